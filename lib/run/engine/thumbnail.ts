import type { Shape } from '@/lib/nn/shape'
import type { Thumbnail } from '../contract/result'

/** Longest side of a thumbnail, pixels. */
const SIDE = 32

/** Lowest and highest of a layer's values. */
export function extent(values: Float32Array): { low: number; high: number } {
  let low = Infinity
  let high = -Infinity
  for (const value of values) {
    if (value < low) low = value
    if (value > high) high = value
  }
  return { low, high }
}

/**
 * A grey picture of a map `[h, w, c]`, channels last: mean over channels, averaged down to at most 32 pixels
 * a side, black at its lowest and white at its highest value. A flat map `[1, 1, c]` is laid out row by row
 * in a square; the last places may be empty (black).
 */
export function thumbnail(values: Float32Array, shape: Shape): Thumbnail {
  const [h, w, c] = shape
  if (h === 1 && w === 1) return flat(values)
  const means = Float32Array.from({ length: h * w }, (_, at) => mean(values, at * c, (at + 1) * c))
  const scale = Math.max(h, w, SIDE) / SIDE
  const height = Math.max(Math.round(h / scale), 1)
  const width = Math.max(Math.round(w / scale), 1)
  const cells = Float32Array.from({ length: height * width }, (_, at) => {
    const [top, bottom] = part(Math.floor(at / width), height, h)
    const [left, right] = part(at % width, width, w)
    let sum = 0
    for (let row = top; row < bottom; row++) sum += mean(means, row * w + left, row * w + right)
    return sum / (bottom - top)
  })
  return { width, height, data: grey(cells) }
}

function flat(values: Float32Array): Thumbnail {
  const side = Math.min(Math.ceil(Math.sqrt(values.length)), SIDE)
  const count = Math.min(values.length, side * side)
  const cells = Float32Array.from({ length: count }, (_, at) => mean(values, ...part(at, count, values.length)))
  const data = new Uint8Array(side * Math.ceil(count / side))
  data.set(grey(cells))
  return { width: side, height: data.length / side, data }
}

/** Where cell `at` of `cells` begins and ends among `size` pixels; never empty. */
function part(at: number, cells: number, size: number): [from: number, to: number] {
  return [Math.floor((at * size) / cells), Math.floor(((at + 1) * size) / cells)]
}

function mean(values: Float32Array, from: number, to: number): number {
  let sum = 0
  for (let at = from; at < to; at++) sum += values[at]!
  return sum / (to - from)
}

function grey(cells: Float32Array): Uint8Array {
  const { low, high } = extent(cells)
  return Uint8Array.from(cells, (value) => Math.round(high > low ? ((value - low) / (high - low)) * 255 : 0))
}
