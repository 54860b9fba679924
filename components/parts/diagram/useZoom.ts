'use client'

import { useLayoutEffect, useRef } from 'react'
import type { Rectangle } from '@/lib/nn/layout'
import type { Cards } from './cards'
import type { View } from './places'
import type { Strip } from './strip'

interface Shown {
  readonly scope: string
  readonly drawn: Strip | Cards
}

/** Zooms from where a part stood in the last view to where it stands now; without it where motion is unwanted. */
export function useZoom({ scope }: View, drawn: Strip | Cards) {
  const group = useRef<SVGGElement>(null)
  const last = useRef<Shown | null>(null)

  useLayoutEffect(() => {
    const before = last.current
    last.current = { scope: scope.id, drawn }
    if (!before || before.scope === scope.id || matchMedia('(prefers-reduced-motion: reduce)').matches) return
    const all = { x: 0, y: 0, width: drawn.width, height: drawn.height }
    const inwards = regionOf(before.drawn, scope.id)
    const outwards = regionOf(drawn, before.scope)
    const old = { x: 0, y: 0, width: before.drawn.width, height: before.drawn.height }
    const from = inwards ? onto(all, inwards) : outwards ? onto(outwards, old) : 'none'
    group.current?.animate(
      [
        { transform: from, opacity: 0 },
        { opacity: 1, offset: 0.6 },
        { transform: 'none', opacity: 1 },
      ],
      {
        duration: 300,
        easing: 'cubic-bezier(0.2, 0.7, 0.2, 1)',
      },
    )
  }, [scope, drawn])

  return group
}

/** Where a module or a stage stands in a strip. */
function regionOf(drawn: Strip | Cards, id: string): Rectangle | null {
  if (!('tiles' in drawn)) return null
  const tile = drawn.tiles.find((one) => one.tile.id === id)
  const bands = drawn.bands.filter((band) => band.id === id)
  if (tile || bands.length === 0) return tile ?? null
  const [left, top] = [Math.min(...bands.map(({ x }) => x)), Math.min(...bands.map(({ y }) => y))]
  const right = Math.max(...bands.map(({ x, width }) => x + width))
  const bottom = Math.max(...bands.map(({ y, height }) => y + height))
  return { x: left, y: top, width: right - left, height: bottom - top }
}

/** The transform that puts the middle of one rectangle onto that of another, as wide as it. */
function onto(a: Rectangle, b: Rectangle): string {
  const scale = Math.min(Math.max(b.width / Math.max(a.width, 1), 0.1), 8)
  const x = b.x + b.width / 2 - (a.x + a.width / 2) * scale
  const y = b.y + b.height / 2 - (a.y + a.height / 2) * scale
  return `translate(${x}px, ${y}px) scale(${scale})`
}
