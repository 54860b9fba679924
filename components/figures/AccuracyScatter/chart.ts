import { symbol, symbolCircle, symbolDiamond, symbolSquare, symbolTimes, symbolTriangle } from 'd3-shape'
import type { Locale } from '@/lib/i18n/locale'
import { axis, hundredth, type Axis } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { labels, type Label } from './labels'
import type { Mark } from './mark'
import { front, type Family, type Point, type Quantity } from './model'

export interface Chart extends Frame {
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  readonly labels: readonly Label[]
  /** The Pareto front as steps. */
  readonly front: string
}

export interface ChartSettings {
  readonly points: readonly Point[]
  readonly quantity: Quantity
  /** Operations per MAC in the unit of the page. */
  readonly perMac: number
  readonly width: number
  /** The point that is looked at, always named. */
  readonly chosen: string | null
  /** The family that is brought out: its points are named. */
  readonly family: Family | null
  readonly locale: Locale
}

/** Below this width only what is chosen is named. */
const NARROW = 480
const LEFT = 36
const TOP = 28
const BOTTOM = 44
const RIGHT = 10

const shapes = {
  squeezenet: symbolSquare,
  mobilenet: symbolCircle,
  shufflenet: symbolTriangle,
  xception: symbolDiamond,
  others: symbolTimes,
}

/** Outline of a family's sign around 0, 0. `size` is its area in square pixels. */
export const signOf = (family: Family, size: number): string =>
  symbol(shapes[family], size)()!.replace(/-?\d+\.\d+/g, (text) => String(hundredth(Number(text))))

/** Value on the x axis in the unit of the page. */
export const valueOf = (point: Point, quantity: Quantity, perMac: number): number =>
  quantity === 'macs' ? perMac * point.macs : point.parameters

/** Lays out accuracy against cost, both axes fitted to the points, the horizontal one logarithmic. */
export function chart({ points, quantity, perMac, width: given, chosen, family, locale }: ChartSettings): Chart {
  const width = leastWidth(given)
  const height = width < NARROW ? 360 : 560
  const [left, right, top, bottom] = [LEFT, width - RIGHT, TOP, height - BOTTOM]
  const values = points.map((point) => valueOf(point, quantity, perMac))
  const [least, most] = points.length > 0 ? [Math.min(...values), Math.max(...values)] : [1e6, 1e10]
  const accuracies = points.map(({ top1 }) => top1)
  const low = points.length > 0 ? Math.floor((Math.min(...accuracies) - 1) / 5) * 5 : 40
  const high = points.length > 0 ? Math.ceil((Math.max(...accuracies) + 0.5) / 5) * 5 : 80
  const x = axis('log', [least / 1.25, most * 1.25], [left, right], { gap: 44 })
  const y = axis('linear', [low, high], [bottom, top], { count: 8 })
  const best = new Set(front(points, quantity))
  const marks = points.map((point, index) => ({
    point,
    x: hundredth(x.at(values[index]!)),
    y: hundredth(y.at(point.top1)),
    best: best.has(point),
  }))
  const named =
    width < NARROW ? [] : marks.filter(({ point, best }) => (family ? point.family === family : best || isPlain(point)))
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    marks,
    labels: labels(
      named.toSorted((a, b) => Number(isPlain(b.point)) - Number(isPlain(a.point))),
      marks.find(({ point }) => point.id === chosen),
      marks,
      { left, right, top: TOP - 10, bottom },
      locale,
    ),
    front: steps(
      marks.filter(({ best }) => best).toSorted((a, b) => a.x - b.x),
      right,
    ),
  }
}

/** A network as its own paper publishes it, or a baseline. */
const isPlain = ({ family, sources }: Point) =>
  family === 'others' || sources.some(({ table, row }) => table.paper === family && row.id === family)

/** From each point on, its accuracy holds until the next one costs more and brings more. */
function steps(best: readonly Mark[], right: number): string {
  const [first, ...rest] = best
  if (!first) return ''
  return `M${first.x} ${first.y}${rest.map(({ x, y }) => `H${x}V${y}`).join('')}H${right}`
}

/** The point nearest to a place in the chart, within `reach` pixels, or null. */
export function nearest({ marks }: Chart, x: number, y: number, reach: number): Point | null {
  let least = reach
  let found: Point | null = null
  for (const mark of marks) {
    const distance = Math.hypot(mark.x - x, mark.y - y)
    if (distance <= least) [least, found] = [distance, mark.point]
  }
  return found
}
