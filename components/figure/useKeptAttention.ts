import { useLayoutEffect, useRef, type RefObject, type SyntheticEvent } from 'react'
import { controlIn, elementAt, pathTo } from './samePlace'

/** Hands a click on the picture, and the focus that is in it, on to the figure that takes its place. */
export function useKeptAttention(place: RefObject<HTMLDivElement | null>, live: boolean) {
  const focused = useRef<readonly number[] | null>(null)
  const clicked = useRef<readonly number[] | null>(null)

  useLayoutEffect(() => {
    const root = place.current
    if (!live || !root) return
    const toFocus = focused.current && elementAt(root, focused.current)
    const toClick = clicked.current && elementAt(root, clicked.current)
    focused.current = clicked.current = null
    if (toFocus instanceof HTMLElement || toFocus instanceof SVGElement) toFocus.focus({ preventScroll: true })
    if (toClick instanceof HTMLElement) toClick.click()
  }, [place, live])

  return {
    onFocus: (event: SyntheticEvent) => void (focused.current = pathTo(place.current!, event.target as Element)),
    onBlur: () => void (focused.current = null),
    onClick: (event: SyntheticEvent) => {
      const control = controlIn(place.current!, event.target as Element)
      if (control) clicked.current = pathTo(place.current!, control)
    },
  }
}
