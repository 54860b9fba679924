import type { Locale } from '@/lib/i18n/locale'
import { words } from '@/lib/i18n/words'

const names = words({
  en: { table: (number: string) => `Table ${number}`, section: (number: string) => `Section ${number}` },
  zh: { table: (number) => `表 ${number}`, section: (number) => `第 ${number} 节` },
})

/** A table's number as readers of a language write it: `Table 6`, `表 6`; names of files stay. */
export function tableName(table: string, locale: Locale): string {
  const { table: named, section } = names[locale]
  return table
    .replace(/^Table (\d+)$/, (_, number: string) => named(number))
    .replace(/^Section ([\d.]+)$/, (_, number: string) => section(number))
}
