import { range } from '../knob'
import { defineNetwork, MEAN_SUBTRACTED } from '../network'
import type { Block, Dense, Dropout } from '../spec'

/** Convolutions of each stage and their filters (Table 1, column D). */
const STAGES: readonly (readonly [convolutions: number, filters: number])[] = [
  [2, 64],
  [2, 128],
  [3, 256],
  [3, 512],
  [3, 512],
]

const stage = (number: number, [convolutions, filters]: readonly [number, number]): Block => ({
  op: 'block',
  name: `stage${number}`,
  kind: 'stage',
  bare: true,
  nodes: [
    ...Array.from({ length: convolutions }, (_, index) => ({
      op: 'conv' as const,
      name: `conv${number}_${index + 1}`,
      filters,
      kernel: 3,
      padding: 1,
      bias: true,
      activation: 'relu' as const,
    })),
    { op: 'pool', name: `pool${number}`, kind: 'max', kernel: 2, stride: 2 },
  ],
})

const dense = (name: string): Dense => ({ op: 'dense', name, units: 4096, bias: true, activation: 'relu' })
const dropout = (name: string): Dropout => ({ op: 'dropout', name, rate: 0.5 })

/** VGG-16: nothing but 3 × 3 convolutions, and most of its parameters in the first fully connected layer. */
export const vgg16 = defineNetwork({
  id: 'vgg16',
  title: 'VGG-16',
  role: 'baseline',
  source: {
    authors: 'Simonyan and Zisserman',
    title: 'Very Deep Convolutional Networks for Large-Scale Image Recognition',
    arxiv: '1409.1556',
    date: '2014-09',
    form: {
      en: 'Table 1, configuration D',
      zh: '论文表 1，配置 D',
    },
  },
  preprocessing: MEAN_SUBTRACTED,
  knobs: {
    resolution: range({ min: 32, max: 512, whole: true, offered: [224], initial: 224 }),
  },
  build: ({ resolution }) => ({
    input: [resolution, resolution, 3],
    nodes: [
      ...STAGES.map((widths, index) => stage(index + 1, widths)),
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
