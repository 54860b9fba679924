import { range } from 'd3-array'
import { axis, hundredth } from '@/lib/viz/axis'
import { leastWidth } from '@/lib/viz/frame'
import { LARGEST } from './model'

/** Two lengths on log rulers, end to end. Positions in CSS pixels. */
export interface Rule {
  readonly width: number
  readonly left: number
  readonly right: number
  /** Right ends of the first length and of both together. */
  readonly first: number
  readonly both: number
  /** Ticks of the ruler that stays. */
  readonly fixed: readonly { readonly value: number; readonly position: number }[]
  /** Ticks of the ruler that begins where the first length ends. */
  readonly moved: readonly { readonly value: number; readonly position: number }[]
}

/** As long as both lengths can be together. */
const LONGEST = LARGEST ** 2
const TICKS = range(Math.log10(LONGEST)).flatMap((power) => range(1, 10).map((mantissa) => mantissa * 10 ** power))

/** A slide rule for `a` × `b`, both at least 1: the second ruler's 1 stands at the first one's `a`. */
export function rule(given: number, a: number, b: number): Rule {
  const width = leastWidth(given)
  const left = 8
  const right = width - 28
  const scale = axis('log', [1, LONGEST], [left, right], { fixed: [...TICKS, LONGEST] })
  const first = hundredth(scale.at(a))
  return {
    width,
    left,
    right,
    first,
    both: hundredth(scale.at(a * b)),
    fixed: scale.ticks,
    moved: scale.ticks
      .map(({ value, position }) => ({ value, position: hundredth(position + first - left) }))
      .filter(({ position }) => position <= right + 0.01),
  }
}
