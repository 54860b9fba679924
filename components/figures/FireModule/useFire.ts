'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { bypasses, firePresets, type Bypass, type FireSizes } from './model'

const start = firePresets[0]!
const startBypass: Bypass = 'none'
const channels = wholeNumber(1, 1024)
const side = wholeNumber(1, 224)
const bypass = oneOf(bypasses)

/** The figure's settings, kept in the address. */
export function useFire() {
  const [input, setInput] = useUrlState('fire.m', channels, start.input)
  const [squeeze, setSqueeze] = useUrlState('fire.s', channels, start.squeeze)
  const [expand1, setExpand1] = useUrlState('fire.e1', channels, start.expand1)
  const [expand3, setExpand3] = useUrlState('fire.e3', channels, start.expand3)
  const [pixels, setPixels] = useUrlState('fire.side', side, start.side)
  const [around, setBypass] = useUrlState('fire.bypass', bypass, startBypass)
  const sizes = useMemo(
    (): FireSizes => ({ input, squeeze, expand1, expand3, side: pixels }),
    [input, squeeze, expand1, expand3, pixels],
  )
  const set = (next: Partial<FireSizes>) => {
    const all = { ...sizes, ...next }
    setInput(all.input)
    setSqueeze(all.squeeze)
    setExpand1(all.expand1)
    setExpand3(all.expand3)
    setPixels(all.side)
  }
  const reset = () => {
    set(start)
    setBypass(startBypass)
  }
  return { sizes, bypass: around, set, setBypass, reset }
}
