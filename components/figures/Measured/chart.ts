import { hundredth, axis, type Axis } from '@/lib/viz/axis'
import { leastWidth, type Frame } from '@/lib/viz/frame'
import type { TimedLayer } from './model'

export interface Dot {
  readonly layer: TimedLayer
  readonly x: number
  readonly y: number
}

/** A line of equal speed, with its rate in MACs per second. */
export interface Diagonal {
  readonly rate: number
  readonly path: string
  /** Where its name ends. */
  readonly x: number
  readonly y: number
}

export interface Chart extends Frame {
  readonly x: Axis
  readonly y: Axis
  readonly dots: readonly Dot[]
  readonly diagonals: readonly Diagonal[]
  /** Middle of the strip for layers without MACs, or null where there are none. */
  readonly strip: number | null
}

/** Where lines across the plot begin; the strip lies right of it. */
export const LEFT = 44
const STRIP = 48
const TOP = 28
const BOTTOM = 44
/** Shorter times than this are noise of the clock, milliseconds. */
const LEAST_MS = 0.01

const time = ({ ms }: TimedLayer) => Math.max(ms, LEAST_MS)

/** From the least to the greatest value, with room on both sides. */
const reach = (
  values: readonly number[],
  fallback: readonly [number, number],
  room: number,
): readonly [number, number] =>
  values.length > 0 ? [Math.min(...values) / room, Math.max(...values) * room] : fallback

/** Layers as dots, MACs across and time upwards, both logarithmic; layers without MACs in a strip of their own at the left. */
export function chart(layers: readonly TimedLayer[], given: number, perMac: number): Chart {
  const width = leastWidth(given)
  const height = width < 480 ? 340 : 440
  const [right, top, bottom] = [width - 12, TOP, height - BOTTOM]
  const counted = layers.filter(({ macs }) => macs > 0)
  const strip = counted.length < layers.length ? LEFT + STRIP / 2 : null
  const left = strip === null ? LEFT : LEFT + STRIP
  const x = axis(
    'log',
    reach(
      counted.map(({ macs }) => perMac * macs),
      [1e4, 1e8],
      1.5,
    ),
    [left, right],
    { gap: 44 },
  )
  const y = axis('log', reach(layers.map(time), [0.1, 10], 1.4), [bottom, top], { gap: 24 })
  const dots = layers.map((layer) => ({
    layer,
    x: layer.macs > 0 ? hundredth(x.at(perMac * layer.macs)) : strip!,
    y: hundredth(y.at(time(layer))),
  }))
  return {
    width,
    height,
    left,
    right,
    top,
    bottom,
    x,
    y,
    dots,
    diagonals: diagonals({ left, right, top, bottom, x, y }),
    strip,
  }
}

/** Powers of ten of operations per second, as far as they cross the plot. */
function diagonals({
  left,
  right,
  top,
  bottom,
  x,
  y,
}: Pick<Chart, 'left' | 'right' | 'top' | 'bottom' | 'x' | 'y'>): Diagonal[] {
  return Array.from({ length: 9 }, (_, index) => 10 ** (index + 5)).flatMap((rate) => {
    const msAt = (position: number) => (1000 * x.from(position)) / rate
    const countAt = (position: number) => (y.from(position) * rate) / 1000
    const start = { x: Math.max(left, x.at(countAt(bottom))), y: 0 }
    const end = { x: Math.min(right, x.at(countAt(top))), y: 0 }
    if (start.x >= right || end.x <= left || end.x - start.x < 24) return []
    const at = (position: number) => hundredth(Math.min(Math.max(y.at(msAt(position)), top), bottom))
    const [x1, x2] = [hundredth(start.x), hundredth(end.x)]
    return [{ rate, path: `M${x1} ${at(x1)}L${x2} ${at(x2)}`, x: x2, y: at(x2) }]
  })
}

/** The dot nearest to a place in the chart, within `reach` pixels, or null. */
export function nearest({ dots }: Chart, x: number, y: number, reach: number): TimedLayer | null {
  let least = reach
  let found: TimedLayer | null = null
  for (const dot of dots) {
    const distance = Math.hypot(dot.x - x, dot.y - y)
    if (distance <= least) [least, found] = [distance, dot.layer]
  }
  return found
}
