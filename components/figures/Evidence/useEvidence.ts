'use client'

import { identifier, oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { groupIds, type GroupId } from './group'
import { quantities, type Quantity } from './model'

const groupCodec = oneOf<GroupId>(groupIds)
const quantityCodec = oneOf<Quantity>(quantities)
/** Stands in the address where no mark is chosen. */
const NOBODY = 'none'

/** What the figure shows, kept in the address under `evidence.*`. */
export function useEvidence() {
  const [of, setGroup] = useUrlState<GroupId>('evidence.of', groupCodec, 'alpha')
  const [quantity, setQuantity] = useUrlState<Quantity>('evidence.x', quantityCodec, 'macs')
  const [chosen, setChosen] = useUrlState('evidence.at', identifier, NOBODY)
  const choose = (id: string | null) => setChosen(id ?? NOBODY)
  /** Marks of one group are not those of another. */
  const setOf = (group: GroupId) => {
    setGroup(group)
    choose(null)
  }
  const reset = () => {
    setOf('alpha')
    setQuantity('macs')
  }
  return { of, setOf, quantity, setQuantity, chosen, choose, reset }
}
