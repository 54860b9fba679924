import { roundsTo } from '@/lib/facts/counted'
import { errataOf, type Erratum } from '@/lib/facts/errata'
import type { Column, Printed, PublishedTable, Row } from '@/lib/facts/published'
import type { Text } from '@/lib/i18n/words'
import { computedFor, formatComputed, type Range } from './computed'

/** A printed number, and what we count for it. */
export interface Cell {
  readonly column: Column
  readonly printed: Printed | null
  readonly computed: Range | null
  /** The computed number in text; empty where there is none. */
  readonly computedText: string
  /** Whether what we count rounds to what is printed; null where one of them is missing or names a class only. */
  readonly agrees: boolean | null
  /** Number of its erratum below the table, from 1; null where nothing is wrong. */
  readonly erratum: number | null
}

export interface RowView {
  readonly row: Row
  readonly cells: readonly Cell[]
  /** Letter of its note below the table. */
  readonly mark: string | null
}

/** A published table made ready: every cell with our count, misprints and notes numbered. */
export interface TableView {
  readonly table: PublishedTable
  readonly rows: readonly RowView[]
  readonly errata: readonly Erratum[]
  readonly notes: readonly { readonly mark: string; readonly note: Text }[]
}

const views = new Map<string, TableView>()

/** Makes a table ready; computed once. */
export function viewOf(table: PublishedTable): TableView {
  const found = views.get(table.id)
  if (found) return found
  const errata = errataOf(table)
  const notes: { mark: string; note: Text }[] = []
  const markOf = (note: Text): string => {
    const same = notes.find((one) => one.note.en === note.en)
    if (same) return same.mark
    const mark = String.fromCodePoint('a'.codePointAt(0)! + notes.length)
    notes.push({ mark, note })
    return mark
  }
  const rows = table.rows.map((row): RowView => ({
    row,
    mark: row.note ? markOf(row.note) : null,
    cells: table.columns.map((column, index) => cellOf(table, row, column, row.cells[index] ?? null, errata)),
  }))
  const view = { table, rows, errata, notes }
  views.set(table.id, view)
  return view
}

function cellOf(
  table: PublishedTable,
  row: Row,
  column: Column,
  printed: Printed | null,
  errata: readonly Erratum[],
): Cell {
  const computed = computedFor(table, row, column)
  const nominal = column.quantity === 'operations' && { ...column.counts, ...row.counts?.operations }.nominal
  const at = errata.findIndex(({ cell }) => cell?.[0] === row.id && cell[1] === column.id)
  return {
    column,
    printed,
    computed,
    computedText: computed ? formatComputed(computed, printed) : '',
    agrees:
      computed && printed !== null && !nominal
        ? roundsTo(computed[0], printed) && roundsTo(computed[1], printed)
        : null,
    erratum: at < 0 ? null : at + 1,
  }
}

/** How a column is drawn: bars from zero, or dots where zero would hide the differences or the range is too wide. */
export type Scale = 'bars' | 'dots' | 'log'

/** Beyond this ratio of largest to smallest, bars of the smallest cannot be seen. */
const WIDE = 60

/** Accuracy and error as dots on a cut axis, costs as bars from zero, costs of very different sizes as dots on a log axis. */
export function scaleOf(column: Column, values: readonly number[]): Scale {
  if (column.quantity === 'top1' || column.quantity === 'top5') return 'dots'
  // Shares are parts of a whole: only bars show them as such.
  if (column.unit === '%') return 'bars'
  const positive = values.filter((value) => value > 0)
  return positive.length > 1 && Math.max(...positive) / Math.min(...positive) > WIDE ? 'log' : 'bars'
}

/** Rows of a CSV file: each printed column, and beside it ours where there is any. */
export function csvOf({ table, rows }: TableView): {
  readonly header: readonly string[]
  readonly lines: readonly (string | number)[][]
} {
  const counted = table.columns.map((_, index) => rows.some(({ cells }) => cells[index]!.computed))
  const header = [
    'row',
    ...table.columns.flatMap(({ id, unit }, index) => {
      const name = unit ? `${id} (${unit})` : id
      return counted[index] ? [`${name} published`, `${name} computed`] : [`${name} published`]
    }),
  ]
  const lines = rows.map(({ row, cells }) => [
    row.id,
    ...cells.flatMap(({ printed, computedText }, index) =>
      counted[index] ? [printed ?? '', computedText] : [printed ?? ''],
    ),
  ])
  return { header, lines }
}

/** Anchor of a table's figure: `table-mobilenet-8`. */
export const anchorOf = ({ id }: PublishedTable): string => `table-${id.replace(/[^a-z0-9]+/g, '-')}`
