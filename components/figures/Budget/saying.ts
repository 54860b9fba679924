import { formatBytes, formatShort } from '@/lib/i18n/numbers'
import type { Locale } from '@/lib/i18n/locale'
import { items, sentences } from '@/lib/i18n/typography'
import { formatSpeed, formatTime } from './format'
import { swapsOf, type Row } from './model'
import type { BudgetWords } from './words'

/** `A, B and C`. */
function listed(rows: readonly Row[], words: BudgetWords, locale: Locale): string {
  const names = rows.map(({ network }) => network.title)
  return names.length < 2 ? names.join('') : words.and(items(locale, names.slice(0, -1)), names.at(-1)!)
}

/** A network's bytes and time. */
export const entryOf = ({ network, bytes, ms }: Row, words: BudgetWords): string =>
  words.entry(network.title, formatBytes(bytes), formatTime(ms))

/** How its bytes and its time come about, at a speed in GMAC/s. */
export const madeOf = ({ parameters, macs, bytes, ms }: Row, speed: number, words: BudgetWords): string =>
  words.made(
    formatShort(parameters),
    `${bytes / parameters}\u00a0B`,
    formatBytes(bytes),
    formatShort(macs),
    words.perSecond(formatSpeed(speed)),
    formatTime(ms),
  )

/** Which networks change places with this one, in words. */
export function sayingOf(rows: readonly Row[], id: string, words: BudgetWords, locale: Locale): string {
  const { slower, faster } = swapsOf(rows, id)
  const parts = [
    ...(slower.length > 0 ? [words.slower(listed(slower, words, locale))] : []),
    ...(faster.length > 0 ? [words.faster(listed(faster, words, locale))] : []),
  ]
  return parts.length > 0 ? sentences(locale, parts) : words.neither
}
