import { words } from '@/lib/i18n/words'

export const separableWords = words({
  en: {
    preset: 'Sizes: the worked example, or a pair of MobileNet',
    example: '5×5×2 → 3',
    own: 'own',
    kernel: 'Kernel D_K',
    input: 'Input channels M',
    filters: 'Output channels N',
    side: 'Side of the input D_F',
    stride: 'Stride',
    padded: 'Pad the border',
    mustPad: 'The kernel is wider than the map: it has a place only on a padded border.',
    plain: 'Standard',
    depthwise: 'Depthwise',
    pointwise: 'Pointwise',
    separable: 'Depthwise, then pointwise',
    kernels: (count: number, shape: string) => (count === 1 ? `1 kernel of ${shape}` : `${count} kernels of ${shape}`),
    weights: 'Weights',
    macs: 'MACs',
    together: (weights: string, macs: string) => `Both steps: ${weights} weights, ${macs} MACs`,
    ratio: (filters: number, kernel: number, share: string) =>
      `MACs of both steps over those of the standard convolution: 1 over N plus 1 over D K squared, 1/${filters} + 1/${kernel}² = ${share}`,
    standardPicture: (input: string, output: string) =>
      `Standard convolution: every output channel sees every input channel, ${input} to ${output}`,
    separablePicture: (input: string, middle: string, output: string) =>
      `Depthwise convolution, each channel on its own, ${input} to ${middle}; then pointwise, every output sees every channel, to ${output}`,
    live: (separable: string, standard: string, share: string) =>
      `Separable: ${separable} MACs. Standard: ${standard} MACs. That is ${share}.`,
    caption:
      'Both take the same map to the same size. On the left all is done at once; on the right each channel is filtered alone, and then the channels are mixed. A ribbon of the depthwise step may stand for several channels. D_G is the side of the output; weights are kernels only.',
  },
  zh: {
    preset: '尺寸：文中的例子，或 MobileNet 的某一对',
    example: '5×5×2 → 3',
    own: '自定',
    kernel: '卷积核 D_K',
    input: '输入通道数 M',
    filters: '输出通道数 N',
    side: '输入边长 D_F',
    stride: '步幅',
    padded: '边缘补零',
    mustPad: '卷积核比特征图还宽：只有补零才放得下。',
    plain: '标准卷积',
    depthwise: '深度卷积',
    pointwise: '逐点卷积',
    separable: '先深度卷积，再逐点卷积',
    kernels: (count: number, shape: string) => `${count} 个 ${shape} 卷积核`,
    weights: '权重数',
    macs: '乘加运算',
    together: (weights: string, macs: string) => `两步合计：${weights} 个权重，${macs} 次乘加`,
    ratio: (filters: number, kernel: number, share: string) =>
      `两步的乘加次数与标准卷积之比：N 分之一加 D K 平方分之一，1/${filters} + 1/${kernel}² = ${share}`,
    standardPicture: (input: string, output: string) =>
      `标准卷积：每个输出通道都能看到每个输入通道，${input} 变为 ${output}`,
    separablePicture: (input: string, middle: string, output: string) =>
      `深度卷积，各通道单独计算，${input} 变为 ${middle}；再逐点卷积，每个输出看到每个通道，变为 ${output}`,
    live: (separable: string, standard: string, share: string) =>
      `可分离卷积：${separable} 次乘加。标准卷积：${standard} 次乘加。前者是后者的 ${share}。`,
    caption:
      '两边把同一张特征图变成同样的大小。左边一步到位；右边先让每个通道单独滤波，再把通道混合起来。深度卷积的一条带子可能代表好几个通道。D_G 是输出的边长；权重只算卷积核。',
  },
})

export type SeparableWords = (typeof separableWords)['en']
