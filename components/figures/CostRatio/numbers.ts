import { formatCount } from '@/lib/i18n/numbers'
import type { Comparison, Fraction } from './model'
import type { CostRatioWords } from './words'

/** `0.444`, `36.7`, `1.00`. */
export const threeDigits = (value: number): string => String(value.toPrecision(3))

/** `4/9`. */
export const formatFraction = ([numerator, denominator]: Fraction): string =>
  `${formatCount(numerator)}/${formatCount(denominator)}`

/** How many times fewer, or more, in words. */
export function gain(words: CostRatioWords, { ratio, saving }: Comparison): string {
  return ratio < 1 ? words.fewer(threeDigits(saving)) : words.more(threeDigits(ratio))
}
