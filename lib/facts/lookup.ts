import { findNetwork } from '@/lib/nn/catalog'
import { withDefaults, type AnyKnobValues } from '@/lib/nn/knob'
import {
  decimalsOf,
  type Column,
  type NetworkId,
  type OperationCount,
  type ParameterCount,
  type Printed,
} from './published'
import type { PublishedTable, Row } from './published'
import { tables } from './tables'

/** A published figure in a common unit, and as it is printed. */
export interface Figure {
  /** Accuracy in percent (errors turned round), operations and parameters as plain counts, sizes in bytes. */
  readonly value: number
  readonly printed: Printed
  readonly column: Column
}

/** What one row of a table prints about one network at one published setting. */
export interface PublishedResult {
  readonly table: PublishedTable
  readonly row: Row
  readonly network: NetworkId
  /** Every setting at which our network is the published one; costs compare at the first. */
  readonly values: readonly AnyKnobValues[]
  readonly top1: Figure | null
  readonly top5: Figure | null
  readonly operations: (Figure & { readonly counts: OperationCount }) | null
  readonly parameters: (Figure & { readonly counts: ParameterCount }) | null
  readonly size: Figure | null
}

const SCALE = { '': 1, M: 1e6, G: 1e9, MB: 2 ** 20 } as const

/** Rounds to the decimals that the printed number had, which arithmetic on it keeps. */
const rounded = (value: number, decimals: number) => Number(value.toFixed(Math.max(0, decimals)))

function valueOf(column: Column, printed: Printed): number {
  const number = Number(printed)
  const decimals = decimalsOf(printed)
  switch (column.quantity) {
    case 'top1':
    case 'top5': {
      const whole = column.unit === '%' ? 100 : 1
      const right = column.measure === 'accuracy' ? number : whole - number
      return rounded((100 / whole) * right, column.unit === '%' ? decimals : decimals - 2)
    }
    case 'operations':
    case 'parameters':
      return Math.round(number * SCALE[column.unit])
    case 'size':
      return number * SCALE[column.unit]
    case 'other':
      return number
  }
}

/** Results of a row: one, or one for each set of values that its columns add. */
function resultsOf(table: PublishedTable, row: Row): readonly PublishedResult[] {
  const { of } = row
  if (!of) return []
  const columns = table.columns.map((column, index) => ({ column, printed: row.cells[index] ?? null }))
  const added = columns.flatMap(({ column, printed }) => (column.values && printed !== null ? [column.values] : []))
  return (added.length > 0 ? added : [undefined]).map((values) => {
    const own = columns.filter(({ column }) => column.values === undefined || column.values === values)
    const figure = <Q extends Column['quantity']>(quantity: Q) => {
      const found = own.find((one) => one.column.quantity === quantity && one.printed !== null)
      if (!found || found.printed === null) return null
      const column = found.column as Extract<Column, { quantity: Q }>
      return { value: valueOf(column, found.printed), printed: found.printed, column }
    }
    const operations = figure('operations')
    const parameters = figure('parameters')
    return {
      table,
      row,
      network: of.network,
      values: of.values.map((setting) => ({ ...setting, ...values })),
      top1: figure('top1'),
      top5: figure('top5'),
      operations: operations && { ...operations, counts: { ...operations.column.counts, ...row.counts?.operations } },
      parameters: parameters && { ...parameters, counts: row.counts?.parameters ?? parameters.column.counts },
      size: figure('size'),
    }
  })
}

/** Every published result of a network of ours, in the order of the tables. */
export const publishedResults: readonly PublishedResult[] = tables.flatMap((table) =>
  table.rows.flatMap((row) => resultsOf(table, row)),
)

/**
 * What is published about a network at exactly these settings (the rest at their defaults); empty almost everywhere.
 * Throws `SpecError` where there is no such network or setting.
 */
export function publishedFor(network: string, values: AnyKnobValues = {}): readonly PublishedResult[] {
  const { id, knobs } = findNetwork(network)
  const wanted: AnyKnobValues = withDefaults(knobs, values)
  const same = (setting: AnyKnobValues) => {
    const published: AnyKnobValues = withDefaults(knobs, setting)
    return Object.keys(knobs).every((name) => published[name] === wanted[name])
  }
  return publishedResults.filter((result) => result.network === id && result.values.some(same))
}
