import { languages, type Locale } from './locale'

/** In Chinese, numbers stand apart from characters by a space, here as in all texts of the site. */
const spaced = (text: string) =>
  text.replace(/(\d)(?=\p{Script=Han})/gu, '$1 ').replace(/(\p{Script=Han})(?=\d)/gu, '$1 ')

const written = (locale: Locale, moment: number, options: Intl.DateTimeFormatOptions) =>
  spaced(new Intl.DateTimeFormat(languages[locale].dates, { timeZone: 'UTC', ...options }).format(moment))

/** A month as readers of a language write it: `2016-02` → `February 2016`, `2016 年 2 月`; a year alone stays one. */
export function monthName(month: string, locale: Locale): string {
  const [year, number] = month.split('-').map(Number)
  const moment = Date.UTC(year!, (number ?? 1) - 1)
  return written(locale, moment, number ? { year: 'numeric', month: 'long' } : { year: 'numeric' })
}

/** The day of a moment, seconds since 1970, in UTC: `28 November 2026`, `2026 年 11 月 28 日`. */
export function dateName(seconds: number, locale: Locale): string {
  return written(locale, seconds * 1000, { year: 'numeric', month: 'long', day: 'numeric' })
}
