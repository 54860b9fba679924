import { words } from '@/lib/i18n/words'

export const skylineWords = words({
  en: {
    title: 'The four networks, layer by layer',
    show: 'Height shows',
    side: 'Side of the map',
    parameters: 'Parameters',
    macs: 'MACs',
    note: 'Each bar is a layer with weights, in the order in which it runs. Width: number of channels, on a log scale. Height: by square root, on one scale for all four.',
    totals: (parameters: string, macs: string) => `${parameters} parameters, ${macs} MACs`,
    row: (title: string, layers: number) =>
      `${title}, ${layers} layers with weights. Arrow keys move from layer to layer.`,
    layer: (id: string, kind: string, shape: string, parameters: string, macs: string) =>
      `${id} · ${kind} · ${shape} · ${parameters} parameters · ${macs} MACs`,
    hint: 'Point at a bar, or use the arrow keys.',
  },
  zh: {
    title: '四个网络，逐层来看',
    show: '高度表示',
    side: '特征图边长',
    parameters: '参数量',
    macs: '乘加运算',
    note: '每根柱是一个带权重的层，按运行顺序排列。宽度：通道数（对数刻度）。高度：按平方根绘制，四个网络共用同一刻度。',
    totals: (parameters: string, macs: string) => `${parameters} 个参数，${macs} 次乘加`,
    row: (title: string, layers: number) => `${title}，共 ${layers} 个带权重的层。用方向键逐层查看。`,
    layer: (id: string, kind: string, shape: string, parameters: string, macs: string) =>
      `${id} · ${kind} · ${shape} · 参数 ${parameters} · 乘加 ${macs}`,
    hint: '把指针移到柱上，或用方向键查看。',
  },
})
