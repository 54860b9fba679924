import { divisors } from '@/lib/nn/divisors'
import { operationKind, type Layer, type OperationKind } from '@/lib/nn/layer'
import type { Convolution, Depthwise, Node } from '@/lib/nn/spec'
import { blockOf, plainConvolution, type Block, type Part } from '@/components/parts/block/block'

/** Xception paper (arXiv 1610.02357), Figures 1 to 4. */
export const steps = ['inception', 'simplified', 'segments', 'extreme'] as const
export type Step = (typeof steps)[number]

export const orders = ['pointwise', 'depthwise'] as const
export type Order = (typeof orders)[number]
export const activations = ['none', 'relu', 'elu'] as const
export type Between = (typeof activations)[number]

export interface Settings {
  readonly step: Step
  /** Channels of the input and of the output. */
  readonly channels: number
  /** Towers of the simplified module, segments of the third step. */
  readonly segments: number
  /** Which operation comes first, and what stands between: of the extreme form only. */
  readonly order: Order
  readonly between: Between
}

/** All convolutions of one role, which are alike in every step; counted together. */
export interface PartGroup {
  readonly id: Role
  readonly kind: OperationKind
  readonly parts: readonly Part[]
  readonly weights: number
  readonly macs: number
}

export interface ModuleModel extends Settings {
  readonly block: Block
  /** One standard 3 × 3 convolution from the same input to as many channels. */
  readonly plain: Block
  readonly groups: readonly PartGroup[]
}

/** Side of the map: 19, as in Xception's middle flow. */
export const SIDE = 19
/** Towers that the simplified module is drawn with at most. */
export const MOST_TOWERS = 6
/** Four towers share them equally. 728 is the width of Xception's middle flow. */
export const channelStops: readonly number[] = [12, 24, 48, 96, 192, 384, 728]

/** How many segments a step can have: what the slider stops at. */
export function segmentStops(step: Step, channels: number): number[] {
  switch (step) {
    case 'inception':
      return [4]
    case 'simplified':
      return divisors(channels).filter((count) => count <= MOST_TOWERS)
    case 'segments':
      return divisors(channels)
    case 'extreme':
      return [channels]
  }
}

const point = (name: string, filters: number): Convolution => ({ op: 'conv', name, filters, kernel: 1 })
const space = (name: string, filters: number, groups = 1): Convolution => ({
  op: 'conv',
  name,
  filters,
  kernel: 3,
  groups,
  padding: 'same',
})
const each: Depthwise = { op: 'depthwise', name: 'space', kernel: 3, padding: 'same' }

const act = (name: string, activation: Between): Node[] =>
  activation === 'none' ? [] : [{ op: 'activation', name, activation }]

const towers = (branches: readonly (readonly Node[])[]): Node[] => [
  { op: 'parallel', name: 'concat', merge: 'concat', branches },
]

/**
 * The module at a step, from `channels` channels to as many; `segments` must divide them. Kernels only, with the
 * activation between its operations: Inception's ReLU after the last one and normalization are left out.
 */
function nodesOf({ step, channels, segments, order, between }: Settings): Node[] {
  const share = channels / segments
  switch (step) {
    case 'inception':
      return towers([
        [point('a-point', share)],
        [point('b-point', share), ...act('b-act', 'relu'), space('b-space', share)],
        [
          point('c-point', share),
          ...act('c-act', 'relu'),
          space('c-space', share),
          ...act('c-act2', 'relu'),
          space('c-space2', share),
        ],
        [
          { op: 'pool', name: 'd-pool', kind: 'average', kernel: 3, stride: 1, padding: 'same' },
          point('d-point', share),
        ],
      ])
    case 'simplified':
      return towers(
        Array.from({ length: segments }, (_, index) => [
          point(`point${index}`, share),
          ...act(`act${index}`, 'relu'),
          space(`space${index}`, share),
        ]),
      )
    case 'segments':
      return [point('point', channels), ...act('act', 'relu'), space('space', channels, segments)]
    case 'extreme': {
      const mix = point('point', channels)
      return order === 'pointwise' ? [mix, ...act('act', between), each] : [each, ...act('act', between), mix]
    }
  }
}

/** What the module's operations do: mix channels at one point, look around in space, or neither of the two. */
export type Role = 'point' | 'space' | 'other'

export function roleOf(layer: Layer): Role {
  if (layer.op !== 'conv' && layer.op !== 'depthwise') return 'other'
  return layer.kernel[0] === 1 ? 'point' : 'space'
}

/** The module with its costs. Segments that do not divide the channels fall back to the most below them that do. */
export function moduleModel(wanted: Settings): ModuleModel {
  const stops = segmentStops(wanted.step, wanted.channels)
  const segments = stops.findLast((count) => count <= wanted.segments) ?? stops[0]!
  const settings = { ...wanted, segments }
  const input = [SIDE, SIDE, wanted.channels] as const
  const block = blockOf(nodesOf(settings), input)
  const roles = [...new Set(block.parts.map(({ layer }) => roleOf(layer)))]
  const groups = roles.map((id): PartGroup => {
    const parts = block.parts.filter(({ layer }) => roleOf(layer) === id)
    return {
      id,
      kind: operationKind(parts[0]!.layer),
      parts,
      weights: parts.reduce((sum, { weights }) => sum + weights, 0),
      macs: parts.reduce((sum, { macs }) => sum + macs, 0),
    }
  })
  return { ...settings, block, plain: plainConvolution(input, wanted.channels), groups }
}
