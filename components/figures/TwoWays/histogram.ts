import { hundredth } from '@/lib/viz/axis'
import type { Compressed } from './compress'

/** Weights of one value, or near it. */
export interface Bar {
  readonly value: number
  readonly count: number
  /** Middle of the bar from the top of the box, its thickness and its length, CSS pixels. */
  readonly at: number
  readonly thick: number
  readonly length: number
}

/** How the weights are spread over their values, largest on top, on an axis from 1 to −1. */
export interface Histogram {
  readonly bars: readonly Bar[]
  /** The longest bar. */
  readonly most: Bar
  readonly at: (value: number) => number
}

const BINS = 65
/** Up to this many levels each has its own bar. */
const OWN_BAR = 64

/** Bars for a box of `width` × `height` pixels: one a level where they are few, else one a bin. */
export function histogram({ weights, levels }: Compressed, width: number, height: number): Histogram {
  const at = (value: number) => hundredth(((1 - value) / 2) * height)
  const own = levels !== null && levels.length <= OWN_BAR
  const centre = own
    ? (value: number) => value
    : (value: number) => (Math.round(((value + 1) / 2) * (BINS - 1)) / (BINS - 1)) * 2 - 1
  const counts = new Map<number, number>()
  for (const weight of weights) if (weight !== null) counts.set(centre(weight), (counts.get(centre(weight)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  const pitch = own ? ((levels.at(-1)! - levels[0]!) / (levels.length - 1) / 2) * height : height / BINS
  const thick = hundredth(Math.min(Math.max(pitch - 1, 1.5), 8))
  const bars = [...counts]
    .map(([value, count]) => ({ value, count, at: at(value), thick, length: hundredth((count / most) * width) }))
    .sort((a, b) => a.at - b.at)
  return { bars, most: bars.find(({ count }) => count === most)!, at }
}
