'use client'

import { useEffect, useState, type RefObject } from 'react'

/** How long a value must rest before what is out of sight follows, milliseconds. */
const REST = 250
/** How far from the window's edge an element still counts as in sight. */
const MARGIN = '200px'

/**
 * A value that `element` shows: at once while it is in sight, when it has come to rest while it is not. So a slider
 * redraws what its reader sees, not the whole page.
 */
export function useSettled<T>(value: T, element: RefObject<HTMLElement | null>): T {
  const [visible, setVisible] = useState(false)
  const [rested, setRested] = useState(value)

  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => setVisible(entry!.isIntersecting), { rootMargin: MARGIN })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])

  useEffect(() => {
    if (visible) return
    const timer = setTimeout(() => setRested(value), REST)
    return () => clearTimeout(timer)
  }, [visible, value])

  return visible ? value : rested
}
