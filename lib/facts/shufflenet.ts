import { words } from '@/lib/i18n/words'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { correct, operations } from './columns'
import { at, defineTable, type Column, type PublishedTable } from './published'

/**
 * Values of the `conv1` knob at a scale: 0 (by rule), but at 1.5× the 24 channels that the authors' release keeps
 * and the paper's 292 M need. At 1× the rule gives 24 as well.
 */
export const conv1At = (scale: number): readonly number[] => (scale === 1.5 ? [24] : scale === 1 ? [0, 24] : [0])

/** The paper leaves open whether the classifier has a bias. */
function net(scale: number, values: AnyKnobValues = {}) {
  return at(
    'shufflenet',
    ...conv1At(scale).flatMap((conv1) => [true, false].map((bias) => ({ ...values, scale, conv1, bias }))),
  )
}

const mobilenet = (alpha: number) => at('mobilenet', { alpha })

const error = correct('top1', 'error')
const flops = operations('FLOPs')
/** 140, 38 and 13 M name three classes of cost; the networks in them differ. */
const nominal = operations('FLOPs', { nominal: true })
const asNominal = { operations: { nominal: true } } as const

const CLASSES = words({
  en: '140, 38 and 13 M name classes of about that cost; the networks in one class differ by some percent.',
  zh: '140、38、13 M 是大致的代价档位；同档网络的实际代价相差百分之几。',
})
const QUARTER = words({
  en: 'At 0.25× only a conv1 of 12 channels comes to 13 M (tried for g = 1 and 3); the paper does not give its width.',
  zh: '0.25× 时，只有 conv1 取 12 个通道才约为 13 M（已对 g = 1 和 3 验证）；论文未给出其宽度。',
})

const architecture = defineTable({
  id: 'shufflenet/1',
  paper: 'shufflenet',
  table: 'Table 1',
  title: words({ en: 'ShuffleNet 1× by number of groups', zh: 'ShuffleNet 1× 随组数的变化' }),
  columns: [operations('FLOPs', { dense: false })],
  rows: (['143', '140', '137', '133', '137'] as const).map((complexity, index) => {
    const groups = [1, 2, 3, 4, 8][index]!
    return { id: `g${groups}`, label: `g = ${groups}`, of: net(1, { groups }), cells: [complexity] as const }
  }),
  notes: [
    words({
      en: 'FLOPs are multiply-accumulates. The fully connected layer is listed but not counted.',
      zh: 'FLOPs 指乘加次数。全连接层列在表中，但未计入。',
    }),
  ],
})

const byGroups = (groups: number): Column => ({
  ...error,
  id: `g${groups}`,
  title: `g = ${groups}`,
  values: { groups },
})

const groupCounts = defineTable({
  id: 'shufflenet/2',
  paper: 'shufflenet',
  table: 'Table 2',
  title: words({ en: 'Top-1 error by number of groups', zh: '不同组数的 top-1 错误率' }),
  columns: [nominal, byGroups(1), byGroups(2), byGroups(3), byGroups(4), byGroups(8)],
  rows: [
    { id: '1', label: 'ShuffleNet 1×', of: net(1), cells: ['140', '33.6', '32.7', '32.6', '32.8', '32.4'] },
    { id: '0.5', label: 'ShuffleNet 0.5×', of: net(0.5), cells: ['38', '45.1', '44.4', '43.2', '41.6', '42.3'] },
    { id: '0.25', label: 'ShuffleNet 0.25×', of: net(0.25), cells: ['13', '57.1', '56.8', '55.0', '54.2', '52.7'] },
  ],
  notes: [CLASSES, QUARTER],
})

const shuffled = (shuffle: boolean): Column => ({
  ...error,
  id: shuffle ? 'shuffle' : 'no-shuffle',
  title: shuffle
    ? words({ en: 'error with shuffle', zh: '有混洗的错误率' })
    : words({ en: 'error without shuffle', zh: '无混洗的错误率' }),
  values: { shuffle },
})
const gain = { id: 'gain', title: words({ en: 'difference', zh: '差值' }), quantity: 'other', unit: 'points' } as const

const shuffling = defineTable({
  id: 'shufflenet/3',
  paper: 'shufflenet',
  table: 'Table 3',
  title: words({ en: 'With and without channel shuffle', zh: '有无通道混洗' }),
  columns: [shuffled(false), shuffled(true), gain],
  rows: [
    { id: '1-g3', label: '1× (g = 3)', of: net(1, { groups: 3 }), cells: ['34.5', '32.6', '1.9'] },
    { id: '1-g8', label: '1× (g = 8)', of: net(1, { groups: 8 }), cells: ['37.6', '32.4', '5.2'] },
    { id: '0.5-g3', label: '0.5× (g = 3)', of: net(0.5, { groups: 3 }), cells: ['45.7', '43.2', '2.5'] },
    { id: '0.5-g8', label: '0.5× (g = 8)', of: net(0.5, { groups: 8 }), cells: ['48.1', '42.3', '5.8'] },
    { id: '0.25-g3', label: '0.25× (g = 3)', of: net(0.25, { groups: 3 }), cells: ['56.3', '55.0', '1.3'] },
    { id: '0.25-g8', label: '0.25× (g = 8)', of: net(0.25, { groups: 8 }), cells: ['56.5', '52.7', '3.8'] },
  ],
  notes: [],
})

