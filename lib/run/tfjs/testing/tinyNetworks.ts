import type { Shape } from '@/lib/nn/shape'
import type { Node } from '@/lib/nn/spec'

/** A network of a few layers that exercises one rule where it is easy to get wrong. */
export interface TinyNetwork {
  readonly name: string
  readonly input: Shape
  readonly nodes: readonly Node[]
}

const norm = { epsilon: 1e-3, scale: true }

/** Ten classes. */
const head: readonly Node[] = [
  { op: 'dense', name: 'fc', units: 10, bias: true },
  { op: 'activation', name: 'softmax', activation: 'softmax' },
]

/** Stride 2 with TensorFlow's `same`: 21 → 11 → 6 → 3 rows and 18 → 9 → 5 → 3 columns meet even and odd pads. */
const strides: TinyNetwork = {
  name: 'tiny-strides',
  input: [21, 18, 3],
  nodes: [
    { op: 'conv', name: 'conv3', filters: 8, kernel: 3, stride: 2, padding: 'same', norm, activation: 'relu6' },
    { op: 'depthwise', name: 'dw3', kernel: 3, stride: 2, padding: 'same', norm, activation: 'relu' },
    {
      op: 'conv',
      name: 'conv5',
      filters: 12,
      kernel: [5, 4],
      stride: 2,
      padding: 'same',
      bias: true,
      activation: 'elu',
    },
    { op: 'conv', name: 'conv1', filters: 6, kernel: 1, stride: 2, norm },
    { op: 'flatten', name: 'flatten' },
    ...head,
  ],
}

/** Pools at borders: cut windows kept by `ceil`, padding left out of averages, −∞ around maxima of negative numbers. */
const pools: TinyNetwork = {
  name: 'tiny-pools',
  input: [13, 16, 3],
  nodes: [
    { op: 'conv', name: 'conv', filters: 6, kernel: 3, padding: 1, norm },
    {
      op: 'parallel',
      name: 'halves',
      merge: 'concat',
      branches: [
        [{ op: 'pool', name: 'max_same', kind: 'max', kernel: 3, stride: 2, padding: 'same' }],
        [{ op: 'pool', name: 'average_same', kind: 'average', kernel: 3, stride: 2, padding: 'same' }],
        [{ op: 'pool', name: 'average_one', kind: 'average', kernel: 3, stride: 2, padding: 1 }],
        [{ op: 'pool', name: 'max_ceil', kind: 'max', kernel: 2, stride: 2, rounding: 'ceil' }],
        [{ op: 'pool', name: 'average_ceil', kind: 'average', kernel: 2, stride: 2, rounding: 'ceil' }],
      ],
    },
    { op: 'pool', name: 'average_cut', kind: 'average', kernel: [2, 3], stride: 2, rounding: 'ceil' },
    { op: 'globalPool', name: 'pool' },
    ...head,
  ],
}

/** AlexNet's way: grouped k × k convolutions, local response normalization, flattened in NHWC order, three dense layers. */
const groups: TinyNetwork = {
  name: 'tiny-groups',
  input: [23, 19, 3],
  nodes: [
    { op: 'conv', name: 'conv1', filters: 12, kernel: 5, stride: 2, padding: 'valid', bias: true, activation: 'relu' },
    { op: 'lrn', name: 'norm1', size: 5, bias: 1, alpha: 0.02, beta: 0.75 },
    { op: 'pool', name: 'pool1', kind: 'max', kernel: 3, stride: 2, rounding: 'ceil' },
    { op: 'conv', name: 'conv2', filters: 18, kernel: 5, padding: 2, groups: 2, bias: true, activation: 'relu' },
    {
      op: 'conv',
      name: 'conv3',
      filters: 12,
      kernel: 3,
      stride: 2,
      padding: 'same',
      groups: 6,
      norm,
      activation: 'relu',
    },
    { op: 'flatten', name: 'flatten' },
    { op: 'dense', name: 'fc1', units: 24, bias: true, activation: 'relu' },
    { op: 'dropout', name: 'drop', rate: 0.5 },
    { op: 'dense', name: 'fc2', units: 16, norm, activation: 'elu' },
    ...head,
  ],
}

/** Shuffles after every kind of sum, concat and add with an identity, a depthwise multiplier, normalization on its own. */
const merges: TinyNetwork = {
  name: 'tiny-merges',
  input: [9, 11, 3],
  nodes: [
    { op: 'conv', name: 'stem', filters: 12, kernel: 3, padding: 1, norm, activation: 'relu' },
    { op: 'shuffle', name: 'shuffle3', groups: 3 },
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [
        [
          { op: 'conv', name: 'gconv', filters: 24, kernel: 1, groups: 4, norm, activation: 'relu' },
          { op: 'shuffle', name: 'shuffle4', groups: 4 },
        ],
        [],
        [
          { op: 'depthwise', name: 'dw', kernel: 3, multiplier: 2, padding: 'same', bias: true, norm },
          { op: 'shuffle', name: 'shuffle8', groups: 8 },
        ],
      ],
    },
    { op: 'norm', name: 'norm', norm: { epsilon: 1e-5, scale: false }, activation: 'relu' },
    {
      op: 'parallel',
      name: 'add',
      merge: 'add',
      branches: [
        [
          { op: 'conv', name: 'conv', filters: 60, kernel: 1, groups: 2, bias: true },
          { op: 'shuffle', name: 'shuffle2', groups: 2 },
        ],
        [],
      ],
    },
    { op: 'activation', name: 'relu6', activation: 'relu6' },
    { op: 'globalPool', name: 'pool' },
    ...head,
  ],
}

export const tinyNetworks: readonly TinyNetwork[] = [strides, pools, groups, merges]
