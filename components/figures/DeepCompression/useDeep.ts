'use client'

import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Spacing } from '@/lib/viz/axis'
import { bitChoices, LARGEST, split, threeDigits, type Bits } from './model'

const bitsCodec = oneOf<Bits>(bitChoices)
const spacingCodec = oneOf<Spacing>(['log', 'linear'])
const factorCodec: Codec<number> = {
  parse: (text) => {
    const factor = /^\d{1,3}(\.\d{1,2})?$/.test(text) ? Number(text) : Number.NaN
    return factor >= 1 && factor <= LARGEST ? factor : undefined
  },
  format: String,
}
const { factors } = split('6')
const START = { a: threeDigits(factors.design), b: threeDigits(factors.compression) }

/** The figure's settings, kept in the address under `deep.*`. */
export function useDeep() {
  const [bits, setBits] = useUrlState<Bits>('deep.bits', bitsCodec, '6')
  const [spacing, setSpacing] = useUrlState<Spacing>('deep.axis', spacingCodec, 'log')
  const [a, setA] = useUrlState('deep.a', factorCodec, START.a)
  const [b, setB] = useUrlState('deep.b', factorCodec, START.b)
  const reset = () => {
    setBits('6')
    setSpacing('log')
    setA(START.a)
    setB(START.b)
  }
  return { bits, setBits, spacing, setSpacing, a, setA, b, setB, reset }
}
