import { words } from '@/lib/i18n/words'
import { correct, parameters, size } from './columns'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { at, defineTable, type PublishedTable } from './published'

/**
 * The paper prints an input of 224 whose maps need 227; the released prototxt takes 227 and pads conv10. Its
 * figures hold at each of the three. Sizes are those of the 32-bit parameters, MB = 2²⁰ bytes.
 */
const net = (values: AnyKnobValues = {}) =>
  at(
    'squeezenet',
    { ...values, resolution: 227 },
    { ...values, resolution: 227, conv10pad: 1 },
    { ...values, resolution: 224 },
  )

const top1 = correct('top1', 'accuracy')
const top5 = correct('top5', 'accuracy')

const pruned = {
  id: 'pruned',
  title: words({ en: 'parameters after pruning', zh: '剪枝后的参数量' }),
  quantity: 'other',
  unit: '',
} as const

const modules = defineTable({
  id: 'squeezenet/1',
  paper: 'squeezenet',
  table: 'Table 1',
  title: words({ en: 'Parameters of SqueezeNet before and after pruning', zh: 'SqueezeNet 剪枝前后的参数量' }),
  columns: [parameters('trainable', ''), pruned],
  rows: [
    { id: 'fire2', label: 'fire2', cells: ['11920', '5746'] },
    { id: 'total', label: words({ en: 'whole network', zh: '整个网络' }), of: net(), cells: ['1248424', '421098'] },
  ],
  notes: [
    words({
      en: 'The rows that could be confirmed. Our counts of every module are in the layer table.',
      zh: '仅列出经核实的行；各模块的参数量见逐层表（由本站计算）。',
    }),
  ],
})

const bits = { id: 'bits', title: words({ en: 'data type', zh: '数据类型' }), quantity: 'other', unit: 'bit' } as const
const factor = {
  id: 'factor',
  title: words({ en: 'smaller than AlexNet', zh: '相对 AlexNet 缩小' }),
  quantity: 'other',
  unit: '×',
} as const

const compression = defineTable({
  id: 'squeezenet/2',
  paper: 'squeezenet',
  table: 'Table 2',
  title: words({ en: 'SqueezeNet beside compressed AlexNets', zh: 'SqueezeNet 与压缩后的 AlexNet 对比' }),
  columns: [bits, size, factor, top1, top5],
  rows: [
    { id: 'alexnet', label: 'AlexNet', of: at('alexnet'), cells: ['32', '240', '1', '57.2', '80.3'] },
    {
      id: 'alexnet-svd',
      label: 'AlexNet + SVD',
      cells: ['32', '48', '5', '56.0', '79.4'],
      note: words({
        en: 'Size and top-5 accuracy as quoted in slides by an author; factor and top-1 accuracy are in the text too.',
        zh: '大小与 top-5 准确率引自一位作者的讲义；倍数与 top-1 准确率在正文中也有。',
      }),
    },
    {
      id: 'alexnet-pruning',
      label: words({ en: 'AlexNet + pruning', zh: 'AlexNet + 剪枝' }),
      cells: ['32', '27', '9', '57.2', '80.3'],
    },
    {
      id: 'alexnet-deep-compression',
      label: 'AlexNet + Deep Compression',
      cells: [null, '6.9', '35', '57.2', '80.3'],
      note: words({
        en: 'Several widths, depending on the layer; the printed range could not be confirmed.',
        zh: '各层位宽不同；论文所印的范围未能核实。',
      }),
    },
    { id: 'squeezenet', label: 'SqueezeNet', of: net(), cells: ['32', '4.8', '50', '57.5', '80.3'] },
    { id: 'squeezenet-8bit', label: 'SqueezeNet + Deep Compression', cells: ['8', '0.66', '363', '57.5', '80.3'] },
    { id: 'squeezenet-6bit', label: 'SqueezeNet + Deep Compression', cells: ['6', '0.47', '510', '57.5', '80.3'] },
  ],
  notes: [
    words({
      en: 'Deep Compression of SqueezeNet keeps 33 % of the weights. 240 / 4.8 = 50 is the design’s part of the 510.',
      zh: 'SqueezeNet 的 Deep Compression 只保留 33 % 的权重。510 倍之中，240 / 4.8 = 50 倍来自结构设计。',
    }),
  ],
})

