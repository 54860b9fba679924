'use client'

import { useEffect, useRef } from 'react'
import { SIDE } from '@/lib/weights/pocket/fashion'
import type { Grey } from '@/lib/weights/pocket/grey'
import { paintBytes } from '@/lib/viz/paint'
import styles from './GreyCanvas.module.css'

interface Props {
  /** Null while there is none. */
  readonly grey: Grey | null
  /** What it shows; without it the picture is decoration of the text beside it. */
  readonly label?: string
  readonly className?: string
}

/** A grey picture of SIDE × SIDE pixels, each a square. */
export function GreyCanvas({ grey, label, className = '' }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (grey) canvas.current?.getContext('2d')?.putImageData(new ImageData(paintBytes(grey), SIDE, SIDE), 0, 0)
  }, [grey])
  const named = label ? ({ role: 'img', 'aria-label': label } as const) : ({ 'aria-hidden': true } as const)
  return <canvas ref={canvas} width={SIDE} height={SIDE} className={`${styles.picture} ${className}`} {...named} />
}
