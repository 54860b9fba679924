import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { quantities, type Amounts, type LayerBar, type Quantity } from './model'

export interface Column {
  readonly x: number
  readonly width: number
}

export interface Panel {
  readonly quantity: Quantity
  readonly top: number
  readonly bottom: number
  readonly y: Axis
  /** Top edge of each bar, now and at the published setting; null where there is none. */
  readonly now: readonly (number | null)[]
  readonly published: readonly (number | null)[]
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  /** Width of a layer with its gap. */
  readonly band: number
  readonly columns: readonly Column[]
  readonly panels: readonly Panel[]
}

const LEFT = 52
const TITLE = 26
const GAP = 14

interface Settings {
  readonly width: number
  readonly spacing: Spacing
  /** What a unit of each quantity counts as: 2 where operations are FLOPs. */
  readonly factor: Readonly<Record<Quantity, number>>
}

/** Two rows of bars, one above the other, on a common x: a column for each layer. */
export function chart(bars: readonly LayerBar[], { width: given, spacing, factor }: Settings): Chart {
  const width = leastWidth(given)
  const tall = width < 480 ? 118 : 156
  const right = width - 2
  const band = (right - LEFT) / bars.length
  const gap = Math.min(3, band * 0.3)
  return {
    width,
    height: 2 * (TITLE + tall) + GAP + 4,
    left: LEFT,
    right,
    band,
    columns: bars.map((_, index) => ({ x: hundredth(LEFT + index * band + gap / 2), width: hundredth(band - gap) })),
    panels: quantities.map((quantity, index) => {
      const top = TITLE + index * (TITLE + tall + GAP)
      const valueOf: ValueOf = (amounts) => amounts && amounts[quantity] * factor[quantity]
      return panel(bars, valueOf, { quantity, top, bottom: top + tall, spacing })
    }),
  }
}

type Place = Pick<Panel, 'quantity' | 'top' | 'bottom'> & Pick<Settings, 'spacing'>
type ValueOf = (amounts: Amounts | null) => number | null

function panel(bars: readonly LayerBar[], valueOf: ValueOf, { spacing, ...place }: Place): Panel {
  const now = bars.map((bar) => valueOf(bar.now))
  const published = bars.map((bar) => valueOf(bar.published))
  const values = [...now, ...published].filter((value) => value !== null)
  const least = 10 ** Math.floor(Math.log10(Math.min(...values)))
  // Powers of ten are enough on a log axis of this height.
  const domain = [spacing === 'log' ? least : 0, Math.max(...values)] as const
  const y = axis(spacing, domain, [place.bottom, place.top], { count: 4, gap: Infinity })
  const edge = (value: number | null) => (value === null ? null : hundredth(Math.min(y.at(value), place.bottom - 0.75)))
  return { ...place, y, now: now.map(edge), published: published.map(edge) }
}

/** The layer at a position, pixels from the chart's left edge. */
export function layerAt({ left, band, columns }: Chart, x: number): number {
  return Math.min(Math.max(Math.floor((x - left) / band), 0), columns.length - 1)
}
