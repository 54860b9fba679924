import { cost } from '@/lib/nn/cost'
import { operationKind, type Layer, type OperationKind } from '@/lib/nn/layer'
import { bytesPerNumber } from '@/lib/nn/memory'
import { resolve } from '@/lib/nn/resolve'
import type { Node } from '@/lib/nn/spec'

/** The layer that both ways start from: a 3 × 3 convolution of 8 to 8 channels on a 14 × 14 map, without bias. */
export const KERNEL = 3
export const CHANNELS = 8
export const SIDE = 14
/** Channels between the two steps of the squeezed layer. */
export const SQUEEZED = 2

export const designs = ['standard', 'squeeze', 'grouped-2', 'grouped-4', 'separable'] as const
export type Design = (typeof designs)[number]

const spatial = (groups = 1): Node => ({
  op: 'conv',
  name: 'spatial',
  filters: CHANNELS,
  kernel: KERNEL,
  padding: 'same',
  groups,
})

const specs: Readonly<Record<Design, readonly Node[]>> = {
  standard: [spatial()],
  squeeze: [{ op: 'conv', name: 'squeeze', filters: SQUEEZED, kernel: 1 }, spatial()],
  'grouped-2': [spatial(2)],
  'grouped-4': [spatial(4)],
  separable: [
    { op: 'depthwise', name: 'depthwise', kernel: KERNEL, padding: 'same' },
    { op: 'conv', name: 'pointwise', filters: CHANNELS, kernel: 1 },
  ],
}

/** One convolution of a design, as it is drawn and counted. */
export interface Step {
  readonly kind: OperationKind
  /** Side of its kernel: 1 or 3. */
  readonly kernel: number
  readonly inputs: number
  readonly outputs: number
  readonly groups: number
  readonly weights: number
  readonly macs: number
}

/** A design, counted by `lib/nn` for one image. Weights take four bytes each. */
export interface Counted {
  readonly design: Design
  readonly steps: readonly Step[]
  readonly weights: number
  readonly bytes: number
  readonly macs: number
}

/** Steps and counts of a design. */
export function count(design: Design): Counted {
  const { layers, weights, macs } = cost(resolve(specs[design], [SIDE, SIDE, CHANNELS]))
  return {
    design,
    steps: layers.map((one) => stepOf(one.layer, one)),
    weights,
    bytes: weights * bytesPerNumber.fp32,
    macs,
  }
}

function stepOf(layer: Layer, { weights, macs }: { weights: number; macs: number }): Step {
  if (layer.op !== 'conv' && layer.op !== 'depthwise') throw new Error(`${layer.id}: not a convolution`)
  const { groups, kernel, output, inputShapes } = layer
  return {
    kind: operationKind(layer),
    kernel: kernel[0],
    inputs: inputShapes[0]![2],
    outputs: output[2],
    groups,
    weights,
    macs,
  }
}

/** Every design in the order of the choice; the first is the layer itself. */
export const counted: readonly Counted[] = designs.map(count)
export const plain = counted[0]!

/** The count of one design. */
export const countOf = (design: Design): Counted => counted[designs.indexOf(design)]!

/** Whether input channel `input` of a step is read for output channel `output`, both 0-based. */
export function connected({ inputs, outputs, groups }: Step, input: number, output: number): boolean {
  return Math.floor((input * groups) / inputs) === Math.floor((output * groups) / outputs)
}

/** A step's weights as a product in letters, with M = N and S the squeezed channels: `K²·M·N`. */
export function letters({ kernel, inputs, outputs, groups }: Step): string {
  const channels = [inputs === SQUEEZED ? 'S' : groups === 1 ? 'M' : `(M÷g)`, outputs === SQUEEZED ? 'S' : 'N']
  return [...(kernel > 1 ? ['K²'] : []), ...(groups === inputs ? ['M'] : channels)].join('·')
}

/** The same product with the numbers put in: `3²·(8÷2)·8`. */
export function numbers({ kernel, inputs, outputs, groups }: Step): string {
  const channels = [groups === 1 ? String(inputs) : `(${inputs}÷${groups})`, String(outputs)]
  return [...(kernel > 1 ? [`${kernel}²`] : []), ...(groups === inputs ? [String(inputs)] : channels)].join('·')
}

export const DESIGN_HEADER = ['design', 'weights', 'bytes', 'MACs', 'times smaller'] as const

/** Rows as `DESIGN_HEADER` names them. */
export const designTable = (): (string | number)[][] =>
  counted.map(({ design, weights, bytes, macs }) => [design, weights, bytes, macs, plain.bytes / bytes])
