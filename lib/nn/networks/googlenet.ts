import { range } from '../knob'
import { defineNetwork, MEAN_SUBTRACTED } from '../network'
import type { Block, Convolution, LocalResponse, Pool } from '../spec'

/** Filters of one module, in Table 1's order. */
type Widths = readonly [one: number, reduce3: number, three: number, reduce5: number, five: number, project: number]

const MODULES: Readonly<Record<string, Widths>> = {
  '3a': [64, 96, 128, 16, 32, 32],
  '3b': [128, 128, 192, 32, 96, 64],
  '4a': [192, 96, 208, 16, 48, 64],
  '4b': [160, 112, 224, 24, 64, 64],
  '4c': [128, 128, 256, 24, 64, 64],
  '4d': [112, 144, 288, 32, 64, 64],
  '4e': [256, 160, 320, 32, 128, 128],
  '5a': [256, 160, 320, 32, 128, 128],
  '5b': [384, 192, 384, 48, 128, 128],
}

const conv = (name: string, filters: number, kernel: number, stride = 1): Convolution => ({
  op: 'conv',
  name,
  filters,
  kernel,
  stride,
  padding: (kernel - 1) / 2,
  bias: true,
  activation: 'relu',
})

const pool = (name: string): Pool => ({ op: 'pool', name, kind: 'max', kernel: 3, stride: 2, rounding: 'ceil' })
/** The prototxt's alpha of 1e-4 is divided by the size. */
const lrn = (name: string): LocalResponse => ({ op: 'lrn', name, size: 5, bias: 1, alpha: 2e-5, beta: 0.75 })

const inception = (name: string, [one, reduce3, three, reduce5, five, project]: Widths): Block => ({
  op: 'block',
  name: `inception_${name}`,
  kind: 'module',
  nodes: [
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [
        [conv('1x1', one, 1)],
        [conv('3x3_reduce', reduce3, 1), conv('3x3', three, 3)],
        [conv('5x5_reduce', reduce5, 1), conv('5x5', five, 5)],
        [{ op: 'pool', name: 'pool', kind: 'max', kernel: 3, stride: 1, padding: 1 }, conv('pool_proj', project, 1)],
      ],
    },
  ],
})

/** The modules that work at one map size, between two pools. */
const stage = (number: string): Block => ({
  op: 'block',
  name: `stage${number}`,
  kind: 'stage',
  bare: true,
  nodes: Object.entries(MODULES)
    .filter(([name]) => name.startsWith(number))
    .map(([name, widths]) => inception(name, widths)),
})

/** GoogLeNet (Inception-V1), without the two classifiers that only help its training. */
export const googlenet = defineNetwork({
  id: 'googlenet',
  title: 'GoogLeNet',
  role: 'baseline',
  source: {
    authors: 'Szegedy et al.',
    title: 'Going Deeper with Convolutions',
    arxiv: '1409.4842',
    date: '2014-09',
    form: {
      en: 'Table 1 with its 5 × 5 branches, local response normalization and biases as in bvlc_googlenet',
      zh: '论文表 1，含 5 × 5 分支；局部响应归一化与偏置同 bvlc_googlenet',
    },
  },
  preprocessing: MEAN_SUBTRACTED,
  knobs: {
    resolution: range({ min: 47, max: 1024, whole: true, offered: [224], initial: 224 }),
  },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: [
      conv('conv1', 64, 7, 2),
      pool('pool1'),
      lrn('norm1'),
      conv('conv2_reduce', 64, 1),
      conv('conv2', 192, 3),
      lrn('norm2'),
      pool('pool2'),
      stage('3'),
      pool('pool3'),
      stage('4'),
      pool('pool4'),
      stage('5'),
      { op: 'globalPool', name: 'pool5' },
      { op: 'dropout', name: 'dropout', rate: 0.4 },
      { op: 'dense', name: 'classifier', units: 1000, bias: true },
      { op: 'activation', name: 'softmax', activation: 'softmax' },
    ],
  }),
})
