'use client'

import { useMemo, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import type { Spacing } from '@/lib/viz/axis'
import { chart, markAt } from './chart'
import styles from './Growth.module.css'
import { GrowthDrawing } from './GrowthDrawing'
import { entries, type Quantity } from './model'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly quantity: Quantity
  readonly spacing: Spacing
  readonly perMac: number
  readonly at: number | null
  readonly onLook: (at: number | null) => void
  readonly label: string
  /** The network looked at, in words. */
  readonly text: string
  readonly yTitle: string
  readonly record: string
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowDown: -1,
  ArrowRight: 1,
  ArrowUp: 1,
  Home: -1000,
  End: 1000,
}
const REACH = { mouse: 28, other: 44 }

/** The networks by date. One keyboard stop; arrows go from one to the next in time. */
export function GrowthChart({ svg, quantity, spacing, perMac, at, onLook, label, text, yTitle, record }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => chart({ width, quantity, spacing, perMac }), [width, quantity, spacing, perMac])

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    onLook(Math.min(Math.max((at ?? -1) + step, 0), entries.length - 1))
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.currentTarget.getBoundingClientRect()
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.other
    onLook(markAt(drawn, event.clientX - place.left, event.clientY - place.top, reach))
  }

  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={entries.length}
      aria-valuenow={(at ?? 0) + 1}
      aria-valuetext={text}
      className={styles.chart}
      onKeyDown={move}
      onPointerDown={point}
      onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLook(null)}
    >
      <GrowthDrawing svg={svg} chart={drawn} at={at} yTitle={yTitle} record={record} />
    </div>
  )
}
