import { axis, hundredth } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { spread } from '@/lib/viz/spread'
import type { Row } from './model'

/** One of the two rulers: a log axis that stands upright. */
export interface Ruler {
  readonly x: number
  readonly ticks: readonly { readonly value: number; readonly position: number }[]
}

export interface Line {
  readonly row: Row
  /** Where the network stands on the two rulers, and where its two labels do. */
  readonly size: number
  readonly time: number
  readonly sizeLabel: number
  readonly timeLabel: number
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly bottom: number
  readonly narrow: boolean
  readonly bytes: Ruler
  readonly ms: Ruler
  readonly lines: readonly Line[]
  /** y of the time that 30 pictures a second leave, where it is on the ruler. */
  readonly real: number | null
}

const TOP = 48
const BOTTOM = 16
/** Room beyond the outermost networks, as a factor. */
const MARGIN = 1.6
/** Milliseconds for a picture at 30 a second. */
export const REAL_TIME = 1000 / 30

const BYTE_TICKS = [2 ** 16, 2 ** 18, 2 ** 20, 2 ** 22, 2 ** 24, 2 ** 26, 2 ** 28, 2 ** 30]

const reach = (values: readonly number[]): readonly [number, number] => [
  Math.min(...values) / MARGIN,
  Math.max(...values) * MARGIN,
]
const inside = ([low, high]: readonly [number, number]) => BYTE_TICKS.filter((tick) => tick >= low && tick <= high)

/** Lays both rulers out for a width. Large and slow are at the bottom, so that light floats. */
export function chart(rows: readonly Row[], given: number): Chart {
  const width = leastWidth(given)
  const narrow = width < 520
  const gap = narrow ? 34 : 24
  const height = Math.max(narrow ? 300 : 420, rows.length * (gap + 12) + TOP + BOTTOM)
  const bottom = height - BOTTOM
  const label = narrow ? 108 : 210
  const span: readonly [number, number] = [TOP, bottom]
  const bytesDomain = reach(rows.map(({ bytes }) => bytes))
  const msDomain = reach(rows.map(({ ms }) => ms))
  const bytes = axis('log', bytesDomain, span, { fixed: inside(bytesDomain) })
  const ms = axis('log', msDomain, span, { gap: 60 })
  const sizes = rows.map((row) => hundredth(bytes.at(row.bytes)))
  const times = rows.map((row) => hundredth(ms.at(row.ms)))
  const bounds: readonly [number, number] = [TOP, bottom]
  const sizeLabels = spread(sizes, gap, bounds)
  const timeLabels = spread(times, gap, bounds)
  const real = hundredth(ms.at(REAL_TIME))
  return {
    width,
    height,
    top: TOP,
    bottom,
    narrow,
    bytes: { x: label, ticks: bytes.ticks },
    ms: { x: width - label, ticks: ms.ticks },
    lines: rows.map((row, index) => ({
      row,
      size: sizes[index]!,
      time: times[index]!,
      sizeLabel: sizeLabels[index]!,
      timeLabel: timeLabels[index]!,
    })),
    real: real >= TOP && real <= bottom ? real : null,
  }
}

/** Id of the network whose line or label is nearest to a position. */
export function lineAt({ lines, bytes, ms }: Chart, x: number, y: number): string {
  const share = Math.min(Math.max((x - bytes.x) / (ms.x - bytes.x), 0), 1)
  const heightOf = (line: Line) => {
    if (x < bytes.x) return line.sizeLabel
    return x > ms.x ? line.timeLabel : line.size + (line.time - line.size) * share
  }
  return lines.toSorted((a, b) => Math.abs(heightOf(a) - y) - Math.abs(heightOf(b) - y))[0]!.row.network.id
}
