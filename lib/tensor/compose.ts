import { elements } from '@/lib/nn/shape'
import { convolve, type Weighted } from './convolve'
import { lazyTrace, type Order, type Trace } from './frames'
import { convolutionCost, geometry, type Geometry } from './geometry'
import { shuffle, traceShuffle, type ShuffleFrame } from './shuffle'
import type { Kernel, Tensor } from './tensor'
import { trace, type Frame } from './trace'

/** One step of a composition. */
export type Step =
  | ({ readonly op: 'convolution'; readonly kernel: Kernel } & Weighted)
  | { readonly op: 'shuffle'; readonly groups: number }

/** Kernel weights (no biases) and multiply–accumulates. */
export interface Work {
  readonly weights: number
  readonly macs: number
}

/** A step carried out. `geometry` is null for a shuffle, whose work is zero. */
export interface Done extends Work {
  readonly step: Step
  readonly input: Tensor
  readonly output: Tensor
  readonly geometry: Geometry | null
}

/** Steps carried out one after the other, with their work summed. */
export interface Composition extends Work {
  readonly steps: readonly Done[]
  readonly output: Tensor
}

/** Runs steps one after the other on an `[h, w, c]` map. Throws `SpecError` where a step is impossible. */
export function compose(input: Tensor, steps: readonly Step[]): Composition {
  const done = steps.reduce<Done[]>((before, step) => [...before, carryOut(before.at(-1)?.output ?? input, step)], [])
  return {
    steps: done,
    output: done.at(-1)?.output ?? input,
    weights: done.reduce((sum, one) => sum + one.weights, 0),
    macs: done.reduce((sum, one) => sum + one.macs, 0),
  }
}

function carryOut(input: Tensor, step: Step): Done {
  if (step.op === 'shuffle')
    return { step, input, output: shuffle(input, step.groups), geometry: null, weights: 0, macs: 0 }
  const sizes = geometry(input.shape, step.kernel.shape, step)
  return { step, input, output: convolve(input, step.kernel, step), geometry: sizes, ...convolutionCost(sizes) }
}

/** Stride, padding and dilation of the first step. */
type StepOptions = Omit<Weighted, 'groups' | 'bias'>

/**
 * Depthwise separable convolution (MobileNet, arXiv 1704.04861, section 3.1): a depthwise step with kernel
 * `[kh, kw, 1, c·multiplier]`, then a pointwise one with `[1, 1, c·multiplier, cout]`.
 */
export function separable(channels: number, depthwise: Kernel, pointwise: Kernel, options: StepOptions = {}): Step[] {
  return [
    { op: 'convolution', kernel: depthwise, ...options, groups: channels },
    { op: 'convolution', kernel: pointwise },
  ]
}

/** Two grouped convolutions with a channel shuffle between (ShuffleNet, arXiv 1707.01083, Figure 1c). */
export function groupedShuffleGrouped(
  groups: number,
  first: Kernel,
  second: Kernel,
  options: StepOptions = {},
): Step[] {
  return [
    { op: 'convolution', kernel: first, ...options, groups },
    { op: 'shuffle', groups },
    { op: 'convolution', kernel: second, groups },
  ]
}

/**
 * What standard convolutions would cost instead: for a depthwise separable pair one convolution from its
 * input to its output with the depthwise kernel's size, for anything else each convolution with one group.
 */
export function standardWork({ steps }: Composition): Work {
  const convolutions = steps.flatMap((done) => (done.geometry ? [done.geometry] : []))
  const works = fuse(convolutions).map((sizes) => {
    const [kh, kw, , filters] = sizes.kernel
    const weights = kh * kw * sizes.input[2] * filters
    return { weights, macs: weights * (elements(sizes.output) / sizes.output[2]) }
  })
  return {
    weights: works.reduce((sum, work) => sum + work.weights, 0),
    macs: works.reduce((sum, work) => sum + work.macs, 0),
  }
}

function fuse(convolutions: readonly Geometry[]): readonly Geometry[] {
  const [first, second] = convolutions
  const pair = convolutions.length === 2 && first!.groups === first!.input[2] && second!.groups === 1
  if (!pair || second!.kernel[0] !== 1 || second!.kernel[1] !== 1) return convolutions
  const [kh, kw] = first!.kernel
  return [{ ...first!, kernel: [kh, kw, first!.input[2], second!.output[2]], output: second!.output, groups: 1 }]
}

/** One frame of a composition: which step it belongs to, and the counters over all steps so far. */
export interface ComposedFrame extends Work {
  readonly index: number
  readonly frame: ({ readonly op: 'convolution' } & Frame) | ({ readonly op: 'shuffle' } & ShuffleFrame)
}

/** The steps' traces one after the other: convolutions output by output, shuffles channel by channel. */
export function traceComposition({ steps }: Composition, order: Order = 'position'): Trace<ComposedFrame> {
  let length = 0
  let spent: Work = { weights: 0, macs: 0 }
  const parts = steps.map((done, index) => {
    const part = { index, start: length, spent, frames: framesOf(done, order) }
    length += part.frames.length
    spent = { weights: spent.weights + done.weights, macs: spent.macs + done.macs }
    return part
  })
  return lazyTrace(length, (step) => {
    const { index, start, spent: before, frames } = parts.findLast((part) => part.start <= step)!
    const frame = frames.frame(step - start)
    const now = frame.op === 'convolution' ? frame : { weights: 0, macs: 0 }
    return { index, frame, weights: before.weights + now.weights, macs: before.macs + now.macs }
  })
}

function framesOf({ step, input }: Done, order: Order): Trace<ComposedFrame['frame']> {
  if (step.op === 'shuffle') {
    const frames = traceShuffle(input.shape[2], step.groups)
    return lazyTrace(frames.length, (at) => ({ op: 'shuffle', ...frames.frame(at) }))
  }
  const frames = trace(input, step.kernel, { ...step, order })
  return lazyTrace(frames.length, (at) => ({ op: 'convolution', ...frames.frame(at) }))
}
