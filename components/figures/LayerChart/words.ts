import { words } from '@/lib/i18n/words'

export const layerChartWords = words({
  en: {
    caption:
      'One bar for each layer with weights, in the order in which they run. Dashed outlines: the network at its published setting, so that you see what your setting takes away.',
    scale: 'Heights',
    linear: 'linear',
    log: 'logarithmic',
    parameters: 'Parameters',
    ofAll: (quantity: string) => `Share of all ${quantity}`,
    parametersLower: 'parameters',
    chart: (layers: number) => `${layers} layers with weights. Arrow keys move from layer to layer.`,
    hint: 'Point at a bar, or use the arrow keys.',
    read: (id: string, kind: string, shape: string) => `${id} · ${kind} · ${shape}`,
    amount: (count: string, share: string) => `${count} (${share})`,
    change: (factor: string) => `${factor} × the published setting`,
    absent: 'not at this setting',
    added: 'not at the published setting',
    kinds: 'By kind of operation',
    printed: (paper: string, table: string) =>
      `${paper} paper, ${table}. It counts kernels only, so that its shares of parameters differ a little from ours, which include biases and normalization.`,
    misprint: (printed: string, meant: string, why: string) => `Printed is ${printed}, meant is ${meant}. ${why}`,
    live: (kind: string, share: string, parameters: string, operations: string) =>
      `${kind}: ${share} of all ${operations}, ${parameters} of all parameters.`,
    table: { kind: 'Operation', share: 'Share' },
  },
  zh: {
    caption: '每个带权重的层一根柱，按运行顺序排列。虚线框是论文设置下的网络，可以看出当前设置省掉了多少。',
    scale: '高度刻度',
    linear: '线性',
    log: '对数',
    parameters: '参数量',
    ofAll: (quantity: string) => `占全部${quantity}的比例`,
    parametersLower: '参数',
    chart: (layers: number) => `共 ${layers} 个带权重的层。用方向键逐层查看。`,
    hint: '把指针移到柱上，或用方向键查看。',
    read: (id: string, kind: string, shape: string) => `${id} · ${kind} · ${shape}`,
    amount: (count: string, share: string) => `${count}（${share}）`,
    change: (factor: string) => `为论文设置的 ${factor} 倍`,
    absent: '当前设置中没有',
    added: '论文设置中没有',
    kinds: '按运算种类',
    printed: (paper: string, table: string) =>
      `${paper} 论文，${table}。论文只计卷积核，本站还计偏置与归一化，参数占比因此略有出入。`,
    misprint: (printed: string, meant: string, why: string) => `印作 ${printed}，应为 ${meant}。${why}`,
    live: (kind: string, share: string, parameters: string, operations: string) =>
      `${kind}：占全部${operations}的 ${share}，占全部参数的 ${parameters}。`,
    table: { kind: '运算', share: '占比' },
  },
})

export type LayerChartWords = (typeof layerChartWords)['en']
