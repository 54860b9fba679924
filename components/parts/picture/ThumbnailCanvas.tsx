'use client'

import { useEffect, useRef } from 'react'
import type { Thumbnail } from '@/lib/run/contract/result'
import { paintBytes } from '@/lib/viz/paint'

/** A layer's thumbnail, one screen pixel block per value. Decorative: the text beside it says what it is. */
export function ThumbnailCanvas({ thumbnail, className }: { thumbnail: Thumbnail; className?: string }) {
  const canvas = useRef<HTMLCanvasElement>(null)
  const { width, height, data } = thumbnail
  useEffect(() => {
    const context = canvas.current?.getContext('2d')
    if (context) context.putImageData(new ImageData(paintBytes(data), width, height), 0, 0)
  }, [data, width, height])
  return <canvas ref={canvas} width={width} height={height} className={className} aria-hidden="true" />
}
