'use client'

import { useEffect, useState, type RefObject } from 'react'

/** Whether an element has been in sight, so that what it needs is fetched for its readers only. */
export function useSeen(element: RefObject<HTMLElement | null>): boolean {
  const [seen, setSeen] = useState(false)
  useEffect(() => {
    const target = element.current
    if (!target) return
    const observer = new IntersectionObserver(([entry]) => {
      if (!entry!.isIntersecting) return
      setSeen(true)
      observer.disconnect()
    })
    observer.observe(target)
    return () => observer.disconnect()
  }, [element])
  return seen
}
