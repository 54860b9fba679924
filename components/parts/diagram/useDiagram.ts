'use client'

import { useMemo, useState } from 'react'
import type { Resolved } from '@/lib/nn/network'
import { receptiveFields } from '@/lib/nn/receptive'
import type { Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { opens, placeAt, placesOf, viewOf, type Place } from './places'

/** Ids of blocks and layers; flows have spaces in theirs. */
const placeId: Codec<string> = {
  parse: (text) => (/^[\w./ -]{1,80}$/.test(text) ? text : undefined),
  format: (value) => value,
}

/** Where the reader is in a network, kept in the address as `<name>.at`, and what is being looked at meanwhile. */
export function useDiagram({ layers }: Resolved, name: string) {
  const [at, setAt] = useUrlState(`${name}.at`, placeId, '')
  const [look, setLook] = useState<string | null>(null)
  const places = useMemo(() => placesOf(layers), [layers])
  const fields = useMemo(() => receptiveFields(layers), [layers])
  const place = placeAt(places, at)
  const scope = viewOf(place).scope.id
  const view = useMemo(() => viewOf(places.get(scope)!), [places, scope])
  const looked = look === null ? null : (places.get(look) ?? null)

  const go = (to: Place) => {
    setAt(to.id)
    setLook(null)
  }
  /** A layer without a view of its own is pinned, and let go when it is picked again. */
  const pick = (id: string) => {
    const picked = places.get(id)
    if (!picked) return
    const to = picked.kind === 'layer' ? opens(view, places, id) : picked
    go(to.id === place.id && to.kind === 'layer' ? view.scope : to)
  }
  return { places, fields, place, view, looked, setLook, go, pick }
}

export type Diagram = ReturnType<typeof useDiagram>
