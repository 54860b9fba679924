import { words } from '@/lib/i18n/words'

export const measuredWords = words({
  en: {
    caption:
      'MACs are computed, times are measured here, on your device, with untrained weights, which cost as much as trained ones. A whole run is the median of the runs after the first. Layers are timed one by one with a wait after each, so their sum is more than a whole run; a layer’s time includes the normalization and activation that its kernel computes with it.',
    by: 'Measure with',
    all: (count: number) => (count === 4 ? 'Measure all four here' : `Measure all ${count} here`),
    one: (name: string) => `Measure ${name}`,
    again: (name: string) => `Measure ${name} again`,
    oneShort: 'Measure',
    againShort: 'Again',
    network: 'Network',
    time: 'Time',
    speed: 'Speed',
    macs: { macs: 'MACs', flops: 'FLOPs' },
    perSecond: { macs: (rate: string) => `${rate}MAC/s`, flops: (rate: string) => `${rate}FLOP/s` },
    not: 'not measured yet',
    middle: (low: string, high: string, runs: number) =>
      runs === 1 ? 'one run' : `middle half ${low} – ${high}, ${runs} runs`,
    nothing:
      'Nothing has been measured on this device yet. The MACs stand fixed; what they take depends on the device, so measure them here.',
    reversed: (fewer: string, faster: string, macs: string, times: string) =>
      `Fewer MACs, yet slower: ${fewer} needs ${macs}× fewer MACs than ${faster}, and takes ${times}× as long.`,
    inOrder: 'So far the order by time is the order by MACs; compare the speeds: they are not the same.',
    mixed: 'Measured with different backends: compare times only where the backend is the same.',
    layersOf: 'Layers of',
    kinds: (name: string) => `${name}: where the MACs are, and where the time goes`,
    operation: 'Operation',
    macShare: 'Part of the MACs',
    timeShare: 'Part of the time',
    dearest: (kind: string, macs: string, time: string) =>
      `${kind}: ${macs} of the MACs, but ${time} of the time. Such layers move much data for little arithmetic, or need another pass over memory.`,
    even: 'No kind of operation takes notably more than its part of the time here.',
    what: (backend: string, device: string, runs: number, first: string | null, when: string) =>
      `Measured with ${backend}${device}: median of ${runs} runs after a first one${first === null ? '' : ` of ${first}`}; ${when}.`,
    sum: (sum: string, whole: string) => `The layers one by one add up to ${sum}; a whole run takes ${whole}.`,
    on: (device: string) => ` on ${device}`,
    xTitle: { macs: 'MACs of a layer', flops: 'FLOPs of a layer' },
    yTitle: 'measured time, ms',
    strip: 'none',
    plot: (name: string, count: number) => `${name}: ${count} timed layers. Arrow keys move from layer to layer.`,
    hint: 'Dotted: equal speed. Point at a layer, tap it, or use the arrow keys.',
    layer: (id: string, kind: string, operations: string, time: string, rate: string) =>
      [id, kind, operations, time, rate].filter(Boolean).join(', '),
    table: {
      kinds: 'By kind of operation',
      layers: 'Layers with a time of their own',
      layer: 'Layer',
      count: 'Layers',
    },
  },
  zh: {
    caption:
      '乘加运算由本站计算，时间在你的设备上实测；权重未经训练，但代价与训练过的相同。整次运行取首次之后各次的中位数。各层逐个计时，每层之后都要等待完成，所以加起来比整次运行长；一层的时间包括与它合在一起计算的归一化和激活。',
    by: '测量方式',
    all: (count: number) => (count === 4 ? '在这里实测全部四个' : `在这里实测全部 ${count} 个`),
    one: (name: string) => `实测 ${name}`,
    again: (name: string) => `重新实测 ${name}`,
    oneShort: '实测',
    againShort: '重新实测',
    network: '网络',
    time: '时间',
    speed: '速度',
    macs: { macs: '乘加运算', flops: '浮点运算' },
    perSecond: { macs: (rate: string) => `${rate}MAC/s`, flops: (rate: string) => `${rate}FLOP/s` },
    not: '尚未测量',
    middle: (low: string, high: string, runs: number) =>
      runs === 1 ? '一次运行' : `居中的一半 ${low} – ${high}，共 ${runs} 次`,
    nothing: '这台设备上还没有测过。乘加运算数是固定的，花多少时间却取决于设备，请在这里测一测。',
    reversed: (fewer: string, faster: string, macs: string, times: string) =>
      `乘加更少，反而更慢：${fewer} 的乘加运算只有 ${faster} 的 1/${macs}，时间却是它的 ${times} 倍。`,
    inOrder: '目前按时间的次序与按乘加运算的次序一致；但比一比速度，它们并不相同。',
    mixed: '各次测量使用的后端不同：只有后端相同的时间才能比较。',
    layersOf: '查看各层',
    kinds: (name: string) => `${name}：乘加运算在哪里，时间花在哪里`,
    operation: '运算',
    macShare: '占乘加运算',
    timeShare: '占时间',
    dearest: (kind: string, macs: string, time: string) =>
      `${kind}只占乘加运算的 ${macs}，却占时间的 ${time}。这类层算得少、搬运的数据多，或者要再扫一遍内存。`,
    even: '在这里，没有哪种运算占用的时间明显超过它的计算份额。',
    what: (backend: string, device: string, runs: number, first: string | null, when: string) =>
      `由 ${backend}${device}测得：首次运行${first === null ? '不计' : ` ${first}`}，之后 ${runs} 次取中位数；${when}。`,
    sum: (sum: string, whole: string) => `逐层相加为 ${sum}；整次运行为 ${whole}。`,
    on: (device: string) => `（${device}）`,
    xTitle: { macs: '一层的乘加运算', flops: '一层的浮点运算' },
    yTitle: '实测时间（毫秒）',
    strip: '无',
    plot: (name: string, count: number) => `${name}：${count} 个单独计时的层。用方向键逐层查看。`,
    hint: '点线：速度相同。把指针移到某一层、点一下，或用方向键查看。',
    layer: (id: string, kind: string, operations: string, time: string, rate: string) =>
      [id, kind, operations, time, rate].filter(Boolean).join('，'),
    table: { kinds: '按运算种类', layers: '单独计时的层', layer: '层', count: '层数' },
  },
})

export type MeasuredWords = (typeof measuredWords)['en']
