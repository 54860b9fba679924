'use client'

import { useLayoutEffect, useRef, useState, type RefObject } from 'react'

interface Size {
  readonly width: number
  readonly height: number
}

/** Width and height of an element in CSS pixels, 0 before it is measured. A hidden one keeps its last size. */
export function useElementSize<E extends HTMLElement>(): readonly [RefObject<E | null>, Size] {
  const element = useRef<E>(null)
  const [size, setSize] = useState<Size>({ width: 0, height: 0 })
  useLayoutEffect(() => {
    const target = element.current
    if (!target) return
    const measure = () => target.clientWidth > 0 && setSize({ width: target.clientWidth, height: target.clientHeight })
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(target)
    return () => observer.disconnect()
  }, [])
  return [element, size]
}
