import { words } from '@/lib/i18n/words'

export const layerTableWords = words({
  en: {
    caption:
      'Kernels are height × width × input channels of a group × filters. ▼ marks layers that halve the map. Activation memory is what has to be held while a layer runs: its output, its inputs, and maps that later layers still read.',
    group: 'Group by',
    groups: { none: 'nothing', side: 'side of the map', block: 'block', kind: 'operation' },
    statistics: 'Count BN statistics as parameters',
    format: 'Numbers stored as',
    bytesNote: (unit: string) => `${unit}: 2²⁰ bytes, the MB of the papers’ tables.`,
    head: {
      order: 'Layer',
      output: 'Output',
      kernel: 'Kernel',
      parameters: 'Parameters',
      share: 'Share',
      bytes: 'Bytes',
      memory: 'Activations',
    },
    sortBy: (column: string) => `Sort by ${column}`,
    stride: (stride: number) => `stride ${stride}`,
    groupsOf: (groups: number) => `g = ${groups}`,
    misprint: 'see the note',
    peak: 'peak',
    total: 'Whole network',
    layers: (count: number) => (count === 1 ? '1 layer' : `${count} layers`),
    region: 'Table of layers',
    sideOf: (side: string) => `${side} × ${side} maps`,
    erratum: (table: string, printed: string, meant: string, why: string) =>
      `${table} of the paper prints ${printed}, meant is ${meant}. ${why}`,
    live: (layers: number, parameters: string, operations: string, bytes: string, peak: string, at: string) =>
      `${layers} layers: ${parameters} parameters, ${operations}, ${bytes}. Activations take ${peak} at most, at ${at}.`,
    largest: 'The five most expensive layers:',
    halving: 'Layers that halve the map:',
    item: (id: string, operations: string, share: string) => `${id}: ${operations}, ${share}`,
  },
  zh: {
    caption:
      '卷积核写作 高 × 宽 × 组内输入通道 × 滤波器数。▼ 表示该层把特征图边长减半。激活内存是该层运行时必须保留的数据：它的输出、输入，以及后面的层还要读的特征图。',
    group: '分组方式',
    groups: { none: '不分组', side: '特征图边长', block: '模块', kind: '运算种类' },
    statistics: '参数量计入 BN 统计量',
    format: '数值格式',
    bytesNote: (unit: string) => `${unit} 为 2²⁰ 字节，即论文表格中的 MB。`,
    head: {
      order: '层',
      output: '输出',
      kernel: '卷积核',
      parameters: '参数量',
      share: '占比',
      bytes: '字节',
      memory: '激活内存',
    },
    sortBy: (column: string) => `按${column}排序`,
    stride: (stride: number) => `步幅 ${stride}`,
    groupsOf: (groups: number) => `g = ${groups}`,
    misprint: '见注',
    peak: '峰值',
    total: '整个网络',
    layers: (count: number) => `${count} 层`,
    region: '逐层表',
    sideOf: (side: string) => `${side} × ${side} 特征图`,
    erratum: (table: string, printed: string, meant: string, why: string) =>
      `论文 ${table} 印作 ${printed}，应为 ${meant}。${why}`,
    live: (layers: number, parameters: string, operations: string, bytes: string, peak: string, at: string) =>
      `${layers} 层：${parameters} 个参数，${operations}，${bytes}。激活内存峰值 ${peak}，出现在 ${at}。`,
    largest: '运算量最大的五层：',
    halving: '边长减半的层：',
    item: (id: string, operations: string, share: string) => `${id}：${operations}，${share}`,
  },
})

export type LayerTableWords = (typeof layerTableWords)['en']
