import type { Locale } from './locale'

/** A month as readers of a language write it: `2016-02` → `February 2016`, `2016 年 2 月`. */
export function monthName(month: string, locale: Locale): string {
  const [year, number] = month.split('-')
  if (locale === 'zh') return number ? `${year} 年 ${Number(number)} 月` : `${year} 年`
  return number ? `${MONTHS[Number(number) - 1]} ${year}` : year!
}

const MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']
