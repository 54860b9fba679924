import { SpecError } from './error'
import type { Pads, Pair } from './shape'
import type { Padding } from './spec'

interface Axis {
  readonly size: number
  readonly before: number
  readonly after: number
}

/** Output size and explicit pads of one axis. */
function axis(
  where: string,
  size: number,
  kernel: number,
  stride: number,
  padding: Padding,
  ends: Pair,
  ceil: boolean,
): Axis {
  if (padding === 'same') {
    const out = Math.ceil(size / stride)
    const total = Math.max((out - 1) * stride + kernel - size, 0)
    const before = Math.floor(total / 2)
    return { size: out, before, after: total - before }
  }
  const [before, after] = ends
  const room = size + before + after - kernel
  if (room < 0) {
    throw new SpecError(
      'window',
      where,
      `a ${kernel}-pixel window does not fit into ${size} pixels with padding ${before} + ${after}`,
    )
  }
  let out = (ceil ? Math.ceil(room / stride) : Math.floor(room / stride)) + 1
  // Caffe drops a last window that would start in the padding.
  if (ceil && (out - 1) * stride >= size + before) out -= 1
  const covered = (out - 1) * stride + kernel
  return { size: out, before, after: Math.max(after, covered - size - before) }
}

function sides(padding: Padding): Pads {
  if (typeof padding === 'number') return { top: padding, bottom: padding, left: padding, right: padding }
  if (typeof padding === 'object') return padding
  return { top: 0, bottom: 0, left: 0, right: 0 }
}

/**
 * Geometry of a sliding window over an `[height, width]` map, in pixels.
 * `same` follows TensorFlow (output ⌈in/stride⌉, odd pad at the bottom and right); `ceil` follows Caffe
 * (output rounded up, the missing pixels added to the bottom and right pads).
 * Throws `SpecError('window')` where the window does not fit.
 */
export function slide(
  where: string,
  [h, w]: Pair,
  [kh, kw]: Pair,
  [sh, sw]: Pair,
  padding: Padding,
  rounding: 'floor' | 'ceil' = 'floor',
): { height: number; width: number; pads: Pads } {
  const given = sides(padding)
  const rows = axis(where, h, kh, sh, padding, [given.top, given.bottom], rounding === 'ceil')
  const columns = axis(where, w, kw, sw, padding, [given.left, given.right], rounding === 'ceil')
  return {
    height: rows.size,
    width: columns.size,
    pads: { top: rows.before, bottom: rows.after, left: columns.before, right: columns.after },
  }
}
