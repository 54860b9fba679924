'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { separablePresets, type SeparableSizes } from './model'

/** MobileNet's first pair. */
const start = separablePresets.find(({ id }) => id === '1')!
const kernel = wholeNumber(1, 11)
const channels = wholeNumber(1, 2048)
const side = wholeNumber(1, 224)
const stride = wholeNumber(1, 4)
const padding = oneOf(['same', 'valid'])

/** The figure's settings, kept in the address. */
export function useSeparable() {
  const [width, setKernel] = useUrlState('sep.k', kernel, start.kernel)
  const [input, setInput] = useUrlState('sep.m', channels, start.input)
  const [filters, setFilters] = useUrlState('sep.n', channels, start.filters)
  const [pixels, setSide] = useUrlState('sep.f', side, start.side)
  const [step, setStride] = useUrlState('sep.stride', stride, start.stride)
  const [border, setPadding] = useUrlState('sep.pad', padding, 'same')
  const sizes = useMemo(
    (): SeparableSizes => ({ kernel: width, input, filters, side: pixels, stride: step, padded: border === 'same' }),
    [width, input, filters, pixels, step, border],
  )
  const set = (next: Partial<SeparableSizes>) => {
    const all = { ...sizes, ...next }
    setKernel(all.kernel)
    setInput(all.input)
    setFilters(all.filters)
    setSide(all.side)
    setStride(all.stride)
    setPadding(all.padded ? 'same' : 'valid')
  }
  return { sizes, set, reset: () => set(start) }
}
