'use client'

import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

/** What the server lays a figure out for, CSS pixels. */
export const SERVER_WIDTH = 720

/**
 * Width of an element in whole CSS pixels, so that a figure can be laid out for it instead of being scaled.
 * Measured before the first paint, then kept up to date; `SERVER_WIDTH` on the server and while hydrating. A hidden
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
    return () => observer.disconnect()
  }, [])

  return [element, width]
}
