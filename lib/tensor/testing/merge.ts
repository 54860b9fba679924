import { SpecError } from '@/lib/nn/error'
import { elements, formatShape, sameShape } from '@/lib/nn/shape'
import { lazyTrace, outputAt, type Order, type Trace } from '../frames'
import { fill, valueAt, type Position, type Tensor } from '../tensor'

/** One whole map passed on: concatenation moves channels and computes nothing. */
export interface ConcatFrame {
  readonly step: number
  /** Channel written. */
  readonly output: number
  /** Which input it comes from, and which of its channels. */
  readonly source: number
  readonly channel: number
}

/** One value added up. */
export interface AddFrame {
  readonly step: number
  readonly output: Position
  /** The value at `output` in each input, in order. */
  readonly values: readonly number[]
  readonly result: number
}

/**
 * Joins maps `[h, w, c₁]`, `[h, w, c₂]` … along the channels, channel by channel.
 * Throws `SpecError('concat')` where h or w differ.
 */
export function traceConcat(inputs: readonly Tensor[]): Trace<ConcatFrame> {
  const first = some(inputs).shape
  const odd = inputs.find(({ shape }) => shape[0] !== first[0] || shape[1] !== first[1])
  if (odd) {
    throw mismatch(
      'concat',
      `cannot join ${formatShape(first)} and ${formatShape(odd.shape)}: height and width must agree`,
    )
  }
  const sources = inputs.flatMap(({ shape }, source) =>
    Array.from({ length: shape[2] }, (_, channel) => ({ source, channel })),
  )
  return lazyTrace(sources.length, (step) => ({ step, output: step, ...sources[step]! }))
}

/** The joined map `[h, w, c₁ + c₂ + …]`; see {@link traceConcat}. */
export function concat(inputs: readonly Tensor[]): Tensor {
  const frames = traceConcat(inputs)
  const [h, w] = some(inputs).shape
  return fill([h, w, frames.length], ([row, column, output]) => {
    const { source, channel } = frames.frame(output)
    return valueAt(inputs[source]!, [row, column, channel])
  })
}

/** Adds maps of one shape, value by value. Throws `SpecError('add')` where shapes differ. */
export function traceAdd(inputs: readonly Tensor[], order: Order = 'position'): Trace<AddFrame> {
  const { shape } = some(inputs)
  const odd = inputs.find((input) => !sameShape(input.shape, shape))
  if (odd)
    throw mismatch('add', `cannot add ${formatShape(shape)} and ${formatShape(odd.shape)}: maps must have one shape`)
  return lazyTrace(elements(shape), (step) => {
    const output = outputAt(shape, order, step)
    const values = inputs.map((input) => valueAt(input, output))
    return { step, output, values, result: values.reduce((sum, value) => sum + value, 0) }
  })
}

/** The sum of maps of one shape; see {@link traceAdd}. */
export function add(inputs: readonly Tensor[]): Tensor {
  const frames = traceAdd(inputs)
  let step = 0
  return fill(some(inputs).shape, () => frames.frame(step++).result)
}

const mismatch = (rule: 'concat' | 'add', detail: string) => new SpecError(rule, rule, detail)

function some(inputs: readonly Tensor[]): Tensor {
  if (!inputs[0]) throw new RangeError('there is nothing to merge')
  return inputs[0]
}
