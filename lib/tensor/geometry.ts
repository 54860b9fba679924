import { SpecError } from '@/lib/nn/error'
import { elements, formatShape, type Pads, type Pair, type Shape } from '@/lib/nn/shape'
import type { Padding } from '@/lib/nn/spec'
import { slide } from '@/lib/nn/window'
import { weightCount, type KernelShape } from './tensor'

/** How a window moves over a map. Lengths in pixels; a number stands for both axes. */
export interface WindowOptions {
  /** 1 unless given. */
  readonly stride?: number | Pair
  /** `valid` unless given. */
  readonly padding?: Padding
}

/** How a convolution is set up. */
export interface ConvolutionOptions extends WindowOptions {
  /** Distance between neighbouring taps of the kernel; 1 unless given. */
  readonly dilation?: number | Pair
  /** From 1 (standard) to the number of input channels (depthwise); 1 unless given. */
  readonly groups?: number
}

/** A convolution's sizes, worked out. Maps are `[h, w, c]`, the kernel `[kh, kw, cin/groups, cout]`. */
export interface Geometry {
  readonly input: Shape
  readonly kernel: KernelShape
  readonly output: Shape
  readonly stride: Pair
  readonly dilation: Pair
  readonly pads: Pads
  readonly groups: number
}

/** Values of an output beyond which arithmetic meant for figures would stall a page. */
const MOST_VALUES = 2 ** 24

/** Where errors say they come from. */
const WHERE = 'convolution'

export const pair = (value: number | Pair): Pair => (typeof value === 'number' ? [value, value] : value)

/** Throws `SpecError('integer')` unless every length is a whole number of at least 1, and no larger than can be told from the next. */
export function requireWhole(where: string, what: string, values: readonly number[]): void {
  const odd = values.find((value) => !Number.isSafeInteger(value) || value < 1)
  if (odd !== undefined)
    throw new SpecError('integer', where, `${what} must be a whole number of at least 1, not ${odd}`)
}

/** Throws `SpecError('integer')` where padding is a number of pixels, but not a whole one of at least 0. */
export function requirePadding(where: string, padding: Padding): void {
  if (typeof padding === 'string') return
  const sides = typeof padding === 'number' ? [padding] : Object.values(padding)
  const odd = sides.find((side) => !Number.isSafeInteger(side) || side < 0)
  if (odd !== undefined)
    throw new SpecError('integer', where, `padding must be a whole number of at least 0, not ${odd}`)
}

/**
 * Sizes of a convolution of an `[h, w, c]` map with a `[kh, kw, cin/groups, cout]` kernel.
 * With dilation d a kernel of k taps covers (k − 1)·d + 1 pixels.
 * Throws `SpecError`: `integer` for lengths that are not whole or below 1, `no-channels` where there is no
 * filter, `groups` where channels or filters do not split evenly or the kernel's depth is not cin/groups,
 * `window` where the window does not fit or the output would have more than 2²⁴ values.
 */
export function geometry(input: Shape, kernel: KernelShape, options: ConvolutionOptions = {}): Geometry {
  const [h, w, channels] = input
  const [kh, kw, depth, filters] = kernel
  const { padding = 'valid', groups = 1 } = options
  const stride = pair(options.stride ?? 1)
  const dilation = pair(options.dilation ?? 1)
  requireWhole(WHERE, 'each side of the input', input)
  requireWhole(WHERE, 'kernel size', [kh, kw, depth])
  requireWhole(WHERE, 'stride', stride)
  requireWhole(WHERE, 'dilation', dilation)
  requireWhole(WHERE, 'the number of groups', [groups])
  if (!Number.isInteger(filters) || filters < 1) {
    throw new SpecError('no-channels', WHERE, `there must be at least one filter, not ${filters}`)
  }
  requirePadding(WHERE, padding)
  split('input channels', channels, groups)
  split('filters', filters, groups)
  if (depth !== channels / groups) {
    const needed = channels / groups
    throw new SpecError(
      'groups',
      WHERE,
      `${channels} channels in ${groups} groups need a kernel ${needed} deep, not ${depth}`,
    )
  }
  const covered: Pair = [(kh - 1) * dilation[0] + 1, (kw - 1) * dilation[1] + 1]
  const { height, width, pads } = slide(WHERE, [h, w], covered, stride, padding)
  const output: Shape = [height, width, filters]
  // Written this way round so that a product beyond all numbers is refused as well.
  if (!(elements(output) <= MOST_VALUES)) {
    throw new SpecError('window', WHERE, `an output of ${formatShape(output)} is too large`)
  }
  return { input, kernel, output, stride, dilation, pads, groups }
}

function split(what: string, value: number, groups: number): void {
  if (value % groups !== 0)
    throw new SpecError('groups', WHERE, `${value} ${what} cannot be split into ${groups} equal groups`)
}

/** Weights and multiply–accumulates of a convolution; taps on padding count, as in every published total. */
export function convolutionCost({ kernel, output }: Geometry): { weights: number; macs: number } {
  const weights = weightCount(kernel)
  return { weights, macs: macsPerOutput(kernel) * elements(output) }
}

/** Multiply–accumulates behind one output value, kh·kw·cin/groups. */
export function macsPerOutput([kh, kw, depth]: KernelShape): number {
  return kh * kw * depth
}

/** The group that makes an output channel. */
export function groupOf({ groups, output }: Geometry, filter: number): number {
  return Math.floor(filter / (output[2] / groups))
}
