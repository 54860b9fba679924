import { formatCount } from '@/lib/i18n/numbers'
import { SIDE } from './model'
import type { TwoWaysWords } from './words'

/** `2,304 B`: whole bytes, since they are added up on the screen. */
export const bytesText = (bytes: number): string => `${formatCount(bytes)}\u00a0B`

/** A factor in three digits: `12.2`, `2`. */
export const factorText = (factor: number): string => String(Number(factor.toPrecision(3)))

/** `14·14·136`, the product that counts the MACs of `weights` weights. */
export const macsText = (weights: number): string => `${SIDE}·${SIDE}·${formatCount(weights)}`

/** How many times smaller `bytes` are than `before`, in words. */
export const smallerText = (words: TwoWaysWords, before: number, bytes: number): string =>
  before === bytes ? words.same : words.smaller(factorText(before / bytes))
