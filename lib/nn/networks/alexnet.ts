import { range } from '../knob'
import { defineNetwork, MEAN_SUBTRACTED } from '../network'
import type { Convolution, Dense, Dropout, LocalResponse, Pool } from '../spec'

const conv = (name: string, settings: Omit<Convolution, 'op' | 'name' | 'bias' | 'activation'>): Convolution => ({
  op: 'conv',
  name,
  ...settings,
  bias: true,
  activation: 'relu',
})

const dense = (name: string): Dense => ({ op: 'dense', name, units: 4096, bias: true, activation: 'relu' })
const dropout = (name: string): Dropout => ({ op: 'dropout', name, rate: 0.5 })
const pool = (name: string): Pool => ({ op: 'pool', name, kind: 'max', kernel: 3, stride: 2, rounding: 'ceil' })
/** The prototxt's alpha of 1e-4 is divided by the size, and its bias is 1 (the paper's is 2, with alpha 1e-4 undivided). */
const lrn = (name: string): LocalResponse => ({ op: 'lrn', name, size: 5, bias: 1, alpha: 2e-5, beta: 0.75 })

/** AlexNet. conv2, conv4 and conv5 are grouped, once for the memory of two GPUs. */
export const alexnet = defineNetwork({
  id: 'alexnet',
  title: 'AlexNet',
  role: 'baseline',
  source: {
    authors: 'Krizhevsky et al.',
    title: 'ImageNet Classification with Deep Convolutional Neural Networks',
    date: '2012-12',
    form: {
      en: 'bvlc_alexnet, the Caffe replica: two groups, local response normalization before pooling',
      zh: 'Caffe 的复现 bvlc_alexnet：两组卷积，局部响应归一化在池化之前',
    },
  },
  preprocessing: MEAN_SUBTRACTED,
  knobs: {
    resolution: range({ min: 55, max: 512, whole: true, offered: [227], initial: 227 }),
  },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: [
      conv('conv1', { filters: 96, kernel: 11, stride: 4, padding: 'valid' }),
      lrn('norm1'),
      pool('pool1'),
      conv('conv2', { filters: 256, kernel: 5, padding: 2, groups: 2 }),
      lrn('norm2'),
      pool('pool2'),
      conv('conv3', { filters: 384, kernel: 3, padding: 1 }),
      conv('conv4', { filters: 384, kernel: 3, padding: 1, groups: 2 }),
      conv('conv5', { filters: 256, kernel: 3, padding: 1, groups: 2 }),
      pool('pool5'),
      { op: 'flatten', name: 'flatten' },
      dense('fc6'),
      dropout('drop6'),
      dense('fc7'),
      dropout('drop7'),
      { op: 'dense', name: 'fc8', units: 1000, bias: true },
      { op: 'activation', name: 'softmax', activation: 'softmax' },
    ],
  }),
})
