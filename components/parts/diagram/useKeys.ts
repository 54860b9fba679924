'use client'

import type { KeyboardEvent } from 'react'
import type { Cards } from './cards'
import { opens } from './places'
import { neighbour } from './siblings'
import type { Strip } from './strip'
import type { Diagram } from './useDiagram'
import { walk, type Step } from './walk'

/** Along is right in a strip, down among cards. */
const steps: Readonly<Record<'strip' | 'cards', Readonly<Record<string, Step>>>> = {
  strip: { ArrowRight: 'next', ArrowLeft: 'previous', ArrowDown: 'over', ArrowUp: 'back', Home: 'first', End: 'last' },
  cards: { ArrowDown: 'next', ArrowUp: 'previous', ArrowRight: 'over', ArrowLeft: 'back', Home: 'first', End: 'last' },
}

/** What the keys do in the drawing. */
export function useKeys({ places, place, view, looked, setLook, go }: Diagram, drawn: Strip | Cards) {
  const boxes = 'tiles' in drawn ? drawn.tiles.flatMap((tile) => tile.boxes) : drawn.cards
  const current = looked ?? (place.kind === 'layer' ? place : null)
  const rowOf = (id: string) => boxes.find((box) => box.id === id)!.row

  /** A pinned layer moves with the keys. */
  const show = (id: string | null) => {
    if (id === null) return
    if (place.kind === 'layer' && view.layers.some((layer) => layer.id === id)) go(places.get(id)!)
    else setLook(id)
  }
  const page = (by: 1 | -1) => {
    if (!('tiles' in drawn)) {
      const next = neighbour(places, view.scope, by)
      if (next) go(next)
      return
    }
    const tiles = drawn.tiles.filter(({ tile }) => tile.layers.length > 0)
    const index = tiles.findIndex(({ tile }) => tile.layers.some(({ id }) => id === current?.id))
    const next = tiles[index < 0 ? (by > 0 ? 0 : tiles.length - 1) : index + by]
    if (next) setLook(next.tile.layers[0]!.id)
  }
  const enter = () => {
    const first = view.layers[0]!.id
    if (current?.kind === 'layer') go(opens(view, places, current.id))
    else if (current) go(current)
    else show(first)
  }
  const leave = () => {
    if (place.parent) go(place.kind === 'layer' ? view.scope : place.parent)
    else setLook(null)
  }

  return (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const step = steps[view.form][event.key]
    if (step) show(walk(view.layers, current?.id ?? null, step, rowOf))
    else if (event.key === 'PageDown') page(1)
    else if (event.key === 'PageUp') page(-1)
    else if (event.key === 'Enter') enter()
    else if (event.key === 'Escape' && (place.parent || looked)) leave()
    else return
    event.preventDefault()
  }
}
