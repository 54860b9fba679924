'use client'

import { useState } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { stepped } from '@/components/chart/keys'
import { useLocale } from '@/components/locale/LocaleProvider'
import { operationWords } from '@/components/parts/layer/operationWords'
import { formatCount, formatShort } from '@/lib/i18n/numbers'
import { formatShape } from '@/lib/nn/shape'
import { operationColor } from '@/lib/viz/color'
import { heightOf, type Measure, type Row } from './model'
import styles from './Skyline.module.css'
import { skylineWords } from './words'

const WIDTH = 1000
const HEIGHT = 120
const GAP = 2
const keys = { ArrowLeft: -1, ArrowRight: 1, PageUp: -5, PageDown: 5, Home: -Infinity, End: Infinity }

/** One network. The row is one keyboard stop; arrows move along its layers. */
export function SkylineRow({ row, measure, top }: { row: Row; measure: Measure; top: number }) {
  const locale = useLocale()
  const words = skylineWords[locale]
  const [at, setAt] = useState<number | null>(null)
  const { bars, network } = row
  const bar = at === null ? null : bars[at]
  const text = bar
    ? words.layer(
        bar.id,
        operationWords[locale][bar.kind],
        formatShape(bar.output),
        formatCount(bar.parameters),
        formatShort(bar.macs),
      )
    : words.hint

  return (
    <div className={styles.row}>
      <div className={styles.label}>
        <span className={styles.name}>{network.title}</span>
        <span className={styles.date}>{network.source.date}</span>
        <span className={styles.totals}>{words.totals(formatCount(row.parameters), formatShort(row.macs))}</span>
      </div>
      <KeySlider
        label={words.row(network.title, bars.length)}
        least={1}
        most={bars.length}
        now={(at ?? 0) + 1}
        text={text}
        className={styles.bars}
        keys={keys}
        onStep={(step) => setAt(stepped(at ?? -1, step, bars.length))}
        onPointerLeave={(event) => event.pointerType === 'mouse' && setAt(null)}
      >
        <svg viewBox={`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" className={styles.svg} aria-hidden="true">
          {bars.map((one, index) => {
            const height = Math.max(heightOf(one, measure, top) * HEIGHT, 1)
            return (
              <g key={one.id} onPointerEnter={() => setAt(index)} onPointerDown={() => setAt(index)}>
                <rect x={one.x * WIDTH} y={0} width={one.width * WIDTH} height={HEIGHT} fill="transparent" />
                <rect
                  x={one.x * WIDTH + GAP / 2}
                  y={0}
                  width={Math.max(one.width * WIDTH - GAP, 1)}
                  height={HEIGHT}
                  fill={operationColor(one.kind)}
                  className={at !== null && at !== index ? `${styles.bar} ${styles.faint}` : styles.bar}
                  style={{ transform: `scaleY(${(height / HEIGHT).toFixed(4)})` }}
                />
              </g>
            )
          })}
          <line x1={0} x2={WIDTH} y1={HEIGHT} y2={HEIGHT} className={styles.ground} />
        </svg>
      </KeySlider>
      <p className={styles.read} aria-hidden="true">
        {text}
      </p>
    </div>
  )
}
