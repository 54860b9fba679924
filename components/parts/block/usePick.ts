'use client'

import { useCallback, useState } from 'react'

/** Which part a reader looks at: the one pointed at, else the one pinned by a click, a tap or Enter. */
export interface Pick {
  readonly id: string | null
  readonly pinned: string | null
  readonly hover: (id: string | null) => void
  readonly toggle: (id: string) => void
}

export function usePick(): Pick {
  const [hovered, hover] = useState<string | null>(null)
  const [pinned, pin] = useState<string | null>(null)
  const toggle = useCallback((id: string) => pin((now) => (now === id ? null : id)), [])
  return { id: hovered ?? pinned, pinned, hover, toggle }
}
