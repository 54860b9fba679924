import { axis, hundredth, type Spacing } from '@/lib/viz/axis'
import { logDomain } from '@/lib/viz/domain'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { alone, computedFactor, entries, split, type Bits, type Entry } from './model'

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

/** Sizes on the log axis keep this factor from where it begins. */
const CLEAR = 2

interface ChartSettings {
  readonly width: number
  readonly bits: Bits
  readonly spacing: Spacing
  /** Rows of the table: the axis holds them all, whichever are drawn. */
  readonly all?: readonly Entry[]
}

/** Bars from AlexNet's size, at the left, to what is left of it. Logarithmic: equal factors are equal lengths. */
export function chart({ width: given, bits, spacing, all = entries }: ChartSettings): Chart {
  const width = leastWidth(given)
  const narrow = width < 560
  const pitch = narrow ? 64 : 52
  const left = 8
  const right = width - 12
  const { start, design, end } = split(bits)
  const [, most] = logDomain(all.map(({ factor }) => factor))
  const log = axis('log', [1, most], [left, right], { gap: 0 })
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
  return {
    width,
    height: bottom + BOTTOM,
    left,
    right,
    top: TOP,
    bottom,
    narrow,
    bars,
    factors: spacing === 'log' ? log.ticks.filter(({ value }) => !narrow || /^[15]/.test(`${value}`)) : [],
    sizes: sizesOf(start.size, spacing, narrow).map((value) => ({ value, position: ofSize(value) })),
    computed: {
      x: hundredth(spacing === 'log' ? log.at(computedFactor) : linear.at(start.size / computedFactor)),
      y: bars[alone.length]!.y + BAR / 2,
    },
    promise: ofSize(PROMISE_MB),
  }
}

/** Sizes in MB that are named, from the largest down to the promise; fives only where it is narrow. */
function sizesOf(largest: number, spacing: Spacing, narrow: boolean): number[] {
  const ticks = axis(spacing, spacing === 'log' ? [PROMISE_MB, largest] : [0, largest], [0, 1], { gap: 0 }).ticks
  const round = ticks.map(({ value }) => value).filter((value) => spacing === 'linear' || value <= largest / CLEAR)
  const named = narrow && spacing === 'log' ? round.filter((value) => /^[0.]*5/.test(`${value}`)) : round
  return [largest, ...named.toReversed()]
}
