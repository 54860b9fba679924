'use client'

import { formatCount } from '@/lib/i18n/numbers'
import type { OperationKind } from '@/lib/nn/layer'
import { operationColor } from '@/lib/viz/color'
import styles from './CostBars.module.css'

export interface CostBar {
  readonly key: string
  readonly title: string
  readonly segments: readonly { readonly key: string; readonly kind: OperationKind; readonly value: number }[]
  /** What it is to the others: "9.3× fewer". */
  readonly note?: string
  /** How the number comes about. */
  readonly formula?: string
}

const sum = ({ segments }: CostBar) => segments.reduce((total, { value }) => total + value, 0)

/** Totals as bars on one linear scale from zero, made up of their parts. */
export function CostBars({ title, bars }: { title: string; bars: readonly CostBar[] }) {
  const top = Math.max(...bars.map(sum))
  return (
    <div role="group" className={styles.bars} aria-label={title}>
      <h4 className={styles.title}>{title}</h4>
      {bars.map((bar) => (
        <div key={bar.key} className={styles.row}>
          <p className={styles.text}>
            <span>{bar.title}</span>
            <span className={styles.value}>{formatCount(sum(bar))}</span>
            {bar.note && <span className={styles.note}>{bar.note}</span>}
          </p>
          {bar.formula && <p className={styles.formula}>{bar.formula}</p>}
          <svg viewBox="0 0 1 1" preserveAspectRatio="none" className={styles.track} aria-hidden="true">
            {stacked(bar).map(({ key, kind, start, value }) => (
              <rect
                key={key}
                x={0}
                width={1}
                height={1}
                fill={operationColor(kind)}
                style={{ transform: `translateX(${(start / top).toFixed(5)}px) scaleX(${(value / top).toFixed(5)})` }}
              />
            ))}
          </svg>
        </div>
      ))}
    </div>
  )
}

function stacked({ segments }: CostBar) {
  return segments.map((segment, index) => ({
    ...segment,
    start: segments.slice(0, index).reduce((total, { value }) => total + value, 0),
  }))
}