const bypasses = defineTable({
  id: 'squeezenet/3',
  paper: 'squeezenet',
  table: 'Table 3',
  title: words({ en: 'SqueezeNet with and without bypasses', zh: 'SqueezeNet 有无旁路的对比' }),
  columns: [top1, top5, size],
  rows: [
    { id: 'none', label: words({ en: 'no bypass', zh: '无旁路' }), of: net(), cells: ['57.5', '80.3', '4.8'] },
    {
      id: 'simple',
      label: words({ en: 'simple bypass', zh: '简单旁路' }),
      of: net({ bypass: 'simple' }),
      cells: ['60.4', '82.5', '4.8'],
    },
    {
      id: 'complex',
      label: words({ en: 'complex bypass', zh: '复杂旁路' }),
      of: net({ bypass: 'complex' }),
      cells: ['58.8', '82.0', null],
      note: words({
        en: 'The printed size could not be confirmed; the one we compute follows the text’s rule for the 1 × 1 convolutions.',
        zh: '论文所印的大小未能核实；本站按正文对 1 × 1 卷积的规定计算。',
      }),
    },
  ],
  notes: [],
})

const ratio = {
  id: 'ratio',
  title: words({ en: 'squeeze ratio', zh: '压缩比（squeeze ratio）' }),
  quantity: 'other',
  unit: '',
} as const
const share3x3 = {
  id: 'share3x3',
  title: words({ en: '3 × 3 filters among the expand filters', zh: '扩展层中 3 × 3 滤波器的占比' }),
  quantity: 'other',
  unit: '%',
} as const

const squeezeRatio = defineTable({
  id: 'squeezenet/5.2',
  paper: 'squeezenet',
  table: 'Section 5.2',
  title: words({ en: 'Wider squeeze layers', zh: '加宽压缩层' }),
  columns: [ratio, top5, size],
  rows: [
    { id: '0.125', label: 'SqueezeNet', of: net(), cells: ['0.125', '80.3', '4.8'] },
    {
      id: '0.75',
      label: words({ en: 'ratio 0.75', zh: '压缩比 0.75' }),
      of: net({ squeezeRatio: 0.75 }),
      cells: ['0.75', '86.0', '19'],
      note: words({
        en: 'Counted in millions of bytes, it seems: 19.4, or 18.5 times 2²⁰ bytes.',
        zh: '似以百万字节计：19.4，即 18.5 × 2²⁰ 字节。',
      }),
    },
  ],
  notes: [
    words({
      en: 'A ratio of 1.0 makes the model larger and no more accurate.',
      zh: '压缩比取 1.0 时模型更大，准确率不再提高。',
    }),
  ],
})

const filterShare = defineTable({
  id: 'squeezenet/5.3',
  paper: 'squeezenet',
  table: 'Section 5.3',
  title: words({ en: '1 × 1 against 3 × 3 filters', zh: '1 × 1 与 3 × 3 滤波器的取舍' }),
  columns: [share3x3, ratio, top5, size],
  rows: [
    {
      id: '50',
      label: words({ en: 'half of them 3 × 3', zh: '3 × 3 占一半' }),
      of: net({ squeezeRatio: 0.5 }),
      cells: ['50', '0.500', '85.6', '13'],
    },
  ],
  notes: [
    words({
      en: 'More 3 × 3 filters than half make the model larger and no more accurate.',
      zh: '3 × 3 滤波器超过一半时模型更大，准确率不再提高。',
    }),
  ],
})

/** SqueezeNet, arXiv 1602.07360. */
export const squeezenetTables: readonly PublishedTable[] = [modules, compression, bypasses, squeezeRatio, filterShare]
