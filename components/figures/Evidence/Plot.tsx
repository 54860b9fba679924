'use client'

import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import { marksOf, nearest, type Chart } from './chart'
import styles from './Evidence.module.css'

interface Props {
  readonly chart: Chart
  readonly chosen: string
  readonly label: string
  /** The mark that is looked at, in words. */
  readonly text: string
  /** Pinned by tap, click or key. */
  readonly onChoose: (id: string | null) => void
  /** Looked at in passing, by a mouse. */
  readonly onHover: (id: string | null) => void
  readonly children: ReactNode
}

/** How far a finger or pointer may be from a mark, pixels. */
const REACH = 28

const steps: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  Home: -Infinity,
  End: Infinity,
}

/** Chooses marks by pointer, finger and keyboard. */
export function Plot({ chart, chosen, label, text, onChoose, onHover, children }: Props) {
  const marks = marksOf(chart)
  const at = marks.findIndex(({ point }) => point.id === chosen)

  const under = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.currentTarget.getBoundingClientRect()
    return nearest(chart, event.clientX - place.left, event.clientY - place.top, REACH)?.point.id ?? null
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const id = under(event)
    onChoose(id === chosen ? null : id)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChoose(null)
    const step = steps[event.key]
    if (!step || marks.length === 0) return
    event.preventDefault()
    const to = at >= 0 || !Number.isFinite(step) ? at + step : step < 0 ? marks.length - 1 : 0
    onChoose(marks[Math.min(Math.max(to, 0), marks.length - 1)]!.point.id)
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={marks.length}
      aria-valuenow={at + 1}
      aria-valuetext={text}
      className={styles.plot}
      onPointerUp={press}
      onPointerMove={(event) => event.pointerType === 'mouse' && onHover(under(event))}
      onPointerLeave={() => onHover(null)}
      onKeyDown={move}
    >
      {children}
    </div>
  )
}
