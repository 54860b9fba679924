import { range } from '../knob'
import { defineNetwork, STANDARDIZED } from '../network'
import type { BatchNorm, Block, Node } from '../spec'

const norm: BatchNorm = { epsilon: 1e-5, scale: true }

/** Channels that each layer adds. */
const GROWTH = 32

/** Layers of the four dense blocks (Table 1). */
const BLOCKS = [6, 12, 24, 16]

/** Normalization and ReLU come before each convolution; conv1's own are those before conv2 (section 3). */
const layer = (name: string): Block => ({
  op: 'block',
  name,
  kind: 'module',
  nodes: [
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [
        [],
        [
          { op: 'norm', name: 'norm', norm, activation: 'relu' },
          { op: 'conv', name: 'conv1', filters: 4 * GROWTH, kernel: 1, norm, activation: 'relu' },
          { op: 'conv', name: 'conv2', filters: GROWTH, kernel: 3, padding: 1 },
        ],
      ],
    },
  ],
})

/** Halves the channels and the map. */
const transition = (number: number, filters: number): Block => ({
  op: 'block',
  name: `transition${number}`,
  kind: 'module',
  nodes: [
    { op: 'norm', name: 'norm', norm, activation: 'relu' },
    { op: 'conv', name: 'conv', filters, kernel: 1 },
    { op: 'pool', name: 'pool', kind: 'average', kernel: 2, stride: 2 },
  ],
})

/** Dense blocks with a transition after each but the last. */
function trunk(channels: number): Node[] {
  return BLOCKS.flatMap((count, index): Node[] => {
    channels += count * GROWTH
    const layers = Array.from({ length: count }, (_, place) => layer(`layer${place + 1}`))
    const block: Node = { op: 'block', name: `block${index + 1}`, kind: 'stage', nodes: layers }
    if (index === BLOCKS.length - 1) return [block]
    channels /= 2
    return [block, transition(index + 1, channels)]
  })
}

/** DenseNet-121 (growth 32, bottlenecks, compression 0.5). What a layer reads comes first in its concatenation. */
export const densenet121 = defineNetwork({
  id: 'densenet121',
  title: 'DenseNet-121',
  role: 'baseline',
  source: {
    authors: 'Huang et al.',
    title: 'Densely Connected Convolutional Networks',
    arxiv: '1608.06993',
    date: '2016-08',
    form: {
      en: 'Table 1, DenseNet-BC',
      zh: '论文表 1，DenseNet-BC',
    },
  },
  preprocessing: STANDARDIZED,
  knobs: {
    resolution: range({ min: 32, max: 1024, whole: true, offered: [224], initial: 224 }),
  },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: [
      { op: 'conv', name: 'conv0', filters: 2 * GROWTH, kernel: 7, stride: 2, padding: 3, norm, activation: 'relu' },
      { op: 'pool', name: 'pool0', kind: 'max', kernel: 3, stride: 2, padding: 1 },
      ...trunk(2 * GROWTH),
      { op: 'norm', name: 'norm5', norm, activation: 'relu' },
      { op: 'globalPool', name: 'pool' },
      { op: 'dense', name: 'fc', units: 1000, bias: true },
      { op: 'activation', name: 'softmax', activation: 'softmax' },
    ],
  }),
})
