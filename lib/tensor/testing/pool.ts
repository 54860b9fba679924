import { SpecError } from '@/lib/nn/error'
import { elements, type Pair } from '@/lib/nn/shape'
import type { Pool } from '@/lib/nn/spec'
import { slide } from '@/lib/nn/window'
import { lazyTrace, outputAt, type Order, type Trace } from '../frames'
import { pair, requirePadding, requireWhole, type WindowOptions } from '../geometry'
import { fill, isInside, valueAt, type Position, type Tensor } from '../tensor'

export interface PoolOptions extends WindowOptions {
  readonly kind: Pool['kind']
  readonly kernel: number | Pair
  /** `ceil` keeps a last, cut window (Caffe); `floor` unless given. */
  readonly rounding?: Pool['rounding']
}

/** One input under the window. */
export interface PoolRead {
  readonly input: Position
  readonly value: number
}

/** One pooled value written. */
export interface PoolFrame {
  readonly step: number
  readonly output: Position
  /** The window's inputs inside the map; padding takes no part. */
  readonly reads: readonly PoolRead[]
  /** The input that won (max: the first of equals); null for an average. */
  readonly winner: Position | null
  readonly result: number
}

/**
 * Max or average pooling of `[h, w, c]`, output by output. Padding is excluded: it never wins, and an average
 * divides by the number of inputs that are really there (TensorFlow's rule).
 * Throws `SpecError`: `integer` for lengths that are not whole, `window` where the window does not fit or would see
 * nothing but padding.
 */
export function tracePool(input: Tensor, options: PoolOptions & { readonly order?: Order }): Trace<PoolFrame> {
  const [h, w, c] = input.shape
  const kernel = pair(options.kernel)
  const stride = pair(options.stride ?? 1)
  requireWhole('pool', 'kernel size', kernel)
  requireWhole('pool', 'stride', stride)
  const padding = options.padding ?? 'valid'
  requirePadding('pool', padding)
  const { height, width, pads } = slide('pool', [h, w], kernel, stride, padding, options.rounding)
  if (Math.max(pads.top, pads.bottom) >= kernel[0] || Math.max(pads.left, pads.right) >= kernel[1]) {
    throw new SpecError(
      'window',
      'pool',
      'padding must be smaller than the window, or a window would see nothing but padding',
    )
  }
  const shape = [height, width, c] as const
  return lazyTrace(elements(shape), (step) => {
    const output = outputAt(shape, options.order ?? 'position', step)
    const corner: Position = [output[0] * stride[0] - pads.top, output[1] * stride[1] - pads.left, output[2]]
    const reads = windowAt(corner, kernel)
      .filter((position) => isInside(input.shape, position))
      .map((position) => ({ input: position, value: valueAt(input, position) }))
    return { step, output, reads, ...pooled(reads, options.kind) }
  })
}

function windowAt([row, column, channel]: Position, [kh, kw]: Pair): Position[] {
  return Array.from({ length: kh * kw }, (_, tap) => [row + Math.floor(tap / kw), column + (tap % kw), channel])
}

function pooled(reads: readonly PoolRead[], kind: Pool['kind']): Pick<PoolFrame, 'winner' | 'result'> {
  if (kind === 'average')
    return { winner: null, result: reads.reduce((sum, read) => sum + read.value, 0) / reads.length }
  const winner = reads.reduce((best, read) => (read.value > best.value ? read : best))
  return { winner: winner.input, result: winner.value }
}

/** Max or average pooling of `[h, w, c]`; see {@link tracePool}. */
export function pool(input: Tensor, options: PoolOptions): Tensor {
  const frames = tracePool(input, { ...options, order: 'position' })
  const last = frames.frame(frames.length - 1).output
  let step = 0
  return fill([last[0] + 1, last[1] + 1, last[2] + 1], () => frames.frame(step++).result)
}
