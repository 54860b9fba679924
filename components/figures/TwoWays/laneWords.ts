import { words } from '@/lib/i18n/words'

/** Words of the lane that compresses. */
export const compressWords = words({
  en: {
    name: 'Compress',
    what: 'After training. The layer stays what it is; its stored weights change.',
    how: 'remove weights, store the others in fewer bits',
    keep: 'Weights kept',
    percent: (share: number) => `${share} %`,
    bits: 'Bits for each weight',
    bitsOf: (bits: number) => (bits === 32 ? '32 (fp32)' : String(bits)),
    scale: 'Green is negative, purple positive; a dot is a removed weight.',
    levels: (levels: number, used: number) =>
      `${levels} levels, evenly spaced from the smallest to the largest kept weight; ${used} in use.`,
    own: 'Each weight keeps its own value.',
    all: (all: string) => `all ${all}`,
    weights: (share: number, all: string, kept: string) => `${share} % of ${all} = ${kept}, the largest in size`,
    values: (bytes: string) => `${bytes} of values`,
    places: (bytes: string) => `${bytes} for their places (one bit each)`,
    levelBytes: (bytes: string) => `${bytes} for the levels`,
    macs: (formula: string, macs: string) => `${formula} = ${macs} MACs, as before`,
    skipped: (formula: string, macs: string) => `Hardware that skips zeros needs ${formula} = ${macs}.`,
    example: 'Deep Compression',
  },
  zh: {
    name: '压缩',
    what: '训练之后进行。层还是原来的层，改变的是存下来的权重。',
    how: '去掉一些权重，其余的用更少的位数存储',
    keep: '保留的权重',
    percent: (share: number) => `${share} %`,
    bits: '每个权重的位数',
    bitsOf: (bits: number) => (bits === 32 ? '32（fp32）' : String(bits)),
    scale: '绿色为负，紫色为正；圆点表示已去掉的权重。',
    levels: (levels: number, used: number) =>
      `共 ${levels} 种取值，从保留的最小权重到最大权重均匀排列，用到 ${used} 种。`,
    own: '每个权重保持自己的值。',
    all: (all: string) => `全部 ${all} 个`,
    weights: (share: number, all: string, kept: string) => `${all} 的 ${share} % = ${kept} 个，绝对值最大的留下`,
    values: (bytes: string) => `权重 ${bytes}`,
    places: (bytes: string) => `位置（每处 1 位）${bytes}`,
    levelBytes: (bytes: string) => `取值 ${bytes}`,
    macs: (formula: string, macs: string) => `${formula} = ${macs} 次乘加，与原来相同`,
    skipped: (formula: string, macs: string) => `能跳过零的硬件只需 ${formula} = ${macs} 次。`,
    example: 'Deep Compression',
  },
})

/** Words of the lane that chooses another layer. */
export const designWords = words({
  en: {
    name: 'Design',
    what: 'Before training. The layer is another one, with fewer weights from the start.',
    how: 'narrow, split or factor the convolution',
    choice: 'Layer',
    standard: 'Standard',
    squeeze: 'Squeeze first',
    'grouped-2': '2 groups',
    'grouped-4': '4 groups',
    separable: 'Separable',
    scale: 'A cell is a weight that training will find; dotted, what this layer goes without.',
    squeezed: (channels: number) => `S = ${channels} squeezed channels.`,
    macs: (formula: string, macs: string, change: string) => `${formula} = ${macs} MACs, ${change}`,
    examples: {
      standard: 'the layer itself: nothing is saved yet',
      squeeze: 'SqueezeNet',
      'grouped-2': 'ShuffleNet, which groups its 1 × 1 convolutions',
      'grouped-4': 'ShuffleNet, which groups its 1 × 1 convolutions',
      separable: 'MobileNet and Xception',
    },
  },
  zh: {
    name: '设计',
    what: '训练之前决定。换成另一种层，权重一开始就少。',
    how: '把卷积变窄、分组或拆成几步',
    choice: '层',
    standard: '标准卷积',
    squeeze: '先变窄',
    'grouped-2': '分 2 组',
    'grouped-4': '分 4 组',
    separable: '深度可分离',
    scale: '一格是一个权重，值要等训练才有；虚线框是这种层省去的部分。',
    squeezed: (channels: number) => `S = ${channels} 是变窄后的通道数。`,
    macs: (formula: string, macs: string, change: string) => `${formula} = ${macs} 次乘加，${change}`,
    examples: {
      standard: '就是这一层本身，还没有节省',
      squeeze: 'SqueezeNet',
      'grouped-2': 'ShuffleNet（把 1 × 1 卷积分组）',
      'grouped-4': 'ShuffleNet（把 1 × 1 卷积分组）',
      separable: 'MobileNet 和 Xception',
    },
  },
})

export type CompressWords = (typeof compressWords)['en']
export type DesignWords = (typeof designWords)['en']
