'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { activations, channelStops, orders, steps, type Between, type Order, type Settings, type Step } from './model'

/** The module that step 4 starts as is the one the survey describes; the switches lead to the published one. */
const initial: Settings = { step: 'inception', channels: 24, segments: 3, order: 'pointwise', between: 'relu' }
const stepCodec = oneOf(steps)
const channelCodec: Codec<number> = {
  parse: (text) => channelStops.find((stop) => String(stop) === text),
  format: String,
}
const segmentCodec = wholeNumber(1, 728)
const orderCodec = oneOf(orders)
const betweenCodec = oneOf(activations)

/** The figure's settings, kept in the address under `xcp.*`. */
export function useModule() {
  const [step, setStep] = useUrlState<Step>('xcp.step', stepCodec, initial.step)
  const [channels, setChannels] = useUrlState('xcp.c', channelCodec, initial.channels)
  const [segments, setSegments] = useUrlState('xcp.k', segmentCodec, initial.segments)
  const [order, setOrder] = useUrlState<Order>('xcp.order', orderCodec, initial.order)
  const [between, setBetween] = useUrlState<Between>('xcp.act', betweenCodec, initial.between)
  const settings = useMemo(
    (): Settings => ({ step, channels, segments, order, between }),
    [step, channels, segments, order, between],
  )
  const reset = () => {
    setStep(initial.step)
    setChannels(initial.channels)
    setSegments(initial.segments)
    setOrder(initial.order)
    setBetween(initial.between)
  }
  return { settings, setStep, setChannels, setSegments, setOrder, setBetween, reset }
}

export type ModuleState = ReturnType<typeof useModule>
