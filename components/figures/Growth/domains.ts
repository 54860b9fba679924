import type { Spacing } from '@/lib/viz/axis'
import { linearDomain, logDomain } from '@/lib/viz/domain'
import type { Entry, Quantity } from './model'

/** Years of room for the names beside the first network and the last. */
const BEFORE = 5 / 12
const AFTER = 0.45

/** Ends of the time axis, years. */
export function yearDomain(entries: readonly Entry[]): readonly [number, number] {
  const years = entries.map(({ year }) => year)
  return [Math.min(...years) - BEFORE, Math.max(...years) + AFTER]
}

/** Ends of the axis of a quantity, in layers, parameters or MACs. */
export function amountDomain(
  entries: readonly Entry[],
  quantity: Quantity,
  spacing: Spacing,
): readonly [number, number] {
  const amounts = entries.map((entry) => entry[quantity])
  return spacing === 'log' ? logDomain(amounts) : linearDomain(amounts)
}
