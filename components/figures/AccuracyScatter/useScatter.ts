'use client'

import { identifier, oneOf, someOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { families, quantities, sourceTables, type Family, type Quantity } from './model'

const NOTHING: readonly string[] = []
/** MobileNet, which six tables print. */
const INITIAL = 'mobilenet/4/1.0-224'
/** Stands in the address where the reader has cleared the choice. */
const CLEARED = 'none'
const codecs = {
  x: oneOf<Quantity>(quantities),
  hide: someOf(sourceTables.map(({ id }) => id)),
  family: oneOf<Family | 'all'>(['all', ...families]),
}

/** What the chart shows, kept in the address under `accuracy.*`. */
export function useScatter() {
  const [quantity, setQuantity] = useUrlState<Quantity>('accuracy.x', codecs.x, 'macs')
  const [hidden, setHidden] = useUrlState<readonly string[]>('accuracy.hide', codecs.hide, NOTHING)
  const [family, setFamily] = useUrlState<Family | 'all'>('accuracy.family', codecs.family, 'all')
  const [chosen, setChosen] = useUrlState('accuracy.at', identifier, INITIAL)
  const reset = () => {
    setQuantity('macs')
    setHidden(NOTHING)
    setFamily('all')
    setChosen(INITIAL)
  }
  const choose = (id: string | null) => setChosen(id ?? CLEARED)
  return { quantity, setQuantity, hidden, setHidden, family, setFamily, chosen, choose, reset }
}
