import { line } from 'd3-shape'
import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import type { Dial, Law, Point } from './laws'

export interface ChartSettings {
  readonly width: number
  readonly spacing: Spacing
  readonly dial: Dial
  /** Computed costs at the reader's other settings, and at their defaults. */
  readonly points: readonly Point[]
  readonly published: readonly Point[]
  /** The law at the reader's other settings. */
  readonly law: Law | null
  /** Ends of the x axis. */
  readonly low: number
  readonly high: number
  /** A limit on y, drawn where it lies inside. */
  readonly limit: number | null
}

export interface Chart extends Frame {
  /** Too narrow for the reading in one line. */
  readonly narrow: boolean
  readonly x: Axis
  readonly y: Axis
  readonly computed: string
  readonly before: string
  readonly law: string
  /** Offered values that were computed. */
  readonly dots: readonly { readonly value: number; readonly x: number; readonly y: number }[]
  readonly limit: number | null
}

const LEAST_WIDTH = 220
const LEFT = 52
/** Below the title and the reading, which takes two lines where it is narrow. */
const TOP = 44
const LINE = 16
const BOTTOM = 40
/** Closer than this, numbers on the x axis would touch. */
const ROOM = 34
const STEPS = 48

/** Lays out a knob's chart: costs against its value. The y axis holds the curve of the defaults too, so that it stands still. */
export function chart({ width: given, spacing, dial, points, published, law, low, high, limit }: ChartSettings): Chart {
  const width = leastWidth(given, LEAST_WIDTH)
  const narrow = width < 400
  const top = narrow ? TOP + LINE : TOP
  const height = narrow ? 266 : 290
  const right = width - 12
  const bottom = height - BOTTOM
  const x = axis(spacing, [low, high], [LEFT, right], {
    fixed: thinned(dial.knob.offered, [low, high], right - LEFT, spacing),
  })
  const steps = Array.from({ length: STEPS + 1 }, (_, step) => low + ((high - low) * step) / STEPS)
  const lawPoints = law ? steps.map((at) => ({ x: at, y: law(at) })) : []
  const values = [...points, ...published, ...lawPoints].map((point) => point.y)
  const most = Math.max(...values)
  const y = axis(spacing, [spacing === 'log' ? Math.min(...values) * 0.8 : 0, most * 1.04], [bottom, top], {
    count: 4,
    gap: 40,
  })
  const path = line<Point>(
    (point) => x.at(point.x),
    (point) => y.at(point.y),
  )
  const place = ({ x: value, y: amount }: Point) => ({ value, x: hundredth(x.at(value)), y: hundredth(y.at(amount)) })
  return {
    width,
    height,
    left: LEFT,
    right,
    top,
    narrow,
    bottom,
    x,
    y,
    computed: path(points) ?? '',
    before: path(published) ?? '',
    law: path(lawPoints) ?? '',
    dots: points.filter((point) => dial.knob.offered.includes(point.x)).map(place),
    limit: limit !== null && limit > 0 && limit < most * 1.04 && y.at(limit) < bottom ? hundredth(y.at(limit)) : null,
  }
}

/** Values on the x axis: the slider's, and the reader's where it lies outside. */
export const domainOf = ({ stops }: Dial, value: number): readonly [number, number] => [
  Math.min(stops[0]!, value),
  Math.max(stops.at(-1)!, value),
]

export interface Place {
  readonly x: number
  readonly y: number
  /** What the law says there. */
  readonly law: number | null
}

/** Where the reader's point stands in a chart. */
export function placeOf({ x, y }: Chart, now: Point, law: Law | null): Place {
  return { x: hundredth(x.at(now.x)), y: hundredth(y.at(now.y)), law: law && hundredth(y.at(law(now.x))) }
}

/** Offered values and the ends, without those that would touch their neighbour. */
function thinned(
  offered: readonly number[],
  [low, high]: readonly [number, number],
  length: number,
  spacing: Spacing,
): number[] {
  const at = (value: number) =>
    spacing === 'log' ? Math.log(value / low) / Math.log(high / low) : (value - low) / (high - low)
  const inside = offered.filter((value) => value >= low && value <= high).sort((a, b) => a - b)
  const touch = (a: number, b: number) => Math.abs(at(a) - at(b)) * length < ROOM
  return [...inside, low, high]
    .reduce<number[]>((taken, value) => (taken.some((other) => touch(other, value)) ? taken : [...taken, value]), [])
    .sort((a, b) => a - b)
}

/** Index of the stop nearest to a position on the x axis, pixels. */
export function stopAt({ x }: Chart, stops: readonly number[], position: number): number {
  const value = x.from(position)
  return stops.reduce(
    (best, stop, index) => (Math.abs(stop - value) < Math.abs(stops[best]! - value) ? index : best),
    0,
  )
}
