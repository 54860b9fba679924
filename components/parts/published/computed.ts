import { countOperations, countParameters } from '@/lib/facts/counted'
import { decimalsOf, type Column, type Printed, type PublishedTable, type Row } from '@/lib/facts/published'
import { findNetwork } from '@/lib/nn/catalog'
import { cost, type NetworkCost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { special } from './special'

/** What we count for a cell, in its column's unit: one number, or the range over the networks that share the row. */
export type Range = readonly [low: number, high: number]

const SCALE = { '': 1, M: 1e6, G: 1e9, MB: 2 ** 20 } as const
const kept = new Map<string, NetworkCost>()

function costOf(network: string, values: AnyKnobValues): NetworkCost {
  const key = `${network} ${JSON.stringify(values)}`
  const found = kept.get(key)
  if (found) return found
  const total = cost(instantiate(findNetwork(network), values).layers)
  kept.set(key, total)
  return total
}

/** A network's costs as this column of this row counts them, in the column's unit; null where it is no cost. */
function inColumn(total: NetworkCost, column: Column, row: Row): number | null {
  switch (column.quantity) {
    case 'operations':
      return countOperations(total, { ...column.counts, ...row.counts?.operations }) / SCALE[column.unit]
    case 'parameters':
      return countParameters(total, row.counts?.parameters ?? column.counts) / SCALE[column.unit]
    case 'size':
      return (4 * total.parameters) / SCALE[column.unit]
    case 'top1':
    case 'top5':
    case 'other':
      return null
  }
}

/** What we compute for a cell, counted as its table counts; null where the row is no network of ours or the column no cost. */
export function computedFor(table: PublishedTable, row: Row, column: Column): Range | null {
  const own = special(table.id, row, column)
  if (own !== null) return [own, own]
  const { of } = row
  if (!of) return null
  const added = table.columns.flatMap(({ values }, index) => (values && row.cells[index] !== null ? [values] : []))
  const settings = (added.length > 0 ? added : [{}]).map((values) => ({ ...of.values[0], ...values }))
  const numbers = settings.map((values) => inColumn(costOf(of.network, values), column, row))
  return numbers.includes(null) ? null : [Math.min(...(numbers as number[])), Math.max(...(numbers as number[]))]
}

/** A computed number with a digit more than is printed beside it; whole counts stay whole. */
export function formatComputed([low, high]: Range, printed: Printed | null): string {
  const digits = printed === null ? 2 : decimalsOf(printed) + (high < 10_000 ? 1 : 0)
  const [from, to] = [low.toFixed(digits), high.toFixed(digits)]
  return from === to ? from : `${from}–${to}`
}
