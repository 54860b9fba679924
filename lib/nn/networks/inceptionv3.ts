import { range } from '../knob'
import { defineNetwork, SIGNED } from '../network'
import type { BatchNorm, Block, Convolution, Node, Padding, Parallel, Pool } from '../spec'
import type { Pair } from '../shape'

const norm: BatchNorm = { epsilon: 1e-3, scale: false }

type Step = readonly [filters: number, kernel: number | Pair]

const conv = (name: string, [filters, kernel]: Step, stride = 1, padding: Padding = 'same'): Convolution => ({
  op: 'conv',
  name,
  filters,
  kernel,
  stride,
  padding,
  norm,
  activation: 'relu',
})

/** Convolutions in a row, `3x3_1`, `3x3_2`, …; `halve` gives the last stride 2 without padding. */
const chain = (name: string, steps: readonly Step[], halve = false): Convolution[] =>
  steps.map((step, index) => {
    const last = halve && index === steps.length - 1
    return conv(`${name}_${index + 1}`, step, last ? 2 : 1, last ? 'valid' : 'same')
  })

const halved = (name: string): Pool => ({ op: 'pool', name, kind: 'max', kernel: 3, stride: 2 })

const pooled = (filters: number): Node[] => [
  { op: 'pool', name: 'pool', kind: 'average', kernel: 3, stride: 1, padding: 'same' },
  conv('pool_proj', [filters, 1]),
]

const joined = (name: string, branches: Parallel['branches']): Parallel => ({
  op: 'parallel',
  name,
  merge: 'concat',
  branches,
})

const mixed = (number: number, branches: Parallel['branches']): Block => ({
  op: 'block',
  name: `mixed${number}`,
  kind: 'module',
  nodes: [joined('concat', branches)],
})

/** 35 × 35: Figure 5, with one 5 × 5 branch kept. */
const square = (number: number, project: number): Block =>
  mixed(number, [
    [conv('1x1', [64, 1])],
    chain('5x5', [
      [48, 1],
      [64, 5],
    ]),
    chain('3x3dbl', [
      [64, 1],
      [96, 3],
      [96, 3],
    ]),
    pooled(project),
  ])

/** 17 × 17: 7 × 7 split into 1 × 7 and 7 × 1 (Figure 6). */
const split = (number: number, width: number): Block =>
  mixed(number, [
    [conv('1x1', [192, 1])],
    chain('7x7', [
      [width, 1],
      [width, [1, 7]],
      [192, [7, 1]],
    ]),
    chain('7x7dbl', [
      [width, 1],
      [width, [7, 1]],
      [width, [1, 7]],
      [width, [7, 1]],
      [192, [1, 7]],
    ]),
    pooled(192),
  ])

/** 1 × 3 beside 3 × 1. */
const fan = (name: string): Parallel =>
  joined(`${name}_concat`, [[conv(`${name}_1x3`, [384, [1, 3]])], [conv(`${name}_3x1`, [384, [3, 1]])]])

/** 8 × 8: the two filters side by side instead of in a row (Figure 7). */
const wide = (number: number): Block =>
  mixed(number, [
    [conv('1x1', [320, 1])],
    [...chain('3x3', [[384, 1]]), fan('3x3')],
    [
      ...chain('3x3dbl', [
        [448, 1],
        [384, 3],
      ]),
      fan('3x3dbl'),
    ],
    pooled(192),
  ])

const stage = (name: string, nodes: readonly Node[]): Block => ({ op: 'block', name, kind: 'stage', bare: true, nodes })

/** Inception-V3, without the auxiliary classifier. Batch normalization has no γ. */
export const inceptionv3 = defineNetwork({
  id: 'inceptionv3',
  title: 'Inception-V3',
  role: 'baseline',
  source: {
    authors: 'Szegedy et al.',
    title: 'Rethinking the Inception Architecture for Computer Vision',
    arxiv: '1512.00567',
    date: '2015-12',
    form: {
      en: 'as Google released it (modules mixed0 … mixed10); the paper’s Table 1 differs in details',
      zh: '按 Google 发布的实现（模块 mixed0 … mixed10）；与论文表 1 在细节上不同',
    },
  },
  preprocessing: SIGNED,
  knobs: {
    resolution: range({ min: 75, max: 1024, whole: true, offered: [299], initial: 299 }),
  },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: [
      stage('stem', [
        conv('conv1', [32, 3], 2, 'valid'),
        conv('conv2', [32, 3], 1, 'valid'),
        conv('conv3', [64, 3]),
        halved('pool1'),
        conv('conv4', [80, 1]),
        conv('conv5', [192, 3], 1, 'valid'),
        halved('pool2'),
      ]),
      stage('inception A', [square(0, 32), square(1, 64), square(2, 64)]),
      mixed(3, [
        chain('3x3', [[384, 3]], true),
        chain(
          '3x3dbl',
          [
            [64, 1],
            [96, 3],
            [96, 3],
          ],
          true,
        ),
        [halved('pool')],
      ]),
      stage('inception B', [split(4, 128), split(5, 160), split(6, 160), split(7, 192)]),
      mixed(8, [
        chain(
          '3x3',
          [
            [192, 1],
            [320, 3],
          ],
          true,
        ),
        chain(
          '7x7x3',
          [
            [192, 1],
            [192, [1, 7]],
            [192, [7, 1]],
            [192, 3],
          ],
          true,
        ),
        [halved('pool')],
      ]),
      stage('inception C', [wide(9), wide(10)]),
      { op: 'globalPool', name: 'pool' },
      { op: 'dense', name: 'predictions', units: 1000, bias: true },
      { op: 'activation', name: 'softmax', activation: 'softmax' },
    ],
  }),
})
