import { extent, ticks } from 'd3-array'
import { axis, hundredth, type Axis } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { placeLabels, textWidth, type PlacedLabel } from '@/lib/viz/labels'
import type { Series } from './group'
import type { Point, Quantity } from './model'

export interface Mark {
  readonly point: Point
  readonly x: number
  readonly y: number
  /** The single runs, beside the mean. */
  readonly runs: readonly { readonly x: number; readonly y: number }[]
  /** y of the best and of the worst run; null for one run or a published accuracy. */
  readonly range: readonly [number, number] | null
  readonly text: string
  readonly label: PlacedLabel
}

/** One half of the picture: ours, or the paper's. */
export interface Panel {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
  readonly x: Axis
  readonly y: Axis
  readonly marks: readonly Mark[]
  /** Lines through the means of joined series. */
  readonly lines: readonly { readonly series: Series; readonly path: string }[]
}

export interface Chart {
  readonly width: number
  readonly height: number
  readonly pocket: Panel
  readonly paper: Panel | null
}

export interface ChartSettings {
  readonly pocket: readonly Point[]
  readonly paper: readonly Point[]
  readonly quantity: Quantity
  /** Operations per MAC in the unit of the page. */
  readonly perMac: number
  readonly width: number
  readonly nameOf: (point: Point) => string
}

interface Box {
  readonly left: number
  readonly right: number
  readonly top: number
  readonly bottom: number
}

export const FONT = 12
/** Where the runs stand beside their mean. */
const BESIDE = 10
/** Below this width the panels stand one above the other. */
const NARROW = 640
const AXIS = 40
const HEAD = 44
const FOOT = 44
const GAP = 36
const EDGE = 4
const TALL = 400
const LOW = 300

/** Lays out our runs and, beside or below them, the published accuracies; each panel has axes of its own. */
export function chart({ pocket, paper, quantity, perMac, width: given, nameOf }: ChartSettings): Chart {
  const width = leastWidth(given)
  const stacked = width < NARROW
  const height = stacked ? LOW : TALL
  const panel = (points: readonly Point[], left: number, right: number, top: number) =>
    panelOf(
      points,
      { left: left + AXIS, right: right - EDGE, top: top + HEAD, bottom: top + height - FOOT },
      (point) => (quantity === 'macs' ? perMac * point.macs : point.parameters),
      nameOf,
    )
  if (paper.length === 0) return { width, height, pocket: panel(pocket, 0, width, 0), paper: null }
  if (stacked)
    return { width, height: 2 * height, pocket: panel(pocket, 0, width, 0), paper: panel(paper, 0, width, height) }
  const middle = Math.round(width * 0.54)
  return { width, height, pocket: panel(pocket, 0, middle, 0), paper: panel(paper, middle + GAP, width, 0) }
}

function panelOf(
  points: readonly Point[],
  box: Box,
  valueOf: (point: Point) => number,
  nameOf: (point: Point) => string,
): Panel {
  const { left, right, top, bottom } = box
  const x = costAxis(points.map(valueOf), [left, right])
  const y = accuracyAxis(
    points.flatMap(({ accuracy, runs }) => [accuracy, ...runs.map((run) => run.accuracy)]),
    [bottom, top],
  )
  const height = (accuracy: number) => hundredth(y.at(accuracy))
  const bare = points.map((point) => {
    const at = { x: hundredth(x.at(valueOf(point))), y: height(point.accuracy) }
    const [low, high] = extent(point.runs, (run) => run.accuracy)
    return {
      point,
      ...at,
      runs: point.runs.map((run) => ({ x: hundredth(at.x + BESIDE), y: height(run.accuracy) })),
      range: point.runs.length > 1 ? ([height(high!), height(low!)] as const) : null,
      text: nameOf(point),
    }
  })
  const labels = placeLabels(
    bare.map((mark) => ({
      x: mark.x + (mark.runs.length > 0 ? BESIDE / 2 : 0),
      y: mark.y,
      width: textWidth(mark.text, FONT),
    })),
    { height: 15, radius: BESIDE + 1, bounds: { left: left + 2, right, top: top - 8, bottom: bottom - 4 } },
  )
  const marks = bare.map((mark, index) => ({ ...mark, label: labels[index]! }))
  return { ...box, x, y, marks, lines: linesOf(marks) }
}

/** A logarithmic axis with some room on both sides; where it is short, its ticks are round numbers evenly spaced. */
function costAxis(values: readonly number[], span: readonly [number, number]): Axis {
  const [least = 1e5, most = 1e6] = extent(values)
  const room = Math.max((most / least) ** 0.12, 1.15)
  const domain: [number, number] = [least / room, most * room]
  const count = Math.max(3, Math.floor((span[1] - span[0]) / 80))
  return axis(
    'log',
    domain,
    span,
    domain[1] / domain[0] < 8 ? { fixed: ticks(domain[0], domain[1], count) } : { gap: 40 },
  )
}

/** At least three points of accuracy, so that small differences do not look large. */
function accuracyAxis(values: readonly number[], span: readonly [number, number]): Axis {
  const [least = 80, most = 90] = extent(values)
  const room = Math.max((most - least) * 0.14, (3 - (most - least)) / 2, 0.4)
  return axis('linear', [least - room, Math.min(most + room, 100)], span, { count: 6 })
}

function linesOf(marks: readonly Mark[]): Panel['lines'] {
  const joined = [...new Set(marks.map(({ point }) => point.series))].filter((series) => series.joined)
  return joined.map((series) => {
    const own = marks.filter(({ point }) => point.series === series)
    return { series, path: `M${own.map(({ x, y }) => `${x} ${y}`).join('L')}` }
  })
}

/** Every mark, ours first, each panel from the cheapest on. */
export const marksOf = ({ pocket, paper }: Chart): readonly Mark[] =>
  [pocket, paper].flatMap((panel) => (panel ? panel.marks.toSorted((a, b) => a.x - b.x || b.y - a.y) : []))

/** The mark nearest to a place in the chart, within `reach` pixels, or null. */
export function nearest(drawn: Chart, x: number, y: number, reach: number): Mark | null {
  const distance = (mark: Mark) => Math.min(...[mark, ...mark.runs].map((at) => Math.hypot(at.x - x, at.y - y)))
  const [best] = marksOf(drawn)
    .map((mark) => ({ mark, far: distance(mark) }))
    .toSorted((a, b) => a.far - b.far)
  return best && best.far <= reach ? best.mark : null
}
