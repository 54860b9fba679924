'use client'

import { useLayoutEffect, useRef, useState, type RefObject } from 'react'
import { flushSync } from 'react-dom'

/** What the server lays a figure out for, CSS pixels. */
export const SERVER_WIDTH = 720
/** The room between the margins of a sheet, A4 (the narrower) or Letter, CSS pixels. */
const PAPER_WIDTH = 680

/**
 * Width of an element in whole CSS pixels, so that a figure can be laid out for it instead of being scaled.
 * Measured before the first paint, then kept up to date, and no wider than a sheet while printed; `SERVER_WIDTH` on the server and while hydrating. A hidden
 * element (React hides what waits for its code) keeps its last width: figures cannot be laid out for 0 pixels.
 */
export function useWidth<E extends HTMLElement>(): readonly [RefObject<E | null>, number] {
  const element = useRef<E>(null)
  const [width, setWidth] = useState(SERVER_WIDTH)

  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => target.clientWidth > 0 && setWidth(Math.floor(target.clientWidth))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    // A browser prints what is drawn when this event returns; nobody measures the sheet.
    const fit = () => flushSync(() => setWidth((shown) => Math.min(shown, PAPER_WIDTH)))
    window.addEventListener('beforeprint', fit)
    window.addEventListener('afterprint', measure)
    return () => {
      observer.disconnect()
      window.removeEventListener('beforeprint', fit)
      window.removeEventListener('afterprint', measure)
    }
  }, [])

  return [element, width]
}
