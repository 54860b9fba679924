'use client'

import { useMemo } from 'react'
import { oneOf, wholeNumber } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { unitKinds, type UnitKind, type UnitSizes } from './model'

/** A unit of stage 2 with three groups (Table 1), as the paper draws it. */
const start: UnitSizes = { channels: 240, bottleneck: 60, groups: 3, side: 28 }
const startKind: UnitKind = 'b'
const kinds = oneOf(unitKinds)
const count = wholeNumber(1, 2048)
const groupCount = wholeNumber(1, 8)
const pixels = wholeNumber(1, 224)

/** The figure's settings, kept in the address. */
export function useUnit() {
  const [kind, setKind] = useUrlState('unit.kind', kinds, startKind)
  const [channels, setChannels] = useUrlState('unit.c', count, start.channels)
  const [bottleneck, setBottleneck] = useUrlState('unit.m', count, start.bottleneck)
  const [groups, setGroups] = useUrlState('unit.g', groupCount, start.groups)
  const [side, setSide] = useUrlState('unit.side', pixels, start.side)
  const sizes = useMemo((): UnitSizes => ({ channels, bottleneck, groups, side }), [channels, bottleneck, groups, side])
  const set = (next: Partial<UnitSizes>) => {
    const all = { ...sizes, ...next }
    setChannels(all.channels)
    setBottleneck(all.bottleneck)
    setGroups(all.groups)
    setSide(all.side)
  }
  const reset = () => {
    set(start)
    setKind(startKind)
  }
  return { kind, sizes, set, setKind, reset }
}
