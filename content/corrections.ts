import { words, type Text } from '@/lib/i18n/words'

/** Something the survey states that its sources do not bear out. Its place in a chapter is `<Correction id="…">`. */
export interface Correction {
  readonly id: string
  /** Slug of the chapter that sets it right. */
  readonly chapter: string
  /** What the survey says. */
  readonly said: Text
  /** What is right. */
  readonly right: Text
  /** Where that can be read: papers and places in them, as `<Cite>` takes them; none where it is computed here. */
  readonly sources: readonly { readonly paper: string; readonly at?: string }[]
}

/** In the order of the chapters. */
export const corrections: readonly Correction[] = [
  {
    id: 'alexnet-depth',
    chapter: 'introduction',
    said: words({ en: 'AlexNet has seven layers.', zh: 'AlexNet 有 7 层。' }),
    right: words({
      en: 'It has eight layers with weights: five convolutions and three fully connected layers.',
      zh: '带权重的层有八层：五个卷积层，三个全连接层。',
    }),
    sources: [{ paper: 'alexnet', at: 'Section 3.5' }],
  },
  {
    id: 'venues',
    chapter: 'introduction',
    said: words({
      en: 'SqueezeNet appeared at ICLR 2017, MobileNet and ShuffleNet at CVPR 2017.',
      zh: 'SqueezeNet 发表于 ICLR 2017，MobileNet 与 ShuffleNet 发表于 CVPR 2017。',
    }),
    right: words({
      en: 'SqueezeNet and MobileNet are reports on arXiv. ShuffleNet appeared at CVPR 2018; of the four, the one at CVPR 2017 is Xception.',
      zh: 'SqueezeNet 和 MobileNet 是 arXiv 上的报告；ShuffleNet 发表于 CVPR 2018；四个网络中发表于 CVPR 2017 的是 Xception。',
    }),
    sources: [{ paper: 'squeezenet' }, { paper: 'mobilenet' }, { paper: 'shufflenet' }, { paper: 'xception' }],
  },
  {
    id: 'fire-output',
    chapter: 'squeezenet',
    said: words({
      en: 'A Fire module puts out H × M × (e₁ + e₃), and s₁ must be smaller than M.',
      zh: 'Fire 模块的输出为 H × M × (e₁ + e₃)，且要求 s₁ 小于 M。',
    }),
    right: words({
      en: 'It puts out H × W × (e₁ + e₃): the map keeps its height and width. The condition is s₁ < e₁ + e₃.',
      zh: '输出为 H × W × (e₁ + e₃)，特征图的高和宽不变。条件是 s₁ < e₁ + e₃。',
    }),
    sources: [{ paper: 'squeezenet', at: 'Section 3.2' }],
  },
  {
    id: 'ratio-n',
    chapter: 'mobilenet',
    said: words({
      en: 'In 1/N + 1/D_K² the letter N is the size of the output map, and the worked example saves eight to nine times.',
      zh: '在 1/N + 1/D_K² 里，N 是输出特征图的尺寸；文中的例子能降到八分之一到九分之一。',
    }),
    right: words({
      en: 'N is the number of output channels; the size of the map cancels. Eight to nine times needs many output channels. The example has three and saves 2.25 times (486 MACs against 216).',
      zh: 'N 是输出通道数，特征图的尺寸已经约去。要降到八分之一到九分之一，输出通道必须很多；例子里只有三个，486 次乘加变为 216 次，只降到 1/2.25。',
    }),
    sources: [{ paper: 'mobilenet', at: 'Section 3.1' }],
  },
  {
    id: 'googlenet-cost',
    chapter: 'mobilenet',
    said: words({
      en: 'GoogLeNet needs an order of magnitude more computation than MobileNet.',
      zh: 'GoogLeNet 的计算量比 MobileNet 高一个数量级。',
    }),
    right: words({
      en: 'By the paper’s own table it needs less than three times as much.',
      zh: '按论文自己的表格，还不到三倍。',
    }),
    sources: [{ paper: 'mobilenet', at: 'Table 8' }],
  },
  {
    id: 'shuffle-1x1',
    chapter: 'shufflenet',
    said: words({
      en: 'ShuffleNet drops the 1 × 1 convolution, and the channel shuffle repairs the depthwise convolution.',
      zh: 'ShuffleNet 去掉了 1 × 1 卷积，通道混洗用来弥补深度卷积。',
    }),
    right: words({
      en: 'It keeps two 1 × 1 convolutions in every unit and groups them. The shuffle mends those groups and stands before the depthwise convolution.',
      zh: '每个单元都保留两个 1 × 1 卷积，只是分了组。混洗补救的是这些分组，位于深度卷积之前。',
    }),
    sources: [{ paper: 'shufflenet', at: 'Section 3.2, Figure 2' }],
  },
  {
    id: 'shufflenet-parameters',
    chapter: 'shufflenet',
    said: words({
      en: 'The ShuffleNet paper gives no parameter counts, so they are unknown.',
      zh: 'ShuffleNet 论文没有给出参数量，因此不得而知。',
    }),
    right: words({
      en: 'The widths in the paper determine them. This site counts them for every number of groups.',
      zh: '论文给出的宽度已经决定了参数量，本站对每种组数都作了计算。',
    }),
    sources: [{ paper: 'shufflenet', at: 'Table 1' }],
  },
  {
    id: 'xception-order',
    chapter: 'xception',
    said: words({
      en: 'Xception runs the 1 × 1 convolution first, with a ReLU between it and the 3 × 3 convolutions.',
      zh: 'Xception 先做 1 × 1 卷积，再做 3 × 3 卷积，两者之间有 ReLU。',
    }),
    right: words({
      en: 'That is the “extreme” Inception module of the paper’s argument. The published network runs depthwise, then 1 × 1, with nothing between, and the paper finds that an activation there does harm.',
      zh: '那是论文推导中“极端”的 Inception 模块。发表的网络先做深度卷积，再做 1 × 1 卷积，中间什么都没有；论文发现在那里加激活是有害的。',
    }),
    sources: [{ paper: 'xception', at: 'Section 4.7, Figure 10' }],
  },
]
