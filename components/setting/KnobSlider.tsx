'use client'

import { useRef } from 'react'
import { useControlState } from '@/components/ui/controlState'
import styles from './KnobSlider.module.css'
import { snapped } from './sliderSteps'

interface Props {
  /** The knob's name: a lesson's link that locks it locks this too. */
  readonly name: string
  readonly label: string
  readonly stops: readonly number[]
  /** Values with a mark, which a pointer is drawn to. */
  readonly offered: readonly number[]
  readonly value: number
  readonly onChange: (value: number) => void
}

/** A slider that everything follows. Arrow keys take every stop; a finger snaps to the marked ones. */
export function KnobSlider({ name, label, stops, offered, value, onChange }: Props) {
  const held = useRef(false)
  const last = stops.length - 1
  const above = stops.findIndex((stop) => stop >= value)
  const at = above < 0 ? last : above
  const slide = (index: number) => onChange(held.current ? snapped(stops, offered, index) : stops[index]!)
  const state = useControlState(name)
  if (state === 'hidden') return null
  return (
    <span className={styles.slider} data-control={name}>
      <input
        type="range"
        aria-label={label}
        aria-valuetext={String(value)}
        min={0}
        max={last}
        step={1}
        value={at}
        disabled={state === 'locked'}
        className={styles.input}
        onPointerDown={() => (held.current = true)}
        onPointerUp={() => (held.current = false)}
        onPointerCancel={() => (held.current = false)}
        onChange={(event) => slide(Number(event.target.value))}
      />
      <span className={styles.marks} aria-hidden="true">
        {offered.map((one) => (
          <span key={one} className={styles.mark} style={{ left: `${(100 * stops.indexOf(one)) / last}%` }} />
        ))}
      </span>
    </span>
  )
}
