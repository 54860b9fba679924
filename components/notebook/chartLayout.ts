import { max, min } from 'd3-array'
import { scaleBand, scaleLinear } from 'd3-scale'
import { line } from 'd3-shape'
import { formatShort } from '@/lib/i18n/numbers'
import type { ChartOutput } from '@/lib/notebook/output'
import { hundredth, type Axis } from '@/lib/viz/axis'
import { minus } from './numberText'

const HEIGHT = 240
const TOP = 28
const LEFT = 64
const RIGHT = 12
const BOTTOM = 48
/** Pixels that a tick of the horizontal axis needs. */
const ROOM = 64

export interface Tick {
  readonly at: number
  readonly text: string
}

/** A chart laid out for a width in CSS pixels. */
export interface ChartLayout {
  readonly width: number
  readonly height: number
  readonly left: number
  readonly right: number
  readonly bottom: number
  readonly xTicks: readonly Tick[]
  readonly yTicks: Axis['ticks']
  readonly bars: readonly { readonly x: number; readonly y: number; readonly width: number; readonly height: number }[]
  readonly path: string
  readonly dots: readonly { readonly x: number; readonly y: number }[]
}

/** A tick of the vertical axis, without the digits that say nothing: `20 M`, not `20.0 M`; `5e-7` where letters end. */
export function shortTick(value: number): string {
  const [size, clean] = [Math.abs(value), Number(value.toPrecision(6))]
  if (value !== 0 && (size < 1e-3 || size >= 1e15)) return minus(clean.toExponential())
  if (size < 1e3) return minus(String(clean))
  return minus(formatShort(value).replace(/\.\d+/, (digits) => digits.replace(/\.?0+$/, '')))
}

/** Axes, marks and ticks of a chart. The vertical axis always holds zero, so that lengths can be compared. */
export function chartLayout({ form, points }: Pick<ChartOutput, 'form' | 'points'>, width: number): ChartLayout {
  const [left, right, bottom] = [LEFT, Math.max(LEFT + 40, width - RIGHT), HEIGHT - BOTTOM]
  const y = scaleLinear()
    .domain([Math.min(0, min(points, (point) => point.y) ?? 0), Math.max(0, max(points, (point) => point.y) ?? 1)])
    .nice(5)
    .range([bottom, TOP])
  const frame = {
    width,
    height: HEIGHT,
    left,
    right,
    bottom: y(0),
    yTicks: y.ticks(5).map((value) => ({ value, position: hundredth(y(value)) })),
  }
  if (form === 'bars') {
    const x = scaleBand<number>()
      .domain(points.map((_, index) => index))
      .range([left, right])
      .padding(0.3)
    const step = Math.max(1, Math.ceil(ROOM / Math.max(x.step(), 1)))
    const bars = points.map((point, index) => ({
      x: hundredth(x(index)!),
      y: hundredth(Math.min(y(point.y), y(0))),
      width: hundredth(x.bandwidth()),
      height: hundredth(Math.abs(y(point.y) - y(0))),
    }))
    const xTicks = bars.map((bar, index) => ({ at: bar.x + bar.width / 2, text: String(points[index]!.x) }))
    return { ...frame, bars, path: '', dots: [], xTicks: xTicks.filter((_, index) => index % step === 0) }
  }
  const xs = points.map((point) => Number(point.x))
  const x = scaleLinear()
    .domain([min(xs) ?? 0, max(xs) ?? 1])
    .range([left, right - RIGHT])
  const dots = points.map((point) => ({ x: hundredth(x(Number(point.x))), y: hundredth(y(point.y)) }))
  const path =
    line<(typeof dots)[number]>(
      (dot) => dot.x,
      (dot) => dot.y,
    )(dots) ?? ''
  const xTicks = x
    .ticks(Math.max(2, Math.floor((right - left) / ROOM / 1.4)))
    .map((value) => ({ at: hundredth(x(value)), text: minus(String(value)) }))
  return { ...frame, bars: [], path, dots, xTicks }
}
