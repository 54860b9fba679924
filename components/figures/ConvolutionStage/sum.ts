import type { ComposedFrame } from '@/lib/tensor/compose'
import { macsPerOutput } from '@/lib/tensor/geometry'
import type { Stage } from './model'

/** Minus and at most `digits` decimals, none trailing: −0.5, 3, 0.11. */
export function showNumber(value: number, digits = 2): string {
  const rounded = Number(value.toFixed(digits)) + 0
  return rounded < 0 ? `−${Math.abs(rounded)}` : String(rounded)
}

const isShort = (value: number) => Math.abs(value - Number(value.toFixed(2))) < 1e-9

/** Negative numbers in brackets, as they are written after a sign. */
export const bracketed = (value: number) => (value < 0 ? `(${showNumber(value)})` : showNumber(value))

/** One summand, ready to be shown. */
export interface Summand {
  readonly text: string
  /** Input channel; null for the bias. */
  readonly channel: number | null
  /** The input is a padding zero. */
  readonly padding: boolean
}

/** The sum behind an output: every product with its numbers, channel by channel, then the bias. */
export interface WrittenSum {
  readonly summands: readonly Summand[]
  /** `= 3.5`, or `≈ 0.33` where numbers were rounded to be shown. */
  readonly result: string
}

/** The sum of a frame; null for a shuffle, which adds nothing up. */
export function writtenSum({ frame }: ComposedFrame): WrittenSum | null {
  if (frame.op === 'shuffle') return null
  const products = [...frame.terms]
    .sort((a, b) => a.input[2] - b.input[2])
    .map(({ value, factor, input, inside }): Summand => ({
      text: `${bracketed(value)}·${bracketed(factor)}`,
      channel: input[2],
      padding: !inside,
    }))
  const bias: readonly Summand[] =
    frame.bias === 0 ? [] : [{ text: bracketed(frame.bias), channel: null, padding: false }]
  const exact = isShort(frame.result) && frame.terms.every(({ value, factor }) => isShort(value) && isShort(factor))
  return { summands: [...products, ...bias], result: `${exact ? '=' : '≈'} ${showNumber(frame.result)}` }
}

/** The whole sum in one line. */
export const sumLine = ({ summands, result }: WrittenSum) => `${summands.map(({ text }) => text).join(' + ')} ${result}`

/** The first and last summands where there are more than `most`, and how many are left out between. */
export function elided<T>(
  all: readonly T[],
  most: number,
): { readonly head: readonly T[]; readonly left: number; readonly tail: readonly T[] } {
  if (all.length <= most) return { head: all, left: 0, tail: [] }
  const tail = Math.min(3, Math.floor(most / 3))
  return { head: all.slice(0, most - tail), left: all.length - most, tail: all.slice(all.length - tail) }
}

/** Average width of a summand with its sign, and the lines that a sum may take; pixels at the figure's text size. */
const SUMMAND = 62
const MOST_LINES = 4

/** How many summands are shown at a width, and the lines to keep free for the longest sum of the stage. */
export function roomFor({ composition }: Stage, width: number): { readonly most: number; readonly lines: number } {
  const longest = Math.max(
    ...composition.steps.map(({ geometry }) => (geometry ? macsPerOutput(geometry.kernel) + 1 : 1)),
  )
  const perLine = Math.max(3, Math.floor((width - 40) / SUMMAND))
  const most = perLine * MOST_LINES - 2
  return { most, lines: Math.ceil((Math.min(longest, most) + 2) / perLine) }
}
