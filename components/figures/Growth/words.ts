import { words } from '@/lib/i18n/words'

export const growthWords = words({
  en: {
    show: 'Show',
    depth: 'Depth',
    parameters: 'Parameters',
    log: 'Log axis',
    yTitle: {
      depth: 'layers with weights',
      parameters: 'parameters',
      macs: 'MACs for one image',
      flops: 'FLOPs for one image',
    },
    record: 'largest so far',
    chart: (count: number) => `${count} networks by date. Arrow keys move from network to network.`,
    entry: (name: string, date: string, depth: string, parameters: string, operations: string) =>
      `${name}, ${date}: ${depth} layers with weights, ${parameters} parameters, ${operations}`,
    hint: 'Point at a network, or use the arrow keys.',
    legendLight: 'the four lightweight networks',
    legendLarge: 'the networks before and beside them',
    caption: (alexnet: string) =>
      `Counted from the specifications at their published settings, the date that of the first publication. Depth is the number of layers with weights on the longest way from input to output, a depthwise and a pointwise convolution being two: AlexNet has ${alexnet} (5 convolutions and 3 fully connected), not 7. Until 2016 depth rises and rises; parameters never again reach VGG-16’s. Three of the four turn the other two quantities round, and are not shallow; Xception, nearly as large as Inception V3, aims at accuracy.`,
    table: { network: 'Network', date: 'Date', depth: 'Layers with weights', parameters: 'Parameters' },
  },
  zh: {
    show: '显示',
    depth: '深度',
    parameters: '参数量',
    log: '对数轴',
    yTitle: { depth: '带权重的层数', parameters: '参数量', macs: '单张图像的乘加运算', flops: '单张图像的浮点运算' },
    record: '当时的最大值',
    chart: (count: number) => `按时间排列的 ${count} 个网络。用方向键逐个查看。`,
    entry: (name: string, date: string, depth: string, parameters: string, operations: string) =>
      `${name}，${date}：${depth} 个带权重的层，${parameters} 个参数，${operations}`,
    hint: '把指针移到某个网络上，或用方向键查看。',
    legendLight: '四个轻量化网络',
    legendLarge: '在它们之前和同期的网络',
    caption: (alexnet: string) =>
      `按各网络规格在其论文设置下计算，日期取首次公开的时间。深度指从输入到输出最长路径上带权重的层数，深度卷积与逐点卷积各算一层：AlexNet 是 ${alexnet} 层（5 个卷积层加 3 个全连接层），不是 7 层。2016 年之前，深度一路上升；参数量则再也没有超过 VGG-16。四个轻量化网络中有三个扭转了另外两项，本身也并不浅；Xception 与 Inception V3 差不多大，求的是准确率。`,
    table: { network: '网络', date: '日期', depth: '带权重的层数', parameters: '参数量' },
  },
})

export type GrowthWords = (typeof growthWords)['en']
