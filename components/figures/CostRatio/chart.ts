import { area, line } from 'd3-shape'
import { axis, hundredth, type Axis, type Spacing } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import { spread } from '@/lib/viz/spread'
import { formula, kernels, LARGEST_N } from './model'

/** What the chart is drawn from. `width` in CSS pixels. */
export interface ChartSettings {
  readonly width: number
  readonly kernel: number
  readonly outputs: number
  readonly xSpacing: Spacing
  readonly ySpacing: Spacing
}

export interface Curve {
  readonly kernel: number
  readonly path: string
  /** y of the asymptote 1/K², and of its label. */
  readonly limit: number
  readonly label: number
}

export interface Chart extends Frame {
  readonly x: Axis
  readonly y: Axis
  readonly curves: readonly Curve[]
  /** Areas under the chosen curve: the pointwise share 1/K² below, the depthwise share 1/N above it. */
  readonly shares: { readonly pointwise: string; readonly depthwise: string }
  readonly point: { readonly x: number; readonly y: number; readonly limit: number }
  /** Where the words beside the point start or, left of it, end; always above the curve. */
  readonly caption: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' }
}

const LEFT = 44
const TOP = 30
const BOTTOM = 46
const LABEL_GAP = 17
/** Top of the axis: where a 1 × 1 kernel starts, or just above where the others do. */
const topOf = (kernel: number) => (kernel === 1 ? 2 : 1.25)
/** Foot of the log axis: some way below the lowest limit 1/K². */
const LEAST_RATIO = 0.735 / Math.max(...kernels) ** 2
const DOUBLINGS = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, 1024]
const HUNDREDS = [1, 200, 400, 600, 800, 1000]
/** Closer than this, the names of the doublings on the axis would touch. */
const ROOM = 34
/** Room for the words beside the point, pixels. */
const CAPTION = 190
const SAMPLES = 96
/** N at evenly spaced steps of its logarithm: dense where the curve bends. */
const samples = Array.from({ length: SAMPLES + 1 }, (_, index) => LARGEST_N ** (index / SAMPLES))

/** Lays the chart out for a width: narrow ones are a little flatter, with shorter labels on the right. */
export function chart({ width: given, kernel, outputs, xSpacing, ySpacing }: ChartSettings): Chart {
  const width = leastWidth(given)
  const height = width < 480 ? 320 : 430
  const left = LEFT
  const right = width - (width < 480 ? 72 : 84)
  const bottom = height - BOTTOM
  const plot = right - left
  const doublings = plot / 10 < ROOM ? DOUBLINGS.filter((_, index) => index % 2 === 0) : DOUBLINGS
  const hundreds = plot / 5 < ROOM + 10 ? HUNDREDS.filter((_, index) => index % 2 === 0 || index === 5) : HUNDREDS
  const x = axis(xSpacing, [1, LARGEST_N], [left, right], { fixed: xSpacing === 'log' ? doublings : hundreds })
  const y = axis(ySpacing, [ySpacing === 'log' ? LEAST_RATIO : 0, topOf(kernel)], [bottom, TOP], { count: 5 })
  const path = line<number>(x.at)
  const limits = kernels.map((one) => hundredth(y.at(formula(one, Infinity))))
  const labels = spread(limits, LABEL_GAP, [TOP, bottom - 4])
  const shares = area<number>().x(x.at)
  const point = { x: hundredth(x.at(outputs)), y: hundredth(y.at(formula(kernel, outputs))) }
  const anchor = point.x + CAPTION > right && point.x > CAPTION ? 'end' : 'start'
  const highest = anchor === 'end' ? y.at(formula(kernel, Math.max(x.from(point.x - CAPTION), 1))) : point.y
  const limit = hundredth(y.at(formula(kernel, Infinity)))
  return {
    width,
    height,
    left,
    right,
    top: TOP,
    bottom,
    x,
    y,
    curves: kernels.map((one, index) => ({
      kernel: one,
      path: path.y((n) => y.at(formula(one, n)))(samples) ?? '',
      limit: limits[index]!,
      label: labels[index]!,
    })),
    shares: {
      pointwise: shares.y0(bottom).y1(limit)(samples) ?? '',
      depthwise: shares.y0(limit).y1((n) => y.at(formula(kernel, n)))(samples) ?? '',
    },
    point: { ...point, limit },
    caption: {
      x: anchor === 'end' ? point.x - 12 : Math.min(point.x + 12, width - CAPTION),
      y: Math.max(hundredth(highest) - 12, TOP + 14),
      anchor,
    },
  }
}

/** The whole number of output channels nearest to a position on the x axis, pixels. */
export function outputsAt({ x }: Chart, position: number): number {
  return Math.min(Math.max(Math.round(x.from(position)), 1), LARGEST_N)
}

/** The kernel whose name stands nearest to a position on the y axis, pixels. */
export function kernelAt({ curves }: Chart, position: number): number {
  return curves.toSorted((a, b) => Math.abs(a.label - position) - Math.abs(b.label - position))[0]!.kernel
}
