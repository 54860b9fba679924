'use client'

import { useEffect, useRef } from 'react'
import { drawSquare } from '@/lib/run/page/picture'

/** The central square of a picture, at `side` × `side` pixels: what a network of that input sees. */
export function SquareCanvas({
  bitmap,
  side,
  label,
  className,
}: {
  bitmap: ImageBitmap | null
  side: number
  label: string
  className?: string
}) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (bitmap && canvas.current) drawSquare(bitmap, canvas.current)
  }, [bitmap])
  return (
    <canvas key={side} ref={canvas} width={side} height={side} role="img" aria-label={label} className={className} />
  )
}
