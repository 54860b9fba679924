import type { PointerEvent } from 'react'

/** Where the pointer is in the element that listens, CSS pixels. */
export function pointAt({ clientX, clientY, currentTarget }: PointerEvent): { readonly x: number; readonly y: number } {
  const place = currentTarget.getBoundingClientRect()
  return { x: clientX - place.left, y: clientY - place.top }
}
