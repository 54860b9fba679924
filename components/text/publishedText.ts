import { words, type Text } from '@/lib/i18n/words'
import type { Column, Printed, PublishedTable } from '@/lib/facts/published'
import { inLocale } from '@/lib/facts/published'
import { findTable } from '@/lib/facts/tables'
import type { Locale } from '@/lib/i18n/locale'

/** One published figure, as chapters ask for it. */
export interface PublishedRef {
  /** Id of the table: `mobilenet/6`. */
  readonly table: string
  /** Id of the row, or its English label: `0.75-224`, `0.75 MobileNet-224`. */
  readonly row: string
  /** Id of the column: `top1`. */
  readonly of: string
}

const UNITS: Readonly<Record<string, Text>> = {
  points: words({ en: '\u00a0points', zh: '\u00a0个百分点' }),
  '×': words({ en: '×', zh: ' 倍' }),
  bit: words({ en: '\u00a0bit', zh: '\u00a0位' }),
  '1/s': words({ en: '\u00a0per second', zh: '\u00a0次每秒' }),
  fraction: words({ en: '', zh: '' }),
  '': words({ en: '', zh: '' }),
}

function withUnit(printed: Printed, { unit }: Column, locale: Locale): string {
  return printed + (UNITS[unit]?.[locale] ?? `\u00a0${unit}`)
}

/** The figure as it is printed, with its unit, and its table. Throws where there is no such figure. */
export function publishedText(
  wanted: PublishedRef,
  locale: Locale,
): { readonly text: string; readonly table: PublishedTable } {
  const table = findTable(wanted.table)
  const row = table.rows.find(({ id, label }) => id === wanted.row || inLocale(label, 'en') === wanted.row)
  if (!row)
    throw new Error(
      `<Published>: ${table.id} has no row ${wanted.row}; there are ${table.rows.map(({ id }) => id).join(', ')}`,
    )
  const place = table.columns.findIndex(({ id }) => id === wanted.of)
  const column = table.columns[place]
  if (!column)
    throw new Error(
      `<Published>: ${table.id} has no column ${wanted.of}; there are ${table.columns.map(({ id }) => id).join(', ')}`,
    )
  const printed = row.cells[place]
  if (!printed) throw new Error(`<Published>: ${table.id} prints no ${column.id} for ${row.id}`)
  return { text: withUnit(printed, column, locale), table }
}
