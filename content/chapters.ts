import { words, type Text } from '@/lib/i18n/words'

/** A page of the site: one MDX file per language at `content/<locale>/<slug>.mdx`. */
export interface Chapter {
  readonly slug: string
  readonly title: Text
  /** For the row of pages in the header, where the title is long. */
  readonly short?: Text
  /** One sentence, for search engines and links. */
  readonly description: Text
  /** Wide pages use the whole window instead of the reading column. */
  readonly wide: boolean
  /** Not in the header's row: in its menu on a narrow screen, and at the foot of every page. */
  readonly aside?: true
  /** Whether it can be told in steps on a projector. */
  readonly presented?: true
}

/** LIST 1: the pages in reading order. */
export const chapters: readonly Chapter[] = [
  {
    slug: 'introduction',
    title: words({ en: 'Introduction', zh: '引言' }),
    description: words({
      en: 'What makes a network for pictures expensive, why parameters and arithmetic are two different problems, and the four networks that tackle them.',
      zh: '图像网络贵在哪里，为什么参数量和运算量是两个问题，以及应对它们的四个网络。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'convolution',
    title: words({ en: 'Convolution', zh: '卷积' }),
    description: words({
      en: 'Standard, depthwise, pointwise and grouped convolution and the channel shuffle, animated number by number, with every value editable.',
      zh: '标准卷积、深度卷积、逐点卷积、分组卷积与通道混洗，逐个数字演示，每个值都可以修改。',
    }),
    wide: true,
    presented: true,
  },
  {
    slug: 'squeezenet',
    title: words({ en: 'SqueezeNet', zh: 'SqueezeNet' }),
    description: words({
      en: 'How the Fire module reaches the accuracy of AlexNet with about a fiftieth of the parameters, and which part of the half megabyte is compression.',
      zh: 'Fire 模块怎样用约五十分之一的参数达到 AlexNet 的准确率，半兆字节里又有多少是压缩的功劳。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'mobilenet',
    title: words({ en: 'MobileNet', zh: 'MobileNet' }),
    description: words({
      en: 'A convolution in two steps, depthwise and pointwise: what it saves, where the cost remains, and what the multipliers α and ρ do.',
      zh: '把卷积分成深度卷积和逐点卷积两步：省了多少，代价还剩在哪里，宽度乘子 α 和分辨率乘子 ρ 起什么作用。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'shufflenet',
    title: words({ en: 'ShuffleNet', zh: 'ShuffleNet' }),
    description: words({
      en: 'Grouped 1 × 1 convolutions and the channel shuffle that lets the groups learn of each other, and why small networks need channels.',
      zh: '分组的 1 × 1 卷积，让各组互通的通道混洗，以及小网络为什么缺通道。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'xception',
    title: words({ en: 'Xception', zh: 'Xception' }),
    description: words({
      en: 'From the towers of Inception to the depthwise convolution with one slider, and how the published network differs from “extreme Inception”.',
      zh: '移动一个滑块，从 Inception 的支路走到深度卷积；发表的网络与“极端 Inception”有什么不同。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'comparison',
    title: words({ en: 'Comparison', zh: '对比' }),
    description: words({
      en: 'The four lightweight networks and the large ones before them, side by side: parameters, MACs, published accuracy, and time on your own device.',
      zh: '四个轻量化网络与之前的大网络并排对比：参数量、乘加运算数、论文公布的准确率，以及在你自己设备上的耗时。',
    }),
    wide: false,
    presented: true,
  },
  {
    slug: 'lab',
    title: words({ en: 'Lab', zh: '实验台' }),
    description: words({
      en: 'Turn the multipliers of any network and see at once what every layer costs, what fits a budget, and the source code that builds it.',
      zh: '调节任意网络的乘子，立刻看到每一层的代价、给定预算能放下的最大设置，以及构建它的源代码。',
    }),
    wide: true,
  },
  {
    slug: 'build',
    title: words({ en: 'Build your own', zh: '自己搭网络' }),
    short: words({ en: 'Build', zh: '搭建' }),
    description: words({
      en: 'Put a network together from the blocks of the four: see at once what each stage costs, which channels learn of each other and where they never do, how long it takes here, and its code.',
      zh: '用四个网络的积木搭出自己的网络：立刻看到每一级的代价、哪些通道互通、哪里信息不足，在本机上的耗时，以及对应的代码。',
    }),
    wide: true,
  },
  {
    slug: 'run',
    title: words({ en: 'Run the networks', zh: '运行网络' }),
    short: words({ en: 'Run', zh: '运行' }),
    description: words({
      en: 'Run full-size SqueezeNet, MobileNet, ShuffleNet and Xception on a photograph in your own browser, layer by layer, with exact parameters and MACs.',
      zh: '在你自己的浏览器里，用一张照片逐层运行全尺寸的 SqueezeNet、MobileNet、ShuffleNet 和 Xception，参数量与乘加运算数精确可查。',
    }),
    wide: true,
  },
  {
    slug: 'notebook',
    title: words({ en: 'Notebook', zh: '笔记本' }),
    description: words({
      en: 'Write a few lines of JavaScript and run them here: count networks, build layers of your own, convolve by hand and compare.',
      zh: '写几行 JavaScript，就在这里运行：数一数网络，搭自己的层，手写卷积再对照。',
    }),
    wide: false,
  },
  {
    slug: 'teach',
    title: words({ en: 'Teach with it', zh: '用它上课' }),
    short: words({ en: 'Teach', zh: '上课' }),
    description: words({
      en: 'Two lessons ready to hold, 45 and 90 minutes: timings, predictions to ask for, answers, links for the class and handouts to print.',
      zh: '两份可以直接上的课，45 分钟与 90 分钟：时间安排、让学生先猜的问题、答案、发给全班的链接，以及可打印的讲义。',
    }),
    wide: false,
    aside: true,
  },
  {
    slug: 'references',
    title: words({ en: 'Conventions and sources', zh: '约定与来源' }),
    short: words({ en: 'References', zh: '参考' }),
    description: words({
      en: 'What counts as a parameter and as a MAC on this site, how the networks are specified, and the papers they come from.',
      zh: '本站如何计算参数量与乘加运算数，网络规格如何确定，以及它们出自哪些论文。',
    }),
    wide: false,
    aside: true,
  },
]

export function findChapter(slug: string): Chapter | undefined {
  return chapters.find((chapter) => chapter.slug === slug)
}
