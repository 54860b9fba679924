import { words } from '@/lib/i18n/words'

export const fireWords = words({
  en: {
    module: 'Module of SqueezeNet v1.0',
    own: 'own',
    input: 'Input channels M',
    squeeze: 'Squeeze s₁',
    expand1: 'Expand 1×1, e₁',
    expand3: 'Expand 3×3, e₃',
    side: 'Side of the map',
    bypass: 'Bypass',
    none: 'None',
    simple: 'Simple',
    complex: 'Complex',
    notAddable: (input: number, output: number) =>
      `A simple bypass adds the input itself, so M must equal e₁ + e₃: ${input} ≠ ${output}.`,
    rule: (squeeze: number, output: number, ratio: string) =>
      `s₁ = ${squeeze} < e₁ + e₃ = ${output}; squeeze ratio ${ratio}`,
    broken: (squeeze: number, output: number) =>
      `s₁ = ${squeeze} is not below e₁ + e₃ = ${output}: nothing is squeezed.`,
    squeeze1x1: 'squeeze 1×1',
    expand1x1: 'expand 1×1',
    expand3x3: 'expand 3×3',
    bypass1x1: 'bypass 1×1',
    concat: 'concat',
    add: 'add',
    fire: 'Fire module',
    picture: (input: string, squeeze: number, expand1: number, expand3: number, output: string) =>
      `${input} squeezed to ${squeeze} channels, expanded to ${expand1} by 1×1 and ${expand3} by 3×3 filters, concatenated to ${output}`,
    live: (parameters: string, macs: string, plain: string, relation: string) =>
      `Fire module: ${parameters} parameters, ${macs} MACs. One 3×3 convolution: ${plain} parameters. The module has ${relation}.`,
    caption:
      'Width is channels, height is the side of the map. A 1×1 convolution squeezes M channels to s₁; only these few reach the 3×3 filters. Parameters include biases, as in the network.',
  },
  zh: {
    module: 'SqueezeNet v1.0 的模块',
    own: '自定',
    input: '输入通道数 M',
    squeeze: '压缩 s₁',
    expand1: '扩展 1×1，e₁',
    expand3: '扩展 3×3，e₃',
    side: '特征图边长',
    bypass: '旁路',
    none: '无',
    simple: '简单',
    complex: '复杂',
    notAddable: (input: number, output: number) =>
      `简单旁路直接加上输入，所以 M 必须等于 e₁ + e₃：${input} ≠ ${output}。`,
    rule: (squeeze: number, output: number, ratio: string) => `s₁ = ${squeeze} < e₁ + e₃ = ${output}；压缩比 ${ratio}`,
    broken: (squeeze: number, output: number) => `s₁ = ${squeeze} 不小于 e₁ + e₃ = ${output}：没有压缩。`,
    squeeze1x1: '压缩 1×1',
    expand1x1: '扩展 1×1',
    expand3x3: '扩展 3×3',
    bypass1x1: '旁路 1×1',
    concat: '拼接',
    add: '相加',
    fire: 'Fire 模块',
    picture: (input: string, squeeze: number, expand1: number, expand3: number, output: string) =>
      `${input} 压缩到 ${squeeze} 个通道，再由 1×1 滤波器扩展出 ${expand1} 个、由 3×3 滤波器扩展出 ${expand3} 个，拼接成 ${output}`,
    live: (parameters: string, macs: string, plain: string, relation: string) =>
      `Fire 模块：${parameters} 个参数，${macs} 次乘加。一个 3×3 卷积：${plain} 个参数。模块的参数量${relation}。`,
    caption:
      '宽度是通道数，高度是特征图的边长。1×1 卷积先把 M 个通道压缩到 s₁ 个，只有这几个通道会送到 3×3 滤波器。参数量含偏置，与网络中一致。',
  },
})

export type FireWords = (typeof fireWords)['en']
