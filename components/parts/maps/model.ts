import type { Shape } from '@/lib/nn/shape'
import type { LayerResult } from '@/lib/run/contract/result'

/** Longest time of one layer, to scale the bars. */
export function slowest(layers: readonly LayerResult[]): number {
  return Math.max(0, ...layers.map((layer) => layer.ms ?? 0))
}

/** Columns of a mosaic of `count` maps `[height, width]` that is about half as wide again as it is high. */
export function mosaicColumns(count: number, height: number, width: number): number {
  return Math.max(1, Math.min(count, Math.round(Math.sqrt((1.5 * count * height) / width))))
}

/** A page of feature maps: which channels it shows. */
export function pageChannels([, , channels]: Shape, page: number, size: number): readonly number[] {
  const start = page * size
  return Array.from({ length: Math.max(0, Math.min(size, channels - start)) }, (_, index) => start + index)
}
