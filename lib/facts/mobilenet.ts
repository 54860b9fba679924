import { words } from '@/lib/i18n/words'
import { correct, operations, parameters } from './columns'
import { at, defineTable, type Printed, type PublishedTable, type Row } from './published'

/** Mult-adds are MACs, classifier included, and parameters are kernels only, unless a row says otherwise. */
const columns = [correct('top1', 'accuracy'), operations('mult-adds'), parameters('weights')] as const

type Cells = readonly [top1: Printed, operations: Printed, parameters: Printed]

const row = (alpha: string, resolution: number, cells: Cells): Row<typeof columns> => ({
  id: `${alpha}-${resolution}`,
  label: `${alpha} MobileNet-${resolution}`,
  of: at('mobilenet', { alpha: Number(alpha), resolution }),
  cells,
})

const CUT_OFF = words({
  en: 'Cut off instead of rounded, or counted without the classifier.',
  zh: '截断而非四舍五入，或未计分类层。',
})

const full = row('1.0', 224, ['70.6', '569', '4.2'])
const thin = row('0.75', 224, ['68.4', '325', '2.6'])

const shares = defineTable({
  id: 'mobilenet/2',
  paper: 'mobilenet',
  table: 'Table 2',
  title: words({ en: 'Where MobileNet’s cost lies', zh: 'MobileNet 的代价分布' }),
  columns: [
    { id: 'operations', title: words({ en: 'share of mult-adds', zh: '乘加次数占比' }), quantity: 'other', unit: '%' },
    { id: 'parameters', title: words({ en: 'share of parameters', zh: '参数量占比' }), quantity: 'other', unit: '%' },
  ],
  rows: [
    { id: 'pointwise', label: words({ en: '1 × 1 convolution', zh: '1 × 1 卷积' }), cells: ['94.86', '74.59'] },
    {
      id: 'depthwise',
      label: words({ en: '3 × 3 depthwise convolution', zh: '3 × 3 深度卷积' }),
      cells: ['3.06', '1.06'],
    },
    { id: 'standard', label: words({ en: '3 × 3 convolution', zh: '3 × 3 卷积' }), cells: ['1.19', '0.02'] },
    { id: 'dense', label: words({ en: 'fully connected', zh: '全连接' }), cells: ['0.18', '24.33'] },
  ],
  notes: [],
})

const oneLayer = defineTable({
  id: 'mobilenet/3',
  paper: 'mobilenet',
  table: 'Table 3',
  title: words({
    en: 'One layer of 14 × 14 × 512, made cheaper step by step',
    zh: '14 × 14 × 512 的一层，逐步降低代价',
  }),
  columns: [operations('mult-adds'), parameters('weights')],
  rows: [
    { id: 'full', label: words({ en: 'standard convolution', zh: '标准卷积' }), cells: ['462', '2.36'] },
    { id: 'separable', label: words({ en: 'depthwise separable', zh: '深度可分离卷积' }), cells: ['52.3', '0.27'] },
    { id: 'alpha', label: 'α = 0.75', cells: ['29.6', '0.15'] },
    { id: 'rho', label: 'ρ = 0.714', cells: ['15.1', '0.15'] },
  ],
  notes: [
    words({
      en: 'Each step adds to those above it. ρ = 0.714 makes the map 10 × 10.',
      zh: '每一步都叠加在前面各步之上。ρ = 0.714 时特征图为 10 × 10。',
    }),
  ],
})

const fullConvolutions = defineTable({
  id: 'mobilenet/4',
  paper: 'mobilenet',
  table: 'Table 4',
  title: words({ en: 'Separable against full convolutions', zh: '可分离卷积与标准卷积' }),
  columns,
  rows: [
    {
      id: 'conv',
      label: 'Conv MobileNet',
      of: at('mobilenet', { form: 'full' }),
      cells: ['71.7', '4866', '29.3'],
      counts: { operations: { dense: false } },
      note: words({ en: 'Counted without the classifier, unlike the row below.', zh: '未计分类层，与下一行不同。' }),
    },
    { ...full, label: 'MobileNet' },
  ],
  notes: [],
})

