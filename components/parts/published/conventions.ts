import { inLocale, type Column, type OperationCount, type PublishedTable, type Row } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { clauses, items } from '@/lib/i18n/typography'
import type { PublishedWords } from './words'

/** A column's name with its unit: `mult-adds, M`. */
export function columnName(column: Column, words: PublishedWords, locale: Locale): string {
  const unit = (words.unit as Readonly<Record<string, string>>)[column.unit] ?? column.unit
  const title = inLocale(column.title, locale)
  if (!unit) return title
  return words.inUnit(title, unit)
}

function ofOperations(
  { called, perMac, dense, stem, nominal }: OperationCount,
  { counts }: PublishedWords,
  locale: Locale,
): string {
  const quoted = `“${called}”`
  const parts = [perMac === 2 ? counts.twice(quoted) : counts.once(quoted)]
  if (!dense) parts.push(counts.dense)
  if (!stem) parts.push(counts.stem)
  if (nominal) parts.push(counts.nominal)
  return clauses(locale, parts)
}

/** What a column's numbers are; null where its name says it all. */
function howOf(column: Column, words: PublishedWords, locale: Locale): string | null {
  switch (column.quantity) {
    case 'operations':
      return ofOperations(column.counts, words, locale)
    case 'parameters':
      return words.parameters[column.counts]
    case 'size':
      return words.size
    case 'top1':
    case 'top5':
      return words[column.measure]
    case 'other':
      return null
  }
}

/** What a row counts otherwise than its column; null where nothing, or where its note says so. */
function otherwiseOf({ counts, note }: Row, words: PublishedWords, locale: Locale): string | null {
  if (note) return null
  const { operations = {}, parameters } = counts ?? {}
  const parts = [
    ...(operations.dense === false ? [words.counts.dense] : []),
    ...(operations.stem === false ? [words.counts.stem] : []),
    ...(operations.nominal ? [words.counts.nominal] : []),
    ...(parameters ? [words.parameters[parameters]] : []),
  ]
  return parts.length > 0 ? clauses(locale, parts) : null
}

/** How a table counts: a sentence for each column that needs one, columns alike together, then rows that differ. */
export function conventionsOf(table: PublishedTable, words: PublishedWords, locale: Locale): readonly string[] {
  const groups = new Map<string, string[]>()
  for (const column of table.columns) {
    const how = howOf(column, words, locale)
    const name = inLocale(column.title, locale)
    if (how !== null) groups.set(how, [...(groups.get(how) ?? []), name])
  }
  const rows = new Map<string, string[]>()
  for (const row of table.rows) {
    const how = otherwiseOf(row, words, locale)
    if (how !== null) rows.set(how, [...(rows.get(how) ?? []), inLocale(row.label, locale)])
  }
  return [
    ...[...groups].map(([how, names]) => words.column(items(locale, names), how)),
    ...[...rows].map(([how, names]) => words.otherwise(items(locale, names), how)),
  ]
}
