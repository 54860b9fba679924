import { words } from '@/lib/i18n/words'

export const deepWords = words(
  {
    title: 'Where the factor of 510 comes from',
    bits: 'Compressed to',
    bitsOf: (bits: string) => `${bits} bits`,
    log: 'Log axis',
    factorAxis: 'times smaller than AlexNet',
    sizeAxis: 'size of the parameters, MB',
    promise: '0.5 MB, as the title promises',
    design: 'design',
    compression: 'compression',
    computed: (factor: string, from: string, to: string) => `computed: ${factor}×, from ${from} to ${to}`,
    bar: (label: string, measure: string) => `${label}: ${measure}`,
    measure: (size: string, factor: string) => `${size} MB, ${factor}×`,
    accuracy: (top1: string, top5: string) => `top-1 ${top1} %, top-5 ${top5} %`,
    short: (measure: string, top1: string) => `${measure}, top-1 ${top1} %`,
    withBits: (label: string, bits: string) => `${label}, ${bits} bits`,
    legendPublished: 'outlined: published, SqueezeNet paper, Table 2',
    legendComputed: 'filled: computed from our specifications (1 MiB is 1024 × 1024 bytes)',
    live: (design: string, compression: string, total: string, from: string, to: string) =>
      `Design ${design} times, compression ${compression} times: ${total} times in all, from ${from} MB to ${to} MB.`,
    caption: (designShare: string, alone: string, compression: string) =>
      `On the log axis equal factors have equal lengths, so that lengths add where factors multiply: ${designShare} of the way is design. On the linear axis compression seems to have done nothing, since it starts from little. The same compression makes AlexNet ${alone} times smaller but SqueezeNet only ${compression} times: there is less left to take away.`,
    rule: {
      title: 'Multiplying is adding lengths',
      first: 'First length',
      second: 'Second length',
      times: (factor: string) => `${factor}×`,
      note: 'The lower ruler begins where the first length ends. Above its mark, the upper ruler shows the product. ',
      sum: (a: string, b: string, product: string) => `${a} × ${b} = ${product}`,
      paper: 'Set the lengths to',
      paperOf: (a: string, b: string) => `design ${a}×, compression ${b}×`,
    },
    table: { row: 'Network', bits: 'Bits', size: 'Size, MB', factor: 'Times smaller', top1: 'top-1, %', top5: 'top-5, %', computed: 'Computed, 32 bits', caption: 'SqueezeNet paper, Table 2, and our own counts' },
  },
  {
    title: '510 倍从何而来',
    bits: '压缩到',
    bitsOf: (bits: string) => `${bits} 位`,
    log: '对数轴',
    factorAxis: '相对 AlexNet 缩小的倍数',
    sizeAxis: '参数占用的空间（MB）',
    promise: '0.5 MB：论文标题的承诺',
    design: '结构设计',
    compression: '压缩',
    computed: (factor: string, from: string, to: string) => `计算值：${factor} 倍，从 ${from} 到 ${to}`,
    bar: (label: string, measure: string) => `${label}：${measure}`,
    measure: (size: string, factor: string) => `${size} MB，${factor} 倍`,
    accuracy: (top1: string, top5: string) => `top-1 ${top1} %，top-5 ${top5} %`,
    short: (measure: string, top1: string) => `${measure}，top-1 ${top1} %`,
    withBits: (label: string, bits: string) => `${label}，${bits} 位`,
    legendPublished: '空心：论文公布（SqueezeNet，表 2）',
    legendComputed: '实心：按本站的网络规格计算（1 MiB 为 1024 × 1024 字节）',
    live: (design: string, compression: string, total: string, from: string, to: string) =>
      `结构设计 ${design} 倍，压缩 ${compression} 倍：总共 ${total} 倍，从 ${from} MB 到 ${to} MB。`,
    caption: (designShare: string, alone: string, compression: string) =>
      `在对数轴上，相同的倍数对应相同的长度，所以倍数相乘就是长度相加：全程的 ${designShare} 来自结构设计。换成线性轴，压缩看上去几乎毫无作用，因为它开始时所剩已经不多。同样的压缩方法能把 AlexNet 缩小 ${alone} 倍，对 SqueezeNet 却只有 ${compression} 倍：可去掉的东西更少了。`,
    rule: {
      title: '相乘就是长度相加',
      first: '第一段',
      second: '第二段',
      times: (factor: string) => `${factor} 倍`,
      note: '下面的尺从第一段的终点开始。它的标记正上方，上面的尺读出乘积。',
      sum: (a: string, b: string, product: string) => `${a} × ${b} = ${product}`,
      paper: '把两段设为',
      paperOf: (a: string, b: string) => `设计 ${a} 倍，压缩 ${b} 倍`,
    },
    table: { row: '网络', bits: '位数', size: '大小（MB）', factor: '缩小倍数', top1: 'top-1（%）', top5: 'top-5（%）', computed: '计算值（32 位）', caption: 'SqueezeNet 论文表 2，以及本站的计算' },
  },
)

export type DeepWords = (typeof deepWords)['en']
