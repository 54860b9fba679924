import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { placeLabels, textWidth, type PlacedLabel } from '@/lib/viz/labels'
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

/** Years left free before the first network and after the last, whose names need room. */
const BEFORE = 5 / 12
const AFTER = 0.45

/** Ends of the axis as the networks of the site fill it: from zero where linear, in steps of 1, 2, 5 where logarithmic. */
const domains: Readonly<Record<Quantity, Readonly<Record<Spacing, readonly [number, number]>>>> = {
  depth: { log: [5, 250], linear: [0, 170] },
  parameters: { log: [5e5, 3e8], linear: [0, 150e6] },
  macs: { log: [5e7, 4e10], linear: [0, 17e9] },
}

/** The years that are shown, and those of them that are named. */
function yearsOf(all: readonly Entry[]) {
  const years = all.map(({ year }) => year)
  const ends = [Math.min(...years) - BEFORE, Math.max(...years) + AFTER] as const
  const first = Math.ceil(ends[0])
  return { ends, named: Array.from({ length: Math.floor(ends[1]) - first + 1 }, (_, index) => first + index) }
}

/** The ends of a quantity's axis, wider where a network would fall out. */
function endsOf(all: readonly Entry[], quantity: Quantity, spacing: Spacing): readonly [number, number] {
  const [low, high] = domains[quantity][spacing]
  const values = all.map((entry) => entry[quantity])
  const room = spacing === 'log' ? 1.6 : 1.09
  return [
    Math.min(low, Math.min(...values) / (spacing === 'log' ? room : 1)),
    Math.max(high, Math.max(...values) * room),
  ]
}

/** What a network has of a quantity, in the unit of the page. */
export const valueOf = (entry: Entry, quantity: Quantity, perMac: number): number =>
  entry[quantity] * (quantity === 'macs' ? perMac : 1)

/** Lays the chart out for a width; names find their own places. */
export function chart({ width: given, quantity, spacing, perMac, entries = everyEntry }: ChartSettings): Chart {
  const width = Math.max(given, LEAST_WIDTH)
  const height = width < 520 ? 440 : 480
  const left = 48
  const right = width - 8
  const bottom = height - BOTTOM
  const [low, high] = endsOf(entries, quantity, spacing)
  const years = yearsOf(entries)
  const scale = quantity === 'macs' ? perMac : 1
  const x = axis('linear', years.ends, [left, right], { fixed: years.named })
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
