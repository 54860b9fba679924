import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { placeLabels, textWidth, type PlacedLabel } from '@/lib/viz/labels'
import { entries, records, type Entry, type Quantity } from './model'

export interface ChartSettings {
  /** CSS pixels. */
  readonly width: number
  readonly quantity: Quantity
  readonly spacing: Spacing
  /** Operations per MAC in the unit of the page. */
  readonly perMac: number
}

export interface Mark {
  readonly entry: Entry
  readonly x: number
  readonly y: number
  readonly label: PlacedLabel
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  /** Steps of the largest so far. */
  readonly record: string
}

const LEAST_WIDTH = 240
const YEARS: readonly [number, number] = [2012.5, 2017.95]
const TOP = 36
const BOTTOM = 34
const SIZE = 13

/** Ends of the axis: from zero where linear, in whole steps of 1, 2, 5 where logarithmic. */
const domains: Readonly<
  Record<Quantity, { readonly log: readonly [number, number]; readonly linear: readonly [number, number] }>
> = {
  depth: { log: [5, 250], linear: [0, 170] },
  parameters: { log: [5e5, 3e8], linear: [0, 150e6] },
  macs: { log: [5e7, 4e10], linear: [0, 17e9] },
}

/** What a network has of a quantity, in the unit of the page. */
export const valueOf = (entry: Entry, quantity: Quantity, perMac: number): number =>
  entry[quantity] * (quantity === 'macs' ? perMac : 1)

/** Lays the chart out for a width; names find their own places. */
export function chart({ width: given, quantity, spacing, perMac }: ChartSettings): Chart {
  const width = Math.max(given, LEAST_WIDTH)
  const height = width < 520 ? 440 : 480
  const left = 48
  const right = width - 8
  const bottom = height - BOTTOM
  const [low, high] = domains[quantity][spacing]
  const scale = quantity === 'macs' ? perMac : 1
  const x = axis('linear', YEARS, [left, right], { fixed: [2013, 2014, 2015, 2016, 2017] })
  const y = axis(spacing, [low * scale, high * scale], [bottom, TOP], { count: 6, gap: 20 })
  const at = (entry: Entry) => ({
    x: hundredth(x.at(entry.year)),
    y: hundredth(y.at(valueOf(entry, quantity, perMac))),
  })
  const points = entries.map((entry) => ({ ...at(entry), width: textWidth(entry.network.title, SIZE) }))
  const bounds = { left: left + 4, right: width, top: TOP - 12, bottom: bottom - 2 }
  const labels = placeLabels(points, { height: SIZE + 4, radius: 7, bounds })
  const steps = records(quantity).map(at)
  const record = steps.map((step, index) => (index === 0 ? `M${step.x} ${step.y}` : `H${step.x}V${step.y}`)).join('')
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    x,
    y,
    marks: entries.map((entry, index) => {
      const { x: pointX, y: pointY } = points[index]!
      const { x: labelX, y: labelY, ...label } = labels[index]!
      return { entry, x: pointX, y: pointY, label: { ...label, x: hundredth(labelX), y: hundredth(labelY) } }
    }),
    record: `${record}H${right}`,
  }
}

/** Index of the network drawn nearest to a position, or null where none is within reach. */
export function markAt({ marks }: Chart, x: number, y: number, reach: number): number | null {
  let best: number | null = null
  let least = reach
  for (const [index, mark] of marks.entries()) {
    const distance = Math.hypot(mark.x - x, mark.y - y)
    if (distance < least) [best, least] = [index, distance]
  }
  return best
}
