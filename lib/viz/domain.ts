/** Room beyond the outermost values, as a factor. */
const LOG_ROOM = 1.5
const LINEAR_ROOM = 1.08

const powerOf = (value: number) => Math.floor(Math.log10(value))
/** `mantissa` times ten to the `exponent`, without the dust of powers. */
const times = (mantissa: number, exponent: number) => Number(`${mantissa}e${exponent}`)

/** The value rounded up to so many significant digits; positive values only. */
export function roundedUp(value: number, digits: number): number {
  const exponent = powerOf(value) - digits + 1
  return times(Math.ceil(Number((value / 10 ** exponent).toPrecision(12))), exponent)
}

/** The largest of 1, 2 and 5 times powers of ten that is not above a positive value. */
function stepBelow(value: number): number {
  const exponent = powerOf(value)
  const mantissa = Number((value / 10 ** exponent).toPrecision(12))
  return times(mantissa >= 5 ? 5 : mantissa >= 2 ? 2 : 1, exponent)
}

/** Ends of a log axis that holds positive `values` with room on both sides: a step of 1, 2, 5 below, one digit above. */
export const logDomain = (values: readonly number[]): readonly [number, number] => [
  stepBelow(Math.min(...values) / LOG_ROOM),
  roundedUp(Math.max(...values) * LOG_ROOM, 1),
]

/** Ends of a linear axis from zero that holds positive `values`, with some room above them: two digits. */
export const linearDomain = (values: readonly number[]): readonly [number, number] => [
  0,
  roundedUp(Math.max(...values) * LINEAR_ROOM, 2),
]
