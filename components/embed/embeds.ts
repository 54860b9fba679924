import type { Locale } from '@/lib/i18n/locale'

/** A figure, or a cell, with a page of its own, `/<locale>/embed/<slug>/`, for slides, course pages and frames. */
export interface Embed {
  /** Its id on every page (of figures `data-figure`), and its address here. */
  readonly slug: string
  /** The page of the site that explains it. */
  readonly chapter: string
  readonly title: Readonly<Record<Locale, string>>
}

const embed = (slug: string, chapter: string, en: string, zh: string): Embed => ({ slug, chapter, title: { en, zh } })

/** Every figure of LIST 2 that stands by itself; `EmbeddedFigure` draws them. For cells see `cellEmbeds`. */
export const embeds = [
  embed('growth', 'introduction', 'How networks grew', '网络的增长'),
  embed('budget', 'introduction', 'A budget in bytes and milliseconds', '字节与毫秒的预算'),
  embed('two-ways', 'introduction', 'Compress or design', '压缩还是设计'),
  embed('timeline', 'introduction', 'Who built on whom', '谁建立在谁之上'),
  embed('convolution-stage', 'convolution', 'Convolution, step by step', '逐步看卷积'),
  embed('channel-shuffle', 'convolution', 'Channel shuffle', '通道混洗'),
  embed('reach', 'convolution', 'What an output can see', '一个输出能看到什么'),
  embed('ratio', 'convolution', 'Depthwise separable against standard', '深度可分离与标准卷积之比'),
  embed('fire-module', 'squeezenet', 'The Fire module', 'Fire 模块'),
  embed('deep-compression', 'squeezenet', 'Design times compression', '设计乘以压缩'),
  embed('depthwise-separable', 'mobilenet', 'A depthwise separable convolution', '深度可分离卷积'),
  embed('shuffle-unit', 'shufflenet', 'The ShuffleNet unit', 'ShuffleNet 单元'),
  embed('xception-module', 'xception', 'From Inception to Xception', '从 Inception 到 Xception'),
  embed('compare', 'comparison', 'Networks side by side', '网络并排比较'),
  embed('accuracy', 'comparison', 'Accuracy against cost', '准确率与代价'),
  embed('evidence', 'comparison', 'The papers’ experiments, repeated', '重做论文的实验'),
  embed('measured', 'comparison', 'Predicted and measured', '预计与实测'),
  embed('tables', 'comparison', 'Published tables', '论文公布的表格'),
  embed('table', 'comparison', 'A published table', '论文公布的一张表'),
  embed('multipliers', 'lab', 'Multipliers', '乘子'),
  embed('diagram', 'lab', 'Network diagram', '网络的结构图'),
  embed('layers', 'lab', 'Layer table', '逐层代价'),
  embed('chart', 'lab', 'Layer chart', '代价落在哪里'),
  embed('code', 'lab', 'The network as code', '网络的代码'),
  embed('builder', 'build', 'A network of your own', '你自己的网络'),
  embed('run-networks', 'run', 'Full-size networks, run here', '在这里运行全尺寸网络'),
  embed('pocket-run', 'run', 'Four pocket networks, trained', '四个训练好的袖珍网络'),
] as const satisfies readonly Embed[]

export type EmbedSlug = (typeof embeds)[number]['slug']

export const isEmbed = (slug: string): slug is EmbedSlug => embeds.some((one) => one.slug === slug)
