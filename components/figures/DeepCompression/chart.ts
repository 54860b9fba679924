import { axis, hundredth, type Spacing } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { alone, computedFactor, split, type Bits, type Entry } from './model'

export interface Segment {
  readonly from: number
  readonly to: number
  readonly kind: 'design' | 'compression'
}

export interface Bar {
  readonly entry: Entry
  readonly segments: readonly Segment[]
  /** y of the top of the bar; its words stand above. */
  readonly y: number
}

export interface Chart extends Frame {
  readonly narrow: boolean
  readonly bars: readonly Bar[]
  /** Ticks in times smaller, above; none on the linear axis. */
  readonly factors: readonly { readonly value: number; readonly position: number }[]
  /** Ticks in MB, below. */
  readonly sizes: readonly { readonly value: number; readonly position: number }[]
  /** Where our own count of SqueezeNet against AlexNet stands. */
  readonly computed: { readonly x: number; readonly y: number }
  /** Half a megabyte, the promise of the paper's title. */
  readonly promise: number
}

const TOP = 44
const BOTTOM = 44
export const BAR = 18
export const PROMISE_MB = 0.5

const FACTORS = [1, 2, 5, 10, 20, 50, 100, 200, 500]
const SIZES = { log: [240, 100, 50, 20, 10, 5, 2, 1, 0.5], linear: [240, 200, 150, 100, 50, 0] }
const FEW_SIZES = [240, 50, 5, 0.5]

/** Bars from AlexNet's size, at the left, to what is left of it. Logarithmic: equal factors are equal lengths. */
export function chart({ width: given, bits, spacing }: { width: number; bits: Bits; spacing: Spacing }): Chart {
  const width = leastWidth(given)
  const narrow = width < 560
  const pitch = narrow ? 64 : 52
  const left = 8
  const right = width - 12
  const { start, design, end } = split(bits)
  const log = axis('log', [1, 800], [left, right], {
    fixed: narrow ? FACTORS.filter((factor) => /^[15]/.test(`${factor}`)) : FACTORS,
  })
  const linear = axis('linear', [start.size, 0], [left, right])
  const at = (entry: Entry) => hundredth(spacing === 'log' ? log.at(entry.factor) : linear.at(entry.size))
  const ofSize = (size: number) => hundredth(spacing === 'log' ? log.at(start.size / size) : linear.at(size))
  const bar = (entry: Entry, segments: readonly Segment[], index: number): Bar => ({
    entry,
    segments,
    y: TOP + index * pitch + pitch - BAR - 6,
  })
  const origin = at(start)
  const byDesign: Segment = { from: origin, to: at(design), kind: 'design' }
  const bars = [
    ...alone.map((entry, index) => bar(entry, [{ from: origin, to: at(entry), kind: 'compression' }], index)),
    bar(design, [byDesign], alone.length),
    bar(end, [byDesign, { from: at(design), to: at(end), kind: 'compression' }], alone.length + 1),
  ]
  const bottom = TOP + bars.length * pitch + 8
  const sizes = narrow && spacing === 'log' ? FEW_SIZES : SIZES[spacing]
  return {
    width,
    height: bottom + BOTTOM,
    left,
    right,
    top: TOP,
    bottom,
    narrow,
    bars,
    factors: spacing === 'log' ? log.ticks : [],
    sizes: sizes.map((value) => ({ value, position: ofSize(value) })),
    computed: {
      x: hundredth(spacing === 'log' ? log.at(computedFactor) : linear.at(start.size / computedFactor)),
      y: bars[alone.length]!.y + BAR / 2,
    },
    promise: ofSize(PROMISE_MB),
  }
}
