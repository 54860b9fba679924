'use client'

import { useMemo } from 'react'
import { nearestDivisor } from '@/lib/nn/divisors'
import { oneOf, wholeNumber, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { channelCounts, LENGTH, ways, type Way } from './model'

const count: Codec<number> = { parse: (text) => channelCounts.find((one) => String(one) === text), format: String }
const group = wholeNumber(1, 24)
const channel = wholeNumber(0, 23)
const clock = wholeNumber(0, LENGTH - 1)
const way = oneOf(ways)
const initial = { channels: 12, groups: 3, way: 'shuffle' as Way, step: 0, at: 5 }

/** Settings of the figure, in the query string. Groups that do not divide the channels become the nearest that do. */
export function useSettings() {
  const [channels, setChannels] = useUrlState('shuffle.c', count, initial.channels)
  const [wanted, setGroups] = useUrlState('shuffle.g', group, initial.groups)
  const [direction, setWay] = useUrlState('shuffle.way', way, initial.way)
  const [step, setStep] = useUrlState('shuffle.step', clock, initial.step)
  const [at, setAt] = useUrlState('shuffle.at', channel, initial.at)
  const set = useMemo(
    () => ({ channels: setChannels, groups: setGroups, way: setWay, step: setStep, at: setAt }),
    [setChannels, setGroups, setWay, setStep, setAt],
  )
  const reset = () => {
    setChannels(initial.channels)
    setGroups(initial.groups)
    setWay(initial.way)
    setStep(initial.step)
    setAt(initial.at)
  }
  const groups = nearestDivisor(channels, wanted)
  return { channels, groups, way: direction, step, at: Math.min(at, channels - 1), set, reset }
}
