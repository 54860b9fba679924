import { hundredth } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { quantities, type KindBar, type Quantity } from './model'

export interface KindRow {
  readonly y: number
  readonly bar: KindBar
  /** Lengths of the bars, pixels. */
  readonly now: number
  readonly published: number
  readonly printed: number | null
}

export interface KindPanel {
  readonly quantity: Quantity
  readonly x: number
  readonly y: number
  readonly width: number
  readonly rows: readonly KindRow[]
}

export interface KindChart {
  readonly width: number
  readonly height: number
  readonly panels: readonly KindPanel[]
}

const TITLE = 30
const ROW = 42
const GUTTER = 48

/** Shares of each kind of operation: two lists of bars, side by side where there is room. */
export function kindChart(bars: readonly KindBar[], given: number): KindChart {
  const width = leastWidth(given)
  const beside = width >= 640
  const across = beside ? (width - GUTTER) / 2 : width
  const tall = TITLE + bars.length * ROW
  return {
    width,
    height: beside ? tall : 2 * tall,
    panels: quantities.map((quantity, index) => ({
      quantity,
      x: beside ? index * (across + GUTTER) : 0,
      y: beside ? 0 : index * tall,
      width: across,
      rows: bars.map((bar, place) => {
        const printed = bar.printed[quantity]
        return {
          y: TITLE + place * ROW,
          bar,
          now: hundredth(bar.share[quantity] * across),
          published: hundredth(bar.published[quantity] * across),
          printed: printed === null ? null : hundredth((Number(printed) / 100) * across),
        }
      }),
    })),
  }
}
