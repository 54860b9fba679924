'use client'

import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'

/** What operations are counted in: multiply–accumulates, or multiplications and additions apart. */
export const units = ['macs', 'flops'] as const
export type Unit = (typeof units)[number]

const codec = oneOf<Unit>(units)

/** The unit of every count of operations on the page, kept in the address as `unit`. */
export function useUnit(): readonly [Unit, (unit: Unit) => void] {
  return useUrlState<Unit>('unit', codec, 'macs')
}

/** A number of MACs in the unit that the page counts in: FLOPs = 2 × MACs. */
export function operationsIn(unit: Unit, macs: number): number {
  return unit === 'flops' ? 2 * macs : macs
}
