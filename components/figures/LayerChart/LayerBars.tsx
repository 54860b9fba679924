'use client'

import { useMemo, useState, type PointerEvent, type RefObject } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

const keys = { ...along, PageUp: 5, PageDown: -5 }

/** The bars of all layers: one keyboard stop, arrows go along; a pointer reads, a press marks. */
export function LayerBars({ svg, bars, spacing, titles, factor, label, hint, describe, pinned, onPin }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const [over, setOver] = useState<number | null>(null)
  const drawn = useMemo(() => chart(bars, { width, spacing, factor }), [bars, width, spacing, factor])
  const at = over !== null && over < bars.length ? over : pinned < 0 ? null : pinned
  const text = at === null ? hint : describe(bars[at]!)

  const place = (event: PointerEvent<HTMLDivElement>) => layerAt(drawn, pointAt(event).x)

  const move = (step: number) => {
    setOver(null)
    onPin(stepped(pinned, step, bars.length))
  }

  return (
    <div className={styles.bars}>
      <KeySlider
        ref={box}
        label={label}
        least={1}
        most={bars.length}
        now={Math.max(pinned, 0) + 1}
        text={text}
        className={styles.plot}
        keys={keys}
        onStep={move}
        onPointerMove={(event) => event.pointerType === 'mouse' && setOver(place(event))}
        onPointerLeave={() => setOver(null)}
        onPointerDown={(event) => {
          setOver(null)
          onPin(place(event))
        }}
      >
        <BarsDrawing svg={svg} chart={drawn} bars={bars} at={at} titles={titles} />
      </KeySlider>
      <p className={styles.read} aria-hidden="true">
        {text}
      </p>
    </div>
  )
}
