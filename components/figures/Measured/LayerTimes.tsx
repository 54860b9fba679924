'use client'

import { useMemo, useRef, type PointerEvent } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { useWidth } from '@/components/ui/useWidth'
import { operationWords } from '@/components/parts/layer/operationWords'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatDuration, formatShort } from '@/lib/i18n/numbers'
import { csv } from '@/lib/viz/csv'
import { chart, nearest } from './chart'
import { LayerDrawing } from './LayerDrawing'
import styles from './Measured.module.css'
import type { TimedLayer } from './model'
import type { MeasuredWords } from './words'

interface Props {
  readonly layers: readonly TimedLayer[]
  readonly name: string
  readonly file: string
  readonly chosen: string
  readonly unit: Unit
  readonly locale: Locale
  readonly words: MeasuredWords
  readonly onChoose: (id: string) => void
}

const REACH = 28
const keys = { ...along, PageUp: -10, PageDown: 10 }
const HEADER = ['layer', 'operation', 'MACs', 'milliseconds', 'MACs per second']

/** Every timed layer as a dot: how many MACs, how long. */
export function LayerTimes({ layers, name, file, chosen, unit, locale, words, onChoose }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const drawn = useMemo(() => chart(layers, width, operationsIn(unit, 1)), [layers, width, unit])
  const at = layers.findIndex(({ id }) => id === chosen)
  const layer = layers[at]
  const text = layer ? said(layer) : words.hint

  const look = (event: PointerEvent<HTMLDivElement>) => {
    const { x, y } = pointAt(event)
    const found = nearest(drawn, x, y, REACH)
    if (found && found.id !== chosen) onChoose(found.id)
  }

  return (
    <div className={styles.layers}>
      <KeySlider
        ref={box}
        label={words.plot(name, layers.length)}
        least={0}
        most={layers.length}
        now={at + 1}
        text={text}
        className={styles.plot}
        onPointerUp={look}
        onPointerMove={(event) => event.pointerType === 'mouse' && look(event)}
        keys={keys}
        onStep={(step) => onChoose(layers[stepped(at, step, layers.length)]!.id)}
      >
        <LayerDrawing
          svg={svg}
          chart={drawn}
          chosen={layer?.id ?? null}
          xTitle={words.xTitle[unit]}
          yTitle={words.yTitle}
          strip={words.strip}
          perSecond={words.perSecond[unit]}
        />
      </KeySlider>
      <p className={styles.read} aria-hidden="true">
        {text}
      </p>
      <ExportButtons
        name={`measured-${file}`}
        svg={svg}
        csv={() =>
          csv(
            HEADER,
            layers.map(({ id, kind, macs, ms, rate }) => [id, kind, macs, ms, Math.round(rate)]),
          )
        }
      />
    </div>
  )

  function said({ id, kind, macs, ms, rate }: TimedLayer): string {
    const operations = macs > 0 ? unitWords[locale][unit].of(formatShort(operationsIn(unit, macs))) : ''
    const speed = macs > 0 ? words.perSecond[unit](formatShort(operationsIn(unit, rate))) : ''
    return words.layer(id, operationWords[locale][kind], operations, formatDuration(ms), speed)
  }
}
