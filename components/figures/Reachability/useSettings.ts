'use client'

import { useCallback } from 'react'
import { nearestDivisor } from '@/lib/nn/divisors'
import { oneOf, wholeNumber, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { blocks, channelCounts, type Block } from './model'

export const views = ['compare', 'single'] as const
export type View = (typeof views)[number]

const view = oneOf(views)
const block = oneOf(blocks)
const depth = wholeNumber(2, 5)
const count: Codec<number> = { parse: (text) => channelCounts.find((one) => String(one) === text), format: String }
const group = wholeNumber(1, 24)
const output = wholeNumber(0, 23)
const initial = { view: 'compare' as View, block: 'shuffled' as Block, depth: 2, channels: 12, groups: 3, at: 4 }

/** Settings of the figure, in the query string. Groups that do not divide the channels become the nearest that do. */
export function useSettings() {
  const [form, setView] = useUrlState('reach.view', view, initial.view)
  const [kind, setBlock] = useUrlState('reach.kind', block, initial.block)
  const [deep, setDepth] = useUrlState('reach.depth', depth, initial.depth)
  const [channels, setChannels] = useUrlState('reach.c', count, initial.channels)
  const [wanted, setGroups] = useUrlState('reach.g', group, initial.groups)
  const [at, setAt] = useUrlState('reach.at', output, initial.at)
  const reset = useCallback(() => {
    setView(initial.view)
    setBlock(initial.block)
    setDepth(initial.depth)
    setChannels(initial.channels)
    setGroups(initial.groups)
    setAt(initial.at)
  }, [setView, setBlock, setDepth, setChannels, setGroups, setAt])
  return {
    view: form,
    block: kind,
    depth: deep,
    channels,
    groups: nearestDivisor(channels, wanted),
    at: Math.min(at, channels - 1),
    setView,
    setBlock,
    setDepth,
    setChannels,
    setGroups,
    setAt,
    reset,
  }
}
