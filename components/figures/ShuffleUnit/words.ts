import { words } from '@/lib/i18n/words'

export const unitWords = words({
  en: {
    kind: 'Unit',
    a: '(a) bottleneck',
    b: '(b) grouped, shuffled',
    c: '(c) stride 2',
    about: {
      a: 'A ResNet bottleneck whose 3×3 convolution is depthwise. Nearly all its MACs are in the two 1×1 convolutions.',
      b: 'The 1×1 convolutions are split into groups; the shuffle gives every group something of each group before it.',
      c: 'The shortcut is average-pooled and put beside the result instead of being added: half the side, twice the channels.',
    },
    channels: 'Input channels c',
    bottleneck: 'Bottleneck m',
    groups: 'Groups g',
    side: 'Side h = w',
    ungrouped: 'The unit (a) has no groups.',
    refused: (groups: string, channels: number, bottleneck: number) =>
      `Not g = ${groups}: g must divide c = ${channels} and m = ${bottleneck}.`,
    conv: (groups: number) => (groups > 1 ? `1×1, g = ${groups}` : '1×1'),
    dw: (stride: number) => (stride > 1 ? `depthwise, s = ${stride}` : 'depthwise 3×3'),
    shuffle: 'shuffle',
    pool: 'average, s = 2',
    concat: 'concat',
    add: 'add',
    unit: (kind: string) => `Unit (${kind})`,
    formulas: 'MACs of a unit with stride 1, by the paper’s formulas',
    resnet: 'ResNet',
    resnext: 'ResNeXt',
    depthwise: 'Unit (a)',
    shufflenet: 'ShuffleNet, unit (b)',
    picture: (kind: string, input: string, output: string, steps: string) =>
      `Unit (${kind}), ${input} to ${output}: ${steps}`,
    live: (kind: string, macs: string, plain: string, relation: string) =>
      `Unit (${kind}): ${macs} MACs. One 3×3 convolution of the same size: ${plain} MACs. The unit has ${relation}.`,
    caption:
      'Width is channels, height is the side of the map; colors show which group a channel comes from. Weights are kernels only; batch normalization and ReLU are left out of the picture and of the counts.',
  },
  zh: {
    kind: '单元',
    a: '(a) 瓶颈结构',
    b: '(b) 分组并混洗',
    c: '(c) 步幅 2',
    about: {
      a: 'ResNet 的瓶颈结构，其中的 3×3 卷积换成了深度卷积。乘加几乎全在两个 1×1 卷积里。',
      b: '1×1 卷积也分组；通道混洗让后面的每一组都得到前面各组的一部分。',
      c: '捷径先做平均池化，再与结果拼接而不是相加：边长减半，通道加倍。',
    },
    channels: '输入通道数 c',
    bottleneck: '瓶颈通道数 m',
    groups: '组数 g',
    side: '边长 h = w',
    ungrouped: '单元 (a) 不分组。',
    refused: (groups: string, channels: number, bottleneck: number) =>
      `不能取 g = ${groups}：g 必须同时整除 c = ${channels} 和 m = ${bottleneck}。`,
    conv: (groups: number) => (groups > 1 ? `1×1，g = ${groups}` : '1×1'),
    dw: (stride: number) => (stride > 1 ? `深度卷积，s = ${stride}` : '深度卷积 3×3'),
    shuffle: '通道混洗',
    pool: '平均池化，s = 2',
    concat: '拼接',
    add: '相加',
    unit: (kind: string) => `单元 (${kind})`,
    formulas: '步幅为 1 的单元的乘加次数，按论文公式',
    resnet: 'ResNet',
    resnext: 'ResNeXt',
    depthwise: '单元 (a)',
    shufflenet: 'ShuffleNet，单元 (b)',
    picture: (kind: string, input: string, output: string, steps: string) =>
      `单元 (${kind})，${input} 变为 ${output}：${steps}`,
    live: (kind: string, macs: string, plain: string, relation: string) =>
      `单元 (${kind})：${macs} 次乘加。同样大小的一个 3×3 卷积：${plain} 次乘加。单元的乘加次数${relation}。`,
    caption:
      '宽度是通道数，高度是特征图的边长；颜色表示通道来自哪一组。权重只算卷积核；批归一化和 ReLU 没有画出，也不计入。',
  },
})

export type UnitWords = (typeof unitWords)['en']
