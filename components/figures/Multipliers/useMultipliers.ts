'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Spacing } from '@/lib/viz/axis'
import { quantities, type Quantity } from './quantity'

export const limits = ['operations', 'bytes'] as const
/** What a budget limits. */
export type Limit = (typeof limits)[number]

const quantityCodec = oneOf<Quantity>(quantities)
const spacingCodec = oneOf<Spacing>(['linear', 'log'])
const limitCodec = oneOf<Limit>(limits)
/** Largest budget, in millions of operations or MiB. */
export const MOST = 100_000
const amountCodec = wholeNumber(0, MOST)
/** Half of what the published network takes. */
const AUTO = 0

/** The figure's own settings, kept in the address under `mult.*`. */
export function useMultipliers() {
  const [quantity, setQuantity] = useUrlState<Quantity>('mult.y', quantityCodec, 'macs')
  const [spacing, setSpacing] = useUrlState<Spacing>('mult.axes', spacingCodec, 'linear')
  const [limit, setLimit] = useUrlState<Limit>('mult.of', limitCodec, 'operations')
  const [amount, setAmount] = useUrlState('mult.fit', amountCodec, AUTO)
  return useMemo(() => {
    const reset = () => {
      setQuantity('macs')
      setSpacing('linear')
      setLimit('operations')
      setAmount(AUTO)
    }
    return { quantity, setQuantity, spacing, setSpacing, limit, setLimit, amount, setAmount, reset }
  }, [quantity, setQuantity, spacing, setSpacing, limit, setLimit, amount, setAmount])
}