const structure = (id: string, title = id): Column => ({ ...error, id, title })

const structures = defineTable({
  id: 'shufflenet/4',
  paper: 'shufflenet',
  table: 'Table 4',
  title: words({ en: 'Top-1 error of other units in the same frame', zh: '同一框架下不同单元的 top-1 错误率' }),
  columns: [
    nominal,
    structure('vgg', 'VGG-like'),
    structure('resnet', 'ResNet'),
    structure('xception', 'Xception-like'),
    structure('resnext', 'ResNeXt'),
    structure('shufflenet', 'ShuffleNet'),
  ],
  rows: [
    { id: '140', label: '140 M', cells: ['140', '50.7', '37.3', '33.6', '33.3', '32.4'] },
    { id: '38', label: '38 M', cells: ['38', null, '48.8', '45.1', '46.0', '41.6'] },
    { id: '13', label: '13 M', cells: ['13', null, '63.7', '57.1', '65.2', '52.7'] },
  ],
  notes: [
    CLASSES,
    words({
      en: 'The ShuffleNets are 1× with g = 8, 0.5× with g = 4 and 0.25× with g = 8, as in Table 2.',
      zh: 'ShuffleNet 依次为 1×（g = 8）、0.5×（g = 4）、0.25×（g = 8），与表 2 相同。',
    }),
    words({
      en: '“Xception-like” is ShuffleNet with g = 1, not the Xception network.',
      zh: '“Xception-like”是 g = 1 的 ShuffleNet，并非 Xception 网络。',
    }),
    words({ en: 'No figure is printed for the small VGG-like networks.', zh: '较小的 VGG-like 网络未列数字。' }),
  ],
})

const againstMobilenet = defineTable({
  id: 'shufflenet/5',
  paper: 'shufflenet',
  table: 'Table 5',
  title: words({ en: 'ShuffleNet against MobileNet', zh: 'ShuffleNet 与 MobileNet 对比' }),
  columns: [flops, error, gain],
  rows: [
    { id: 'm1', label: '1.0 MobileNet-224', of: mobilenet(1), cells: ['569', '29.4', null] },
    { id: 's2', label: 'ShuffleNet 2× (g = 3)', of: net(2, { groups: 3 }), cells: ['524', '26.3', '3.1'] },
    {
      id: 's2-se',
      label: words({ en: 'ShuffleNet 2× (with SE, g = 3)', zh: 'ShuffleNet 2×（加 SE，g = 3）' }),
      cells: ['527', '24.7', '4.7'],
    },
    { id: 'm0.75', label: '0.75 MobileNet-224', of: mobilenet(0.75), cells: ['325', '31.6', null] },
    { id: 's1.5', label: 'ShuffleNet 1.5× (g = 3)', of: net(1.5, { groups: 3 }), cells: ['292', '28.5', '3.1'] },
    { id: 'm0.5', label: '0.5 MobileNet-224', of: mobilenet(0.5), cells: ['149', '36.3', null] },
    {
      id: 's1',
      label: 'ShuffleNet 1× (g = 8)',
      of: net(1, { groups: 8 }),
      cells: ['140', '32.4', '3.9'],
      counts: asNominal,
    },
    { id: 'm0.25', label: '0.25 MobileNet-224', of: mobilenet(0.25), cells: ['41', '49.4', null] },
    {
      id: 's0.5',
      label: 'ShuffleNet 0.5× (g = 4)',
      of: net(0.5, { groups: 4 }),
      cells: ['38', '41.6', '7.8'],
      counts: asNominal,
    },
    {
      id: 's0.5-shallow',
      label: words({ en: 'ShuffleNet 0.5× (shallow, g = 3)', zh: 'ShuffleNet 0.5×（浅层，g = 3）' }),
      cells: ['40', '42.8', '6.6'],
      note: words({
        en: 'Half the units of each stage. Plain half width would cost about half; the paper does not give its widths.',
        zh: '每个阶段只留一半单元。若按普通的一半宽度，代价约只有一半；论文未给出其宽度。',
      }),
    },
  ],
  notes: [
    words({
      en: 'FLOPs are multiply-accumulates, classifier included. The 1× and 0.5× rows name their class.',
      zh: 'FLOPs 指乘加次数，含分类层。1× 与 0.5× 两行为档位数。',
    }),
  ],
})

