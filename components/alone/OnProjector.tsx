'use client'

import { useEffect, useSyncExternalStore, type ReactNode } from 'react'
import { FigureSurroundings } from '@/components/figure/surroundings'
import { PROJECTOR_WINDOW } from '@/components/projector/Stage'

const never = () => () => {}

/** Contents for a projector, in high contrast: `always`, or where the page stands in a presentation's frame. */
export function OnProjector({ always = false, children }: { always?: boolean; children: ReactNode }) {
  const framed = useSyncExternalStore(
    never,
    () => window.name === PROJECTOR_WINDOW,
    () => false,
  )
  const projected = always || framed
  useEffect(() => {
    if (!projected) return
    const { dataset } = document.documentElement
    dataset.contrast = 'high'
    return () => {
      delete dataset.contrast
    }
  }, [projected])
  return projected ? <FigureSurroundings value="projector">{children}</FigureSurroundings> : children
}
