import { range } from 'd3-array'
import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { placeLabels, textWidth, type PlacedLabel } from '@/lib/viz/labels'
import { amountDomain, yearDomain } from './domains'
import { entries as everyEntry, records, type Entry, type Quantity } from './model'

export interface ChartSettings {
  /** CSS pixels. */
  readonly width: number
  readonly quantity: Quantity
  readonly spacing: Spacing
  /** Operations per MAC in the unit of the page. */
  readonly perMac: number
  /** The networks that are drawn, all of the site's unless given. */
  readonly entries?: readonly Entry[]
}

export interface Mark {
  readonly entry: Entry
  readonly x: number
  readonly y: number
  readonly label: PlacedLabel
}

export interface Chart extends Frame {
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  /** Steps of the largest so far. */
  readonly record: string
}

const TOP = 36
const BOTTOM = 34
const SIZE = 13

/** What a network has of a quantity, in the unit of the page. */
export const valueOf = (entry: Entry, quantity: Quantity, perMac: number): number =>
  entry[quantity] * (quantity === 'macs' ? perMac : 1)

/** Lays the chart out for a width; names find their own places. */
export function chart({ width: given, quantity, spacing, perMac, entries = everyEntry }: ChartSettings): Chart {
  const width = leastWidth(given)
  const height = width < 520 ? 440 : 480
  const left = 48
  const right = width - 8
  const bottom = height - BOTTOM
  // Rounded in MACs, so that both units draw the same picture.
  const [low, high] = amountDomain(entries, quantity, spacing)
  const years = yearDomain(entries)
  const scale = quantity === 'macs' ? perMac : 1
  const x = axis('linear', years, [left, right], { fixed: range(Math.ceil(years[0]), Math.floor(years[1]) + 1) })
  const y = axis(spacing, [low * scale, high * scale], [bottom, TOP], { count: 6, gap: 20 })
  const at = (entry: Entry) => ({
    x: hundredth(x.at(entry.year)),
    y: hundredth(y.at(valueOf(entry, quantity, perMac))),
  })
  const points = entries.map((entry) => ({ ...at(entry), width: textWidth(entry.network.title, SIZE) }))
  const bounds = { left: left + 4, right: width, top: TOP - 12, bottom: bottom - 2 }
  const labels = placeLabels(points, { height: SIZE + 4, radius: 7, bounds })
  const steps = records(quantity, entries).map(at)
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