const popular = defineTable({
  id: 'shufflenet/6',
  paper: 'shufflenet',
  table: 'Table 6',
  title: words({ en: 'ShuffleNet beside popular networks', zh: 'ShuffleNet 与常用网络对比' }),
  columns: [error, flops],
  rows: [
    {
      id: 'vgg16',
      label: 'VGG-16',
      of: at('vgg16'),
      cells: ['28.5', '15300'],
      counts: { operations: { dense: false } },
    },
    { id: 's2', label: 'ShuffleNet 2× (g = 3)', of: net(2, { groups: 3 }), cells: ['26.3', '524'] },
    {
      id: 'googlenet',
      label: 'GoogleNet',
      of: at('googlenet'),
      cells: ['31.3', '1500'],
      note: words({ en: 'As implemented by BVLC.', zh: '采用 BVLC 的实现。' }),
    },
    { id: 's1', label: 'ShuffleNet 1× (g = 8)', of: net(1, { groups: 8 }), cells: ['32.4', '140'], counts: asNominal },
    { id: 'alexnet', label: 'AlexNet', of: at('alexnet'), cells: ['42.8', '720'] },
    {
      id: 'squeezenet',
      label: 'SqueezeNet',
      of: at('squeezenet', { resolution: 227 }, { resolution: 224 }),
      cells: ['42.5', '833'],
    },
    {
      id: 's0.5',
      label: 'ShuffleNet 0.5× (g = 4)',
      of: net(0.5, { groups: 4 }),
      cells: ['41.6', '38'],
      counts: asNominal,
    },
  ],
  notes: [words({ en: 'VGG-16 is counted without its fully connected layers.', zh: 'VGG-16 未计全连接层。' })],
})

const precision = (edge: number): Column => ({
  id: `map${edge}`,
  title: `mAP (${edge}×)`,
  quantity: 'other',
  unit: '%',
})

const detection = defineTable({
  id: 'shufflenet/7',
  paper: 'shufflenet',
  table: 'Table 7',
  title: words({ en: 'Object detection on MS COCO', zh: 'MS COCO 目标检测' }),
  columns: [precision(300), precision(600)],
  rows: [
    { id: 's2', label: 'ShuffleNet 2× (g = 3)', cells: ['18.7', '25.0'] },
    { id: 's1', label: 'ShuffleNet 1× (g = 3)', cells: ['14.5', '19.8'] },
    {
      id: 'm1',
      label: words({ en: '1.0 MobileNet-224, as its paper reports', zh: '1.0 MobileNet-224（其论文所报）' }),
      cells: ['16.4', '19.8'],
    },
    {
      id: 'm1-own',
      label: words({ en: '1.0 MobileNet-224, the authors’ own', zh: '1.0 MobileNet-224（作者自行实现）' }),
      cells: ['14.9', '19.3'],
    },
  ],
  notes: [
    words({
      en: 'Mean average precision of Faster R-CNN at overlaps from 0.5 to 0.95.',
      zh: 'Faster R-CNN 在交并比 0.5 至 0.95 上的平均精度均值。',
    }),
  ],
})

const time = (id: string, title: string): Column => ({ id, title, quantity: 'other', unit: 'ms' })

const phone = defineTable({
  id: 'shufflenet/8',
  paper: 'shufflenet',
  table: 'Table 8',
  title: words({ en: 'Time on a phone', zh: '手机上的用时' }),
  columns: [error, flops, time('t224', '224 × 224'), time('t480', '480 × 640'), time('t720', '720 × 1280')],
  rows: [
    {
      id: 's0.5',
      label: 'ShuffleNet 0.5× (g = 3)',
      of: net(0.5, { groups: 3 }),
      cells: ['43.2', '38', '15.2', '87.4', '260.1'],
    },
    {
      id: 's1',
      label: 'ShuffleNet 1× (g = 3)',
      of: net(1, { groups: 3 }),
      cells: ['32.6', '140', '37.8', '222.2', '684.5'],
      counts: asNominal,
    },
    {
      id: 's2',
      label: 'ShuffleNet 2× (g = 3)',
      of: net(2, { groups: 3 }),
      cells: ['26.3', '524', '108.8', '617.0', '1857.6'],
    },
    { id: 'alexnet', label: 'AlexNet', of: at('alexnet'), cells: ['42.8', '720', '184.0', '1156.7', '3633.9'] },
    { id: 'm1', label: '1.0 MobileNet-224', of: mobilenet(1), cells: ['29.4', '569', '110.0', '612.0', '1879.2'] },
  ],
  notes: [
    words({
      en: 'One thread of a Snapdragon 820.',
      zh: 'Snapdragon 820 单线程。',
    }),
    words({
      en: 'The text: a quarter of the complexity is usually about 2.6 times as fast.',
      zh: '正文：复杂度降到四分之一，实际速度通常约为 2.6 倍。',
    }),
    words({
      en: 'The text: 0.5× is about 13 times as fast as AlexNet, where theory says 18.',
      zh: '正文：0.5× 的速度约为 AlexNet 的 13 倍，而理论值为 18 倍。',
    }),
  ],
})

/** ShuffleNet V1, arXiv 1707.01083v2. */
export const shufflenetTables: readonly PublishedTable[] = [
  architecture,
  groupCounts,
  shuffling,
  structures,
  againstMobilenet,
  popular,
  detection,
  phone,
]
