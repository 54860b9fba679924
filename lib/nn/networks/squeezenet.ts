import { choice, range } from '../knob'
import { defineNetwork, STANDARDIZED } from '../network'
import type { Block, Node } from '../spec'

type Bypass = 'none' | 'simple' | 'complex'

/** Filters of one Fire module. */
export interface FireWidths {
  readonly squeeze: number
  readonly expand1x1: number
  readonly expand3x3: number
}

/** How the Fire modules widen (base_e, incr_e and freq of section 5.1), and after which of them a pool stands. */
export interface FirePlan {
  readonly modules: number
  /** Expand filters of the first module, and how many more every `frequency`-th one has. */
  readonly base: number
  readonly increase: number
  readonly frequency: number
  readonly pooled: readonly number[]
}

/** Table 1: fire2 … fire9. */
const FIRES = { modules: 8, base: 128, increase: 128, frequency: 2 }

/**
 * Widths of fire2 … (section 5.1): the squeeze layer has `ratio` times as many filters as both expand
 * branches together, of which `share3x3` are 3 × 3. 0.125 and 0.5 give Table 1.
 */
const fireWidths = (
  { modules, base, increase, frequency }: FirePlan,
  ratio: number,
  share3x3: number,
): readonly FireWidths[] =>
  Array.from({ length: modules }, (_, index) => {
    const expand = base + increase * Math.floor(index / frequency)
    const expand3x3 = Math.round(expand * share3x3)
    return { squeeze: Math.round(expand * ratio), expand1x1: expand - expand3x3, expand3x3 }
  })

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
function shortcut(bypass: Bypass, number: number, filters: number): Node[] | undefined {
  if (bypass === 'none') return undefined
  if (number % 2 === 1) return []
  return bypass === 'complex' ? [{ op: 'conv', name: 'bypass1x1', filters, kernel: 1, bias: true }] : undefined
}

/** A Fire module (Figure 1); `around` stands on its bypass, empty for the input itself, undefined for none. */
export function fireModule(
  name: string,
  { squeeze, expand1x1, expand3x3 }: FireWidths,
  around?: readonly Node[],
): Block {
  const body: Node[] = [
    conv('squeeze1x1', squeeze, 1),
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [[conv('expand1x1', expand1x1, 1)], [conv('expand3x3', expand3x3, 3, 1)]],
    },
  ]
  return {
    op: 'block',
    name,
    kind: 'module',
    nodes: around ? [{ op: 'parallel', name: 'add', merge: 'add', branches: [body, around] }] : body,
  }
}

/** What a SqueezeNet is made of. */
export interface SqueezenetPlan {
  readonly first: { readonly filters: number; readonly kernel: number; readonly stride: 1 | 2 }
  readonly fires: FirePlan
  readonly bypass: Bypass
  readonly squeezeRatio: number
  readonly share3x3: number
  readonly classes: number
  /** Padding of conv10. */
  readonly lastPad?: number
}

/** The nodes of a SqueezeNet. Fire modules are counted from 2, as in the paper. */
export function squeezenetNodes({
  first,
  fires,
  bypass,
  squeezeRatio,
  share3x3,
  classes,
  lastPad = 0,
}: SqueezenetPlan): Node[] {
  return [
    { op: 'conv', name: 'conv1', ...first, padding: 'valid', bias: true, activation: 'relu' },
    pool('pool1'),
    ...fireWidths(fires, squeezeRatio, share3x3).flatMap((widths, index) => {
      const number = index + 2
      const block = fireModule(`fire${number}`, widths, shortcut(bypass, number, widths.expand1x1 + widths.expand3x3))
      return fires.pooled.includes(number) ? [block, pool(`pool${number}`)] : [block]
    }),
    { op: 'dropout', name: 'dropout', rate: 0.5 },
    conv('conv10', classes, 1, lastPad),
    { op: 'globalPool', name: 'pool10' },
    { op: 'activation', name: 'softmax', activation: 'softmax' },
  ]
}

/**
 * SqueezeNet. Every convolution has a bias and no normalization; ReLU stands before each concatenation and
 * does not follow the additions of the bypass forms. Whether the complex bypass's 1 × 1 convolution has a
 * ReLU the paper does not say; here it has none.
 */
export const squeezenet = defineNetwork({
  id: 'squeezenet',
  title: 'SqueezeNet',
  role: 'subject',
  source: {
    authors: 'Iandola et al.',
    title: 'SqueezeNet: AlexNet-level accuracy with 50x fewer parameters and <0.5MB model size',
    arxiv: '1602.07360',
    date: '2016-02',
    form: {
      en: 'Table 1 and section 6; version 1.1 as the authors released it later',
      zh: '论文表 1 与第 6 节；1.1 版按作者后来发布的规格',
    },
  },
  preprocessing: STANDARDIZED,
  knobs: {
    version: choice(['1.0', '1.1']),
    bypass: choice(['none', 'simple', 'complex']),
    resolution: range({ min: 29, max: 1024, whole: true, offered: [224, 227], initial: 224 }),
    /** The released prototxt of 1.0 pads its 1 × 1 conv10 by 1; the paper's Table 1 does not. */
    conv10pad: choice([0, 1]),
    /** SR of section 5.1, and pct3x3. */
    squeezeRatio: range({ min: 0.01, max: 1, whole: false, offered: [0.125, 0.25, 0.5, 0.75, 1], initial: 0.125 }),
    share3x3: range({ min: 0.01, max: 0.99, whole: false, offered: [0.25, 0.5, 0.75], initial: 0.5 }),
  },
  build: ({ version, bypass, resolution, conv10pad, squeezeRatio, share3x3 }) => ({
    input: [resolution, resolution, 3],
    nodes: squeezenetNodes({
      first: version === '1.0' ? { filters: 96, kernel: 7, stride: 2 } : { filters: 64, kernel: 3, stride: 2 },
      fires: { ...FIRES, pooled: version === '1.0' ? [4, 8] : [3, 5] },
      bypass,
      squeezeRatio,
      share3x3,
      classes: 1000,
      lastPad: conv10pad,
    }),
  }),
})
