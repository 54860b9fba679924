import { range } from '../knob'
import { defineNetwork, MEAN_SUBTRACTED } from '../network'
import type { BatchNorm, Block, Node } from '../spec'

const norm: BatchNorm = { epsilon: 1e-5, scale: true }

/** Figure 5, right: the first 1 × 1 convolution carries the stride, the last has four times its filters. */
function bottleneck(name: string, filters: number, stride: number, project: boolean): Block {
  const residual: Node[] = [
    { op: 'conv', name: 'conv1', filters, kernel: 1, stride, norm, activation: 'relu' },
    { op: 'conv', name: 'conv2', filters, kernel: 3, padding: 1, norm, activation: 'relu' },
    { op: 'conv', name: 'conv3', filters: 4 * filters, kernel: 1, norm },
  ]
  const shortcut: Node[] = project
    ? [{ op: 'conv', name: 'shortcut', filters: 4 * filters, kernel: 1, stride, norm }]
    : []
  return {
    op: 'block',
    name,
    kind: 'module',
    nodes: [
      { op: 'parallel', name: 'add', merge: 'add', branches: [residual, shortcut] },
      { op: 'activation', name: 'relu', activation: 'relu' },
    ],
  }
}

/** A stage of Table 1: its first unit widens, and but for conv2_x halves the map. */
const stage = (number: number, units: number): Block => ({
  op: 'block',
  name: `conv${number}_x`,
  kind: 'stage',
  nodes: Array.from({ length: units }, (_, index) => {
    const first = index === 0
    return bottleneck(`unit${index + 1}`, 32 * 2 ** (number - 1), first && number > 2 ? 2 : 1, first)
  }),
})

/** A residual network of Table 1 with bottlenecks; `units` in stages conv2_x … conv5_x. */
const resnet = (depth: number, units: readonly number[]) =>
  defineNetwork({
    id: `resnet${depth}`,
    title: `ResNet-${depth}`,
    role: 'baseline',
    source: {
      authors: 'He et al.',
      title: 'Deep Residual Learning for Image Recognition',
      arxiv: '1512.03385',
      date: '2015-12',
      form: {
        en: 'Table 1, stride in the first 1 × 1 convolution of a stage, as the authors released it',
        zh: '论文表 1，步幅放在每个阶段的第一个 1 × 1 卷积上，与作者发布的一致',
      },
    },
    preprocessing: MEAN_SUBTRACTED,
    knobs: {
      resolution: range({ min: 32, max: 1024, whole: true, offered: [224], initial: 224 }),
    },
    build: ({ resolution }) => ({
      input: [resolution, resolution, 3],
      nodes: [
        { op: 'conv', name: 'conv1', filters: 64, kernel: 7, stride: 2, padding: 3, norm, activation: 'relu' },
        { op: 'pool', name: 'pool1', kind: 'max', kernel: 3, stride: 2, rounding: 'ceil' },
        ...units.map((count, index) => stage(index + 2, count)),
        { op: 'globalPool', name: 'pool5' },
        { op: 'dense', name: 'fc', units: 1000, bias: true },
        { op: 'activation', name: 'softmax', activation: 'softmax' },
      ],
    }),
  })

export const resnet50 = resnet(50, [3, 4, 6, 3])
export const resnet152 = resnet(152, [3, 8, 36, 3])
