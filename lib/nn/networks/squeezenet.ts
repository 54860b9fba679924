import { choice, range } from '../knob'
import { defineNetwork, STANDARDIZED } from '../network'
import type { Block, Node } from '../spec'

type Bypass = 'none' | 'simple' | 'complex'

/** Squeeze width and the width of each expand branch of fire2 … fire9 (Table 1). */
const FIRES: readonly (readonly [squeeze: number, expand: number])[] = [
  [16, 64],
  [16, 64],
  [32, 128],
  [32, 128],
  [48, 192],
  [48, 192],
  [64, 256],
  [64, 256],
]

const conv = (name: string, filters: number, kernel: number, padding = 0): Node => ({
  op: 'conv',
  name,
  filters,
  kernel,
  padding,
  bias: true,
  activation: 'relu',
})

/** Caffe's pool: 3 × 3, stride 2, no padding, output rounded up. */
const pool = (name: string): Node => ({ op: 'pool', name, kind: 'max', kernel: 3, stride: 2, rounding: 'ceil' })

/** Odd modules keep their width, so the input itself can be added; even ones need a 1 × 1 convolution for it (section 6). */
function shortcut(bypass: Bypass, number: number, expand: number): Node[] | undefined {
  if (bypass === 'none') return undefined
  if (number % 2 === 1) return []
  return bypass === 'complex' ? [{ op: 'conv', name: 'bypass1x1', filters: 2 * expand, kernel: 1, bias: true }] : undefined
}

function fire(bypass: Bypass, number: number, [squeeze, expand]: readonly [number, number]): Block {
  const body: Node[] = [
    conv('squeeze1x1', squeeze, 1),
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [[conv('expand1x1', expand, 1)], [conv('expand3x3', expand, 3, 1)]],
    },
  ]
  const around = shortcut(bypass, number, expand)
  return {
    op: 'block',
    name: `fire${number}`,
    kind: 'module',
    nodes: around ? [{ op: 'parallel', name: 'add', merge: 'add', branches: [body, around] }] : body,
  }
}

/**
 * SqueezeNet. Every convolution has a bias and no normalization; ReLU stands before each concatenation and
 * does not follow the additions of the bypass forms. Whether the complex bypass's 1 × 1 convolution has a
 * ReLU the paper does not say; here it has none.
 */
export const squeezenet = defineNetwork({
  id: 'squeezenet',
  title: 'SqueezeNet',
  source: {
    authors: 'Iandola et al.',
    title: 'SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and <0.5MB model size',
    arxiv: '1602.07360',
    date: '2016-02',
    form: 'Table 1 and section 6; version 1.1 as the authors released it later',
  },
  preprocessing: STANDARDIZED,
  knobs: {
    version: choice(['1.0', '1.1']),
    bypass: choice(['none', 'simple', 'complex']),
    resolution: range({ min: 29, max: 1024, whole: true, offered: [224, 227], initial: 224 }),
    /** The released prototxt of 1.0 pads its 1 × 1 conv10 by 1; the paper's Table 1 does not. */
    conv10pad: choice([0, 1]),
  },
  build: ({ version, bypass, resolution, conv10pad }) => {
    const first = version === '1.0' ? { filters: 96, kernel: 7 } : { filters: 64, kernel: 3 }
    const pooled = version === '1.0' ? [4, 8] : [3, 5]
    return {
      input: [resolution, resolution, 3],
      nodes: [
        { op: 'conv', name: 'conv1', ...first, stride: 2, padding: 'valid', bias: true, activation: 'relu' },
        pool('pool1'),
        ...FIRES.flatMap((widths, index) => {
          const number = index + 2
          const block = fire(bypass, number, widths)
          return pooled.includes(number) ? [block, pool(`pool${number}`)] : [block]
        }),
        { op: 'dropout', name: 'dropout', rate: 0.5 },
        conv('conv10', 1000, 1, conv10pad),
        { op: 'globalPool', name: 'pool10' },
        { op: 'activation', name: 'softmax', activation: 'softmax' },
      ],
    }
  },
})
