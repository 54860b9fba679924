'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import type { Spacing } from '@/lib/viz/axis'
import { examples, kernels, LARGEST_N, LARGEST_SIDE, type Sizes } from './model'

export interface Axes {
  readonly x: Spacing
  readonly y: Spacing
}

const initial = examples.worked
const kernelCodec: Codec<number> = {
  parse: (text) => kernels.find((kernel) => String(kernel) === text),
  format: String,
}
const channelCodec = wholeNumber(1, LARGEST_N)
const sideCodec = wholeNumber(1, LARGEST_SIDE)
const spacingCodec = oneOf<Spacing>(['linear', 'log'])

/** The figure's settings, kept in the address under `ratio.*`. */
export function useSizes() {
  const [kernel, setKernel] = useUrlState('ratio.k', kernelCodec, initial.kernel)
  const [inputs, setInputs] = useUrlState('ratio.m', channelCodec, initial.inputs)
  const [outputs, setOutputs] = useUrlState('ratio.n', channelCodec, initial.outputs)
  const [side, setSide] = useUrlState('ratio.f', sideCodec, initial.side)
  const [x, setX] = useUrlState<Spacing>('ratio.x', spacingCodec, 'log')
  const [y, setY] = useUrlState<Spacing>('ratio.y', spacingCodec, 'linear')
  const sizes: Sizes = useMemo(() => ({ kernel, inputs, outputs, side }), [kernel, inputs, outputs, side])
  const axes: Axes = useMemo(() => ({ x, y }), [x, y])
  const set = (changes: Partial<Sizes>) => {
    if (changes.kernel !== undefined) setKernel(changes.kernel)
    if (changes.inputs !== undefined) setInputs(changes.inputs)
    if (changes.outputs !== undefined) setOutputs(changes.outputs)
    if (changes.side !== undefined) setSide(changes.side)
  }
  const setAxes = (next: Axes) => {
    setX(next.x)
    setY(next.y)
  }
  const reset = () => {
    set(initial)
    setAxes({ x: 'log', y: 'linear' })
  }
  return { sizes, set, axes, setAxes, reset }
}
