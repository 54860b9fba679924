import { range } from 'd3-array'
import { scaleLinear, scaleLog } from 'd3-scale'

export type Spacing = 'linear' | 'log'

/** An axis laid out on the screen. */
export interface Axis {
  /** Position of a value, in the unit of the span. Values outside the domain land outside the span. */
  readonly at: (value: number) => number
  /** The value at a position. */
  readonly from: (position: number) => number
  readonly ticks: readonly { readonly value: number; readonly position: number }[]
}

/**
 * A position to a hundredth of a pixel. Engines differ in the last digits of powers and logarithms, and what the
 * server renders must be what the browser renders.
 */
export const hundredth = (position: number): number => Math.round(position * 100) / 100

const MANTISSAS = [1, 2, 5]

/**
 * An axis from `domain` to `span` (pixels). Linear ticks are d3's; log ones are 1, 2 and 5 times powers of
 * ten, thinned to powers of ten where they would be closer than `gap` pixels. `fixed` gives the ticks outright.
 */
export function axis(
  spacing: Spacing,
  domain: readonly [number, number],
  span: readonly [number, number],
  { count = 5, gap = 28, fixed }: { count?: number; gap?: number; fixed?: readonly number[] } = {},
): Axis {
  const scale = (spacing === 'log' ? scaleLog() : scaleLinear()).domain(domain).range(span)
  const values = fixed ?? (spacing === 'log' ? logTicks(domain, Math.abs(span[1] - span[0]), gap) : scale.ticks(count))
  return {
    at: (value) => scale(value),
    from: (position) => scale.invert(position),
    ticks: values.map((value) => ({ value, position: hundredth(scale(value)) })),
  }
}

function logTicks([low, high]: readonly [number, number], length: number, gap: number): number[] {
  const decades = Math.log10(high / low)
  const closest = (length / decades) * Math.log10(2)
  const mantissas = closest < gap ? [1] : MANTISSAS
  return range(Math.floor(Math.log10(low)), Math.ceil(Math.log10(high)) + 1)
    .flatMap((exponent) => mantissas.map((mantissa) => Number(`${mantissa}e${exponent}`)))
    .filter((value) => value >= low * (1 - 1e-9) && value <= high * (1 + 1e-9))
}
