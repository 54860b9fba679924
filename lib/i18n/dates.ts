import type { Locale } from './locale'

/** A month as readers of a language write it: `2016-02` → `February 2016`, `2016 年 2 月`. */
export function monthName(month: string, locale: Locale): string {
  const [year, number] = month.split('-')
  if (locale === 'zh') return number ? `${year} 年 ${Number(number)} 月` : `${year} 年`
  return number ? `${MONTHS[Number(number) - 1]} ${year}` : year!
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** The day of a moment, seconds since 1970, in UTC: `28 November 2026`, `2026 年 11 月 28 日`. */
export function dateName(seconds: number, locale: Locale): string {
  const date = new Date(seconds * 1000)
  const [year, month, day] = [date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate()]
  return locale === 'zh' ? `${year} 年 ${month + 1} 月 ${day} 日` : `${day} ${MONTHS[month]} ${year}`
}
