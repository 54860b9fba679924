import { choice, range } from '../knob'
import { defineNetwork, SIGNED } from '../network'
import type { BatchNorm, Block, Node } from '../spec'

const norm: BatchNorm = { epsilon: 1e-3, scale: true }

/** Output channels and stride of each depthwise separable pair. */
export type Pairs = readonly (readonly [filters: number, stride: 1 | 2])[]

/** The 13 pairs of Table 1; its last "s2" is a misprint for 1. */
const PAIRS: Pairs = [
  [64, 1],
  [128, 2],
  [128, 1],
  [256, 2],
  [256, 1],
  [512, 2],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [512, 1],
  [1024, 2],
  [1024, 1],
]

/** The five 14 × 14 × 512 pairs that the shallow comparison leaves out (Table 5). */
const SHALLOW = PAIRS.filter((_, index) => index < 6 || index > 10)

type Form = 'separable' | 'full' | 'shallow'

/** What a MobileNet is made of, before α. */
export interface MobilenetPlan {
  readonly form: Form
  readonly stem: { readonly filters: number; readonly stride: 1 | 2 }
  readonly pairs: Pairs
  readonly classes: number
}

/** A depthwise separable convolution as here: normalization and ReLU6 after both steps (Figure 3). */
export const separablePair = (
  [depthwise, pointwise]: readonly [string, string],
  filters: number,
  stride: number,
  kernel = 3,
): readonly Node[] => [
  { op: 'depthwise', name: depthwise, kernel, stride, padding: 'same', norm, activation: 'relu6' },
  { op: 'conv', name: pointwise, filters, kernel: 1, norm, activation: 'relu6' },
]

function pair(form: Form, number: number, filters: number, stride: number): Block {
  const nodes: readonly Node[] =
    form === 'full'
      ? [{ op: 'conv', name: `conv_${number}`, filters, kernel: 3, stride, padding: 'same', norm, activation: 'relu6' }]
      : separablePair([`conv_dw_${number}`, `conv_pw_${number}`], filters, stride)
  return { op: 'block', name: `block${number}`, kind: 'module', bare: true, nodes }
}

/** The nodes of a MobileNet; widths are int(c·α). */
export function mobilenetNodes({ form, stem, pairs, classes }: MobilenetPlan, alpha: number): Node[] {
  const width = (channels: number) => Math.trunc(channels * alpha)
  return [
    {
      op: 'conv',
      name: 'conv1',
      filters: width(stem.filters),
      kernel: 3,
      stride: stem.stride,
      padding: 'same',
      norm,
      activation: 'relu6',
    },
    ...pairs.map(([filters, stride], index) => pair(form, index + 1, width(filters), stride)),
    { op: 'globalPool', name: 'pool' },
    { op: 'dropout', name: 'dropout', rate: 0.001 },
    { op: 'dense', name: 'fc', units: classes, bias: true },
    { op: 'activation', name: 'softmax', activation: 'softmax' },
  ]
}

/** MobileNet V1. Widths are int(c·α); the input's 3 channels and the 1000 classes stay. */
export const mobilenet = defineNetwork({
  id: 'mobilenet',
  title: 'MobileNet',
  role: 'subject',
  source: {
    authors: 'Howard et al.',
    title: 'MobileNets: Efficient Convolutional Neural Networks for Mobile Vision Applications',
    arxiv: '1704.04861',
    date: '2017-04',
    form: {
      en: 'Table 1, with ReLU6 and TensorFlow padding as Google released it',
      zh: '论文表 1；ReLU6 与 TensorFlow 填充方式按 Google 发布的实现',
    },
  },
  preprocessing: SIGNED,
  knobs: {
    alpha: range({ min: 0.05, max: 4, whole: false, offered: [0.25, 0.5, 0.75, 1], initial: 1 }),
    resolution: range({ min: 1, max: 1024, whole: true, offered: [128, 160, 192, 224], initial: 224 }),
    form: choice(['separable', 'full', 'shallow']),
  },
  build: ({ alpha, resolution, form }) => ({
    input: [resolution, resolution, 3],
    nodes: mobilenetNodes(
      { form, stem: { filters: 32, stride: 2 }, pairs: form === 'shallow' ? SHALLOW : PAIRS, classes: 1000 },
      alpha,
    ),
  }),
})
