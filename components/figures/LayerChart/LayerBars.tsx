'use client'

import { useMemo, useState, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import type { Spacing } from '@/lib/viz/axis'
import { BarsDrawing } from './BarsDrawing'
import { chart, layerAt } from './chart'
import styles from './LayerChart.module.css'
import type { LayerBar, Quantity } from './model'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly bars: readonly LayerBar[]
  readonly spacing: Spacing
  readonly titles: Readonly<Record<Quantity, string>>
  /** What a unit of each quantity counts as. */
  readonly factor: Readonly<Record<Quantity, number>>
  readonly label: string
  readonly hint: string
  readonly describe: (bar: LayerBar) => string
  /** Index of the layer that stays marked. */
  readonly pinned: number
  readonly onPin: (index: number) => void
}

const steps: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  ArrowDown: -1,
  ArrowUp: 1,
  PageUp: 5,
  PageDown: -5,
  Home: -1000,
  End: 1000,
}

/** The bars of all layers: one keyboard stop, arrows go along; a pointer reads, a press marks. */
export function LayerBars({ svg, bars, spacing, titles, factor, label, hint, describe, pinned, onPin }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const [over, setOver] = useState<number | null>(null)
  const drawn = useMemo(() => chart(bars, { width, spacing, factor }), [bars, width, spacing, factor])
  const at = over !== null && over < bars.length ? over : pinned < 0 ? null : pinned
  const text = at === null ? hint : describe(bars[at]!)

  const place = (event: PointerEvent<HTMLDivElement>) =>
    layerAt(drawn, event.clientX - event.currentTarget.getBoundingClientRect().left)
  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    setOver(null)
    onPin(Math.min(Math.max(pinned + step, 0), bars.length - 1))
  }

  return (
    <div className={styles.bars}>
      <div
        ref={box}
        role="slider"
        tabIndex={0}
        aria-label={label}
        aria-valuemin={1}
        aria-valuemax={bars.length}
        aria-valuenow={Math.max(pinned, 0) + 1}
        aria-valuetext={text}
        className={styles.plot}
        onKeyDown={move}
        onPointerMove={(event) => event.pointerType === 'mouse' && setOver(place(event))}
        onPointerLeave={() => setOver(null)}
        onPointerDown={(event) => {
          setOver(null)
          onPin(place(event))
        }}
      >
        <BarsDrawing svg={svg} chart={drawn} bars={bars} at={at} titles={titles} />
      </div>
      <p className={styles.read} aria-hidden="true">
        {text}
      </p>
    </div>
  )
}
