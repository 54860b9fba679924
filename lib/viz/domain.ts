/** Room beyond the outermost values, as a factor. */
const LOG_ROOM = 1.5
const LINEAR_ROOM = 1.08

const powerOf = (value: number) => Math.floor(Math.log10(value))
/** 2.28 of 228, without the dust of powers. */
const mantissaOf = (value: number) => Number((value / 10 ** powerOf(value)).toPrecision(12))
/** `mantissa` times ten to the `exponent`, without the dust of powers. */
const times = (mantissa: number, exponent: number) => Number(`${mantissa}e${exponent}`)

/** A positive value rounded up to whole steps of `step` at its leading digit: 228 in steps of 0.5 is 250. */
export function roundedUp(value: number, step: number): number {
  const steps = Math.ceil(Number((mantissaOf(value) / step).toPrecision(12)))
  return times(Number((steps * step).toPrecision(3)), powerOf(value))
}

/** The largest of 1, 2 and 5 times powers of ten that is not above a positive value. */
function stepBelow(value: number): number {
  const exponent = powerOf(value)
  const mantissa = mantissaOf(value)
  return times(mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1, exponent)
}

/** Ends of a log axis that holds positive `values` with room on both sides: a step of 1, 2, 5 below, half a digit above. */
export const logDomain = (values: readonly number[]): readonly [number, number] => [
  stepBelow(Math.min(...values) / LOG_ROOM),
  roundedUp(Math.max(...values) * LOG_ROOM, 0.5),
]

/** Ends of a linear axis from zero that holds positive `values`, with some room above them: two digits. */
export const linearDomain = (values: readonly number[]): readonly [number, number] => [
  0,
  roundedUp(Math.max(...values) * LINEAR_ROOM, 0.1),
]
