/** Whole numbers that divide `value` (1 or more), ascending: the groups into which as many channels can be split. */
export function divisors(value: number): number[] {
  return Array.from({ length: value }, (_, index) => index + 1).filter((one) => value % one === 0)
}

/** The divisor of `value` that is nearest to `wanted`; of two equally near, the smaller. */
export function nearestDivisor(value: number, wanted: number): number {
  return divisors(value).reduce((best, one) => (Math.abs(one - wanted) < Math.abs(best - wanted) ? one : best))
}
