'use client'

import { useId, type ReactNode } from 'react'
import { useControlState } from './controlState'
import styles from './Slider.module.css'

interface Props {
  /** Its name in the links of lessons, the same in every language. */
  readonly name: string
  readonly label: ReactNode
  /** Values that can be chosen, in order; for a divisor slider only the divisors. */
  readonly stops: readonly number[]
  readonly value: number
  readonly onChange: (value: number) => void
  /** The value in words, for the number beside the slider and for screen readers. */
  readonly format?: (value: number) => string
  /** Why other values cannot be chosen, where a reader may wonder. */
  readonly note?: string
}

/** A slider over given values, its value beside it. Arrow keys go from stop to stop. */
export function Slider({ name, label, stops, value, onChange, format = String, note }: Props) {
  const id = useId()
  const at = nearestStop(stops, value)
  const state = useControlState(name)
  if (state === 'hidden') return null
  return (
    <div className={styles.slider} data-control={name}>
      <label htmlFor={id} className={styles.label}>
        {label}
      </label>
      <output htmlFor={id} className={styles.value}>
        {format(value)}
      </output>
      <input
        id={id}
        type="range"
        min={0}
        max={stops.length - 1}
        step={1}
        value={at}
        disabled={stops.length < 2 || state === 'locked'}
        aria-valuetext={format(value)}
        aria-describedby={note ? `${id}-note` : undefined}
        className={styles.input}
        onChange={(event) => onChange(stops[Number(event.target.value)] ?? value)}
      />
      {note && (
        <p id={`${id}-note`} className={styles.note}>
          {note}
        </p>
      )}
    </div>
  )
}

function nearestStop(stops: readonly number[], value: number): number {
  let best = 0
  stops.forEach((stop, index) => {
    if (Math.abs(stop - value) < Math.abs(stops[best]! - value)) best = index
  })
  return best
}
