'use client'

import { oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { bitStops, keepStops } from './compress'
import { designs, type Design } from './model'

const START = { keep: 30, bits: 5, design: 'separable' } as const

/** One of the stops of a slider. */
const stop = (stops: readonly number[]): Codec<number> => ({
  parse: (text) => stops.find((one) => String(one) === text),
  format: String,
})
const keepCodec = stop(keepStops)
const bitsCodec = stop(bitStops)
const designCodec = oneOf<Design>(designs)

/** The figure's settings, kept in the address under `ways.*`. */
export function useWays() {
  const [keep, setKeep] = useUrlState<number>('ways.keep', keepCodec, START.keep)
  const [bits, setBits] = useUrlState<number>('ways.bits', bitsCodec, START.bits)
  const [design, setDesign] = useUrlState<Design>('ways.design', designCodec, START.design)
  const reset = () => {
    setKeep(START.keep)
    setBits(START.bits)
    setDesign(START.design)
  }
  return { keep, setKeep, bits, setBits, design, setDesign, reset }
}
