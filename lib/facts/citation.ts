import type { Locale } from '@/lib/i18n/locale'
import { clauses } from '@/lib/i18n/typography'
import { findSource, sourceUrl } from './papers'
import type { PublishedTable } from './published'
import { tableName } from './tableName'

/** Where a table stands, in few words: `MobileNet, Table 6`. */
export function cite({ paper, table }: Pick<PublishedTable, 'paper' | 'table'>, locale: Locale): string {
  return clauses(locale, [findSource(paper).name, tableName(table, locale)])
}

/** The address of a table's paper or release. */
export const tableUrl = ({ paper }: Pick<PublishedTable, 'paper'>): string => sourceUrl(findSource(paper))
