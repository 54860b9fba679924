import type { Locale } from '@/lib/i18n/locale'

/** A table's number as readers of a language write it: `Table 6`, `表 6`; names of files stay. */
export function tableName(table: string, locale: Locale): string {
  if (locale === 'en') return table
  return table.replace(/^Table (\d+)$/, '表 $1').replace(/^Section ([\d.]+)$/, '第 $1 节')
}
