import { words } from '@/lib/i18n/words'

export const budgetWords = words({
  en: {
    format: 'Number format',
    networks: 'Networks',
    four: 'the four',
    all: 'all',
    speed: 'Speed of the device',
    perSecond: (speed: string) => `${speed} GMAC/s`,
    examples: 'Set the speed to',
    phone: (speed: string) => `${speed} GMAC/s: one thread of a Snapdragon 820 with MobileNet`,
    cited: 'ShuffleNet paper, Table 8',
    device: (speed: string, network: string) => `${speed} GMAC/s: this device, as it last ran ${network}`,
    noDevice: 'This device: not measured yet.',
    runHere: 'Run a network first',
    size: 'Size of the parameters',
    time: 'Time for one image',
    sizeShort: 'Size',
    timeShort: 'Time',
    real: '30 images a second',
    chart: 'Networks by size, on the left, and by time, on the right. Arrow keys move from network to network.',
    entry: (name: string, bytes: string, time: string) => `${name}: ${bytes}, ${time}`,
    made: (parameters: string, each: string, bytes: string, macs: string, speed: string, time: string) =>
      `${parameters} parameters × ${each} = ${bytes}; ${macs} MACs ÷ ${speed} = ${time}.`,
    slower: (names: string) => `Smaller than ${names}, yet slower.`,
    faster: (names: string) => `Larger than ${names}, yet faster.`,
    neither: 'None of the others shown is smaller yet slower, or larger yet faster.',
    and: (first: string, last: string) => `${first} and ${last}`,
    swaps: (count: number) =>
      `${count} ${count === 1 ? 'pair changes' : 'pairs change'} places between the two rulers: wherever lines cross, fewer parameters do not mean less time.`,
    caption:
      'Both rulers are logarithmic, small and fast at the top. The number format moves the left ruler, the speed of the device the right one; neither ever moves one network past another. What does is the network itself: a parameter of a convolution is used at every position of the map, one of a fully connected layer once.',
    leavesOut: 'What this leaves out',
    omissions: {
      rate: (low: string, high: string) =>
        `No device does every network at one speed: on that Snapdragon thread the printed times come to between ${low} and ${high} GMAC/s.`,
      memory:
        'Reading weights and feature maps takes time too. Depthwise convolutions do little arithmetic for each number they read, so they often wait for memory.',
      other:
        'Normalization, activation, pooling, shuffles and starting each layer are not free, though they have no MACs here.',
      format: 'fp16 and int8 may run faster than fp32, on hardware that has them; here they only take fewer bytes.',
    },
    table: { network: 'Network', parameters: 'Parameters', bytes: 'Bytes', time: 'Time' },
  },
  zh: {
    format: '数值格式',
    networks: '网络',
    four: '四个网络',
    all: '全部',
    speed: '设备速度',
    perSecond: (speed: string) => `${speed} GMAC/s`,
    examples: '把速度设为',
    phone: (speed: string) => `${speed} GMAC/s：Snapdragon 820 单线程运行 MobileNet`,
    cited: 'ShuffleNet 论文，表 8',
    device: (speed: string, network: string) => `${speed} GMAC/s：本设备最近一次运行 ${network}`,
    noDevice: '本设备：尚未测量。',
    runHere: '先运行一个网络',
    size: '参数占用的空间',
    time: '单张图像的用时',
    sizeShort: '空间',
    timeShort: '用时',
    real: '每秒 30 张',
    chart: '左侧按空间、右侧按用时排列的网络。用方向键逐个查看。',
    entry: (name: string, bytes: string, time: string) => `${name}：${bytes}，${time}`,
    made: (parameters: string, each: string, bytes: string, macs: string, speed: string, time: string) =>
      `${parameters} 个参数 × ${each} = ${bytes}；${macs} 次乘加 ÷ ${speed} = ${time}。`,
    slower: (names: string) => `比 ${names} 小，却更慢。`,
    faster: (names: string) => `比 ${names} 大，却更快。`,
    neither: '所示网络中，没有比它更小却更慢、或更大却更快的。',
    and: (first: string, last: string) => `${first} 和 ${last}`,
    swaps: (count: number) => `有 ${count} 对网络在两把尺上的次序相反：凡是连线相交之处，参数更少并不意味着用时更短。`,
    caption:
      '两把尺都是对数刻度，越小、越快就越靠上。数值格式移动左边的尺，设备速度移动右边的尺，但都不会让一个网络越过另一个。次序的不同来自网络本身：卷积的一个参数会在特征图的每个位置上用一次，全连接层的一个参数只用一次。',
    leavesOut: '没有算进去的',
    omissions: {
      rate: (low: string, high: string) =>
        `没有哪台设备能以同一速度运行所有网络：在上述 Snapdragon 单线程上，论文给出的用时折合 ${low} 到 ${high} GMAC/s。`,
      memory: '读取权重和特征图也要时间。深度卷积每读一个数只做很少的运算，常常要等内存。',
      other: '归一化、激活、池化、混洗，以及启动每一层，都要花时间，尽管这里不计它们的乘加运算。',
      format: '在支持的硬件上，fp16 和 int8 可能比 fp32 更快；这里只考虑它们占用的字节更少。',
    },
    table: { network: '网络', parameters: '参数量', bytes: '字节', time: '用时' },
  },
})

export type BudgetWords = (typeof budgetWords)['en']
