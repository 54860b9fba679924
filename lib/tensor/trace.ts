import { elements } from '@/lib/nn/shape'
import { readsOf, type Connection } from './connections'
import { biasOf, type Weighted } from './convolve'
import { lazyTrace, outputAt, type Order, type Trace } from './frames'
import { convolutionCost, geometry, groupOf, macsPerOutput, type Geometry } from './geometry'
import { valueAt, weightAt, type Kernel, type Position, type Tensor } from './tensor'

/** One product of a sum. `value` is 0 where `inside` is false (padding). */
export interface Term extends Connection {
  readonly value: number
  readonly factor: number
  readonly product: number
  /** Sum of the products up to and including this one. */
  readonly sum: number
}

/** One output written. */
export interface Frame {
  readonly step: number
  readonly output: Position
  /** The group whose channels are read. */
  readonly group: number
  readonly terms: readonly Term[]
  /** Sum of all products, before the bias. */
  readonly sum: number
  readonly bias: number
  /** sum + bias: what is written. */
  readonly result: number
  /** Multiply–accumulates so far, this frame's included. */
  readonly macs: number
  /** Different weights used so far, this frame's included. */
  readonly weights: number
}

/** A convolution, output by output, with the totals its counters run up to. */
export interface ConvolutionTrace extends Trace<Frame> {
  readonly geometry: Geometry
  readonly macs: number
  readonly weights: number
}

/**
 * Takes a convolution apart: one frame for each value of the `[h', w', cout]` output. Arguments and errors as
 * for `convolve`; frame results equal its output.
 */
export function trace(
  input: Tensor,
  kernel: Kernel,
  options: Weighted & { readonly order?: Order } = {},
): ConvolutionTrace {
  const sizes = geometry(input.shape, kernel.shape, options)
  const bias = biasOf(sizes, options.bias)
  const order = options.order ?? 'position'
  const perOutput = macsPerOutput(sizes.kernel)
  return {
    ...lazyTrace(elements(sizes.output), (step) => {
      const output = outputAt(sizes.output, order, step)
      const terms = termsOf(input, kernel, sizes, output)
      const sum = terms.at(-1)!.sum
      return {
        step,
        output,
        group: groupOf(sizes, output[2]),
        terms,
        sum,
        bias: bias[output[2]]!,
        result: sum + bias[output[2]]!,
        macs: (step + 1) * perOutput,
        weights: filtersStarted(sizes, order, step) * perOutput,
      }
    }),
    geometry: sizes,
    ...convolutionCost(sizes),
  }
}

function termsOf(input: Tensor, kernel: Kernel, sizes: Geometry, output: Position): Term[] {
  let sum = 0
  return readsOf(sizes, output).map((read) => {
    const value = valueAt(input, read.input)
    const factor = weightAt(kernel, read.weight)
    // Adding 0 turns −0 into 0, which is what a reader expects to see.
    const product = value * factor + 0
    sum += product
    return { ...read, value, factor, product, sum }
  })
}

/** Each filter has its own weights, all of them used by its first output. */
function filtersStarted({ output: [h, w, c] }: Geometry, order: Order, step: number): number {
  return order === 'position' ? Math.min(step + 1, c) : Math.floor(step / (h * w)) + 1
}
