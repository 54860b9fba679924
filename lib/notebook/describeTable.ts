import { asLabel, asValue, inspect } from './describeValue'
import { LIMITS } from './limits'
import type { ChartOutput, TableOutput, Value } from './output'

const asCell = (cell: unknown): Value | string =>
  typeof cell === 'number' ? asValue(cell) : cell === undefined ? '' : asLabel(inspect(cell))

/**
 * What `table(rows)` shows. Rows are objects, whose names become columns in the order in which they first appear,
 * or arrays with their headings in `columns`. Throws `TypeError` where they are neither.
 */
export function describeTable(rows: unknown, columns?: unknown, label?: unknown): TableOutput {
  if (!Array.isArray(rows) || !rows.every((row) => typeof row === 'object' && row !== null)) {
    throw new TypeError('table() takes an array of objects, or of arrays')
  }
  const given = Array.isArray(columns) ? columns.map(String) : undefined
  const names = given ?? [...new Set(rows.flatMap((row: object) => Object.keys(row)))]
  const shown = names.slice(0, LIMITS.columns)
  return {
    kind: 'table',
    label: asLabel(label),
    columns: shown.map(asLabel),
    rows: rows
      .slice(0, LIMITS.rows)
      .map((row: object) =>
        shown.map((name, index) =>
          asCell(Array.isArray(row) ? row[given ? index : Number(name)] : (row as Record<string, unknown>)[name]),
        ),
      ),
    cut: rows.length > LIMITS.rows || names.length > LIMITS.columns,
  }
}

/** How a chart is drawn: `bars` is the default over names, `line` over numbers. */
export interface ChartOptions {
  readonly form?: 'bars' | 'line'
  /** What the axes measure. */
  readonly x?: string
  readonly y?: string
  readonly label?: string
}

/**
 * What `chart(points)` shows. Points are `[x, y]`, or plain numbers y over 0, 1, 2 …, also in a typed array.
 * Throws `TypeError` where a point has no finite y, or a line no finite x.
 */
export function describeChart(given: unknown, options: ChartOptions = {}): ChartOutput {
  const points: unknown =
    ArrayBuffer.isView(given) && 'length' in given ? Array.from(given as unknown as ArrayLike<number>) : given
  if (!Array.isArray(points)) throw new TypeError('chart() takes an array of numbers, or of [x, y]')
  const pairs = points.map((point: unknown, index): readonly unknown[] =>
    Array.isArray(point) ? point : [index, point],
  )
  const form = options.form ?? (pairs.every(([x]) => typeof x === 'number') ? 'line' : 'bars')
  const checked = pairs.map(([x, y], index) => {
    if (typeof y !== 'number' || !Number.isFinite(y)) throw new TypeError(`chart(): point ${index} has no finite y`)
    if (form === 'line' && (typeof x !== 'number' || !Number.isFinite(x)))
      throw new TypeError(`chart(): point ${index} has no finite x`)
    return { x: form === 'line' ? (x as number) : asLabel(typeof x === 'number' ? asValue(x) : x), y }
  })
  return {
    kind: 'chart',
    label: asLabel(options.label),
    form,
    x: asLabel(options.x),
    y: asLabel(options.y),
    points: checked.slice(0, LIMITS.points),
    cut: checked.length > LIMITS.points,
  }
}
