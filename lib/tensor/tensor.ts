import { elements, formatShape, type Shape } from '@/lib/nn/shape'

/** A small immutable map of numbers, NHWC without the batch: row by row, channels last. */
export interface Tensor {
  readonly shape: Shape
  /** h·w·c numbers. */
  readonly data: ArrayLike<number>
}

/** `[kh, kw, cin/groups, cout]`, as everywhere in the project. */
export type KernelShape = readonly [height: number, width: number, channels: number, filters: number]

/** Weights of a convolution; a depthwise kernel is `[kh, kw, 1, c·multiplier]`, a pointwise one `[1, 1, cin, cout]`. */
export interface Kernel {
  readonly shape: KernelShape
  readonly data: ArrayLike<number>
}

/** Where a value stands in a map, from 0. Rows and columns outside the map are padding. */
export type Position = readonly [row: number, column: number, channel: number]

/** Where a weight stands in a kernel; `channel` counts within the filter's own group. */
export type WeightPosition = readonly [row: number, column: number, channel: number, filter: number]

/** A tensor `[h, w, c]` from its numbers. Throws `RangeError` where there are too few or too many. */
export function tensor(shape: Shape, data: ArrayLike<number>): Tensor {
  const size = elements(shape)
  if (data.length !== size) throw new RangeError(`${formatShape(shape)} holds ${size} values, not ${data.length}`)
  return { shape, data }
}

/** A kernel `[kh, kw, cin/groups, cout]` from its numbers. Throws `RangeError` where there are too few or too many. */
export function kernel(shape: KernelShape, data: ArrayLike<number>): Kernel {
  const size = weightCount(shape)
  if (data.length !== size)
    throw new RangeError(`a ${shape.join(' × ')} kernel holds ${size} weights, not ${data.length}`)
  return { shape, data }
}

/** A tensor whose value at each position is computed. */
export function fill(shape: Shape, value: (position: Position) => number): Tensor {
  return { shape, data: Array.from({ length: elements(shape) }, (_, index) => value(positionOf(shape, index))) }
}

/** Number of weights in a kernel. */
export function weightCount([height, width, channels, filters]: KernelShape): number {
  return height * width * channels * filters
}

/** Index of a position in `data`. The position must be inside. */
export function indexOf([, w, c]: Shape, [row, column, channel]: Position): number {
  return (row * w + column) * c + channel
}

/** Position of an index of `data`. */
export function positionOf([, w, c]: Shape, index: number): Position {
  return [Math.floor(index / (w * c)), Math.floor(index / c) % w, index % c]
}

/** Index of a weight in a kernel's `data`. */
export function weightIndexOf(
  [, kw, channels, filters]: KernelShape,
  [row, column, channel, filter]: WeightPosition,
): number {
  return ((row * kw + column) * channels + channel) * filters + filter
}

/** Position of an index of a kernel's `data`. */
export function weightPositionOf([, kw, channels, filters]: KernelShape, index: number): WeightPosition {
  const tap = Math.floor(index / (channels * filters))
  return [Math.floor(tap / kw), tap % kw, Math.floor(index / filters) % channels, index % filters]
}

/** True where the position is inside a map of that shape. */
export function isInside([h, w, c]: Shape, [row, column, channel]: Position): boolean {
  return row >= 0 && row < h && column >= 0 && column < w && channel >= 0 && channel < c
}

/** Value at a position; 0 in the padding around the map. */
export function valueAt({ shape, data }: Tensor, position: Position): number {
  return isInside(shape, position) ? data[indexOf(shape, position)]! : 0
}

/** Weight at a position, which must be inside the kernel. */
export function weightAt({ shape, data }: Kernel, position: WeightPosition): number {
  return data[weightIndexOf(shape, position)]!
}

/** The same tensor (or kernel) with one number changed. */
export function withValue<T extends Tensor | Kernel>(original: T, index: number, value: number): T {
  return { ...original, data: Array.from(original.data, (old, at) => (at === index ? value : old)) }
}
