'use client'

import { useMemo, type PointerEvent, type RefObject } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

const REACH = { mouse: 28, other: 44 }

/** The networks by date. One keyboard stop; arrows go from one to the next in time. */
export function GrowthChart({ svg, quantity, spacing, perMac, at, onLook, label, text, yTitle, record }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => chart({ width, quantity, spacing, perMac }), [width, quantity, spacing, perMac])

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const reach = event.pointerType === 'mouse' ? REACH.mouse : REACH.other
    const { x, y } = pointAt(event)
    onLook(markAt(drawn, x, y, reach))
  }

  return (
    <KeySlider
      ref={box}
      label={label}
      least={1}
      most={entries.length}
      now={(at ?? 0) + 1}
      text={text}
      className={styles.chart}
      keys={along}
      onStep={(step) => onLook(stepped(at ?? -1, step, entries.length))}
      onPointerDown={point}
      onPointerMove={(event) => event.pointerType === 'mouse' && point(event)}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onLook(null)}
    >
      <GrowthDrawing svg={svg} chart={drawn} at={at} yTitle={yTitle} record={record} />
    </KeySlider>
  )
}
