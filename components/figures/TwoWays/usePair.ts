'use client'

import { useState } from 'react'
import type { Pair } from './pick'

/** The pair of channels that a reader looks at in both pictures: the one pointed at, else the one pinned. */
export interface Looked {
  readonly pair: Pair | null
  readonly hover: (pair: Pair | null) => void
  readonly pin: (pair: Pair | null) => void
  /** Pins a pair, or lets go of it where it is the one pinned. */
  readonly toggle: (pair: Pair | null) => void
}

export function usePair(): Looked {
  const [hovered, hover] = useState<Pair | null>(null)
  const [pinned, pin] = useState<Pair | null>(null)
  const toggle = (next: Pair | null) =>
    pin((now) => (now && next && now.input === next.input && now.output === next.output ? null : next))
  return { pair: hovered ?? pinned, hover, pin, toggle }
}
