import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import type { Quantity } from './laws'
import type { Limit } from './useMultipliers'

/** One limit: MACs for an image, or bytes of the weights. */
export interface Budget {
  readonly macs?: number
  readonly bytes?: number
}

/** A budget from what the reader typed: millions of operations in the page's unit, or MiB. */
export function budgetOf(limit: Limit, amount: number, unit: Unit): Budget {
  return limit === 'bytes' ? { bytes: amount * 2 ** 20 } : { macs: (amount * 1e6) / operationsIn(unit, 1) }
}

/** The budget on a chart's axis, in MACs or parameters; null where it limits something else. */
export function limitOn(quantity: Quantity, { macs, bytes }: Budget, format: NumberFormat): number | null {
  if (quantity === 'macs') return macs ?? null
  return bytes === undefined ? null : bytes / bytesPerNumber[format]
}