const shallow = defineTable({
  id: 'mobilenet/5',
  paper: 'mobilenet',
  table: 'Table 5',
  title: words({ en: 'Thinner against shallower', zh: '更窄与更浅' }),
  columns,
  rows: [
    { ...thin, label: '0.75 MobileNet' },
    {
      id: 'shallow',
      label: words({ en: 'shallow MobileNet', zh: '浅层 MobileNet' }),
      of: at('mobilenet', { form: 'shallow' }),
      cells: ['65.3', '307', '2.9'],
    },
  ],
  notes: [
    words({
      en: 'The shallow form leaves out the five pairs of 14 × 14 × 512.',
      zh: '浅层形式去掉 14 × 14 × 512 的五对卷积。',
    }),
  ],
})

const width = defineTable({
  id: 'mobilenet/6',
  paper: 'mobilenet',
  table: 'Table 6',
  title: words({ en: 'Width multiplier α', zh: '宽度乘子 α' }),
  columns,
  rows: [full, thin, row('0.5', 224, ['63.7', '149', '1.3']), row('0.25', 224, ['50.6', '41', '0.5'])],
  notes: [],
})

const resolution = defineTable({
  id: 'mobilenet/7',
  paper: 'mobilenet',
  table: 'Table 7',
  title: words({ en: 'Input resolution (ρ)', zh: '输入分辨率（ρ）' }),
  columns,
  rows: [
    full,
    row('1.0', 192, ['69.1', '418', '4.2']),
    {
      ...row('1.0', 160, ['67.2', '290', '4.2']),
      note: CUT_OFF,
    },
    row('1.0', 128, ['64.4', '186', '4.2']),
  ],
  notes: [],
})

const popular = defineTable({
  id: 'mobilenet/8',
  paper: 'mobilenet',
  table: 'Table 8',
  title: words({ en: 'MobileNet beside popular networks', zh: 'MobileNet 与常用网络对比' }),
  columns,
  rows: [
    full,
    {
      id: 'googlenet',
      label: 'GoogleNet',
      of: at('googlenet'),
      cells: ['69.8', '1550', '6.8'],
      note: words({ en: 'Our count is of bvlc_googlenet.', zh: '本站计算的是 bvlc_googlenet。' }),
    },
    {
      id: 'vgg16',
      label: 'VGG 16',
      of: at('vgg16'),
      cells: ['71.5', '15300', '138'],
      counts: { operations: { dense: false } },
      note: words({ en: 'Counted without the fully connected layers.', zh: '未计全连接层。' }),
    },
  ],
  notes: [
    words({
      en: 'The text: 32 times smaller than VGG-16 and 27 times cheaper; less than 1/2.5 of GoogLeNet’s computation.',
      zh: '正文：大小是 VGG-16 的 1/32，计算量是其 1/27；计算量不到 GoogLeNet 的 1/2.5。',
    }),
  ],
})

const small = defineTable({
  id: 'mobilenet/9',
  paper: 'mobilenet',
  table: 'Table 9',
  title: words({ en: 'A small MobileNet beside small networks', zh: '小型 MobileNet 与小型网络对比' }),
  columns,
  rows: [
    {
      ...row('0.50', 160, ['60.2', '76', '1.32']),
      note: CUT_OFF,
    },
    {
      id: 'squeezenet',
      label: 'SqueezeNet',
      of: at('squeezenet', { resolution: 227, conv10pad: 1 }, { resolution: 227 }, { resolution: 224 }),
      cells: ['57.5', '1700', '1.25'],
      counts: { operations: { perMac: 2 }, parameters: 'trainable' },
      note: words({
        en: 'Multiplications and additions counted apart: twice the MACs of the other rows’ unit. Biases are counted.',
        zh: '乘法与加法分开计数，是其他各行单位（MAC）的两倍。参数量含偏置。',
      }),
    },
    { id: 'alexnet', label: 'AlexNet', of: at('alexnet'), cells: ['57.2', '720', '60'] },
  ],
  notes: [],
})

/** MobileNet V1, arXiv 1704.04861. */
export const mobilenetTables: readonly PublishedTable[] = [
  shares,
  oneLayer,
  fullConvolutions,
  shallow,
  width,
  resolution,
  popular,
  small,
]
