'use client'

import type { KeyboardEvent, PointerEvent, ReactNode } from 'react'
import styles from './AccuracyScatter.module.css'
import { nearest, type Chart } from './chart'
import type { Mark } from './mark'

interface Props {
  readonly chart: Chart
  readonly chosen: string
  readonly label: string
  /** The chosen point in words. */
  readonly text: string
  readonly onChoose: (id: string | null) => void
  readonly children: ReactNode
}

/** How far a finger or pointer may be from a point, pixels. */
const REACH = 28

const byCost = (a: Mark, b: Mark) => a.x - b.x || b.y - a.y
const byAccuracy = (a: Mark, b: Mark) => b.y - a.y || a.x - b.x

const keys: Readonly<Record<string, { readonly order: typeof byCost; readonly step: number }>> = {
  ArrowRight: { order: byCost, step: 1 },
  ArrowLeft: { order: byCost, step: -1 },
  PageUp: { order: byCost, step: 10 },
  PageDown: { order: byCost, step: -10 },
  Home: { order: byCost, step: -Infinity },
  End: { order: byCost, step: Infinity },
  ArrowUp: { order: byAccuracy, step: 1 },
  ArrowDown: { order: byAccuracy, step: -1 },
}

/** Chooses points by pointer, finger and keyboard. */
export function Plot({ chart, chosen, label, text, onChoose, children }: Props) {
  const ordered = chart.marks.toSorted(byCost)
  const at = ordered.findIndex(({ point }) => point.id === chosen)

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const place = event.currentTarget.getBoundingClientRect()
    const point = nearest(chart, event.clientX - place.left, event.clientY - place.top, REACH)
    onChoose(point && point.id !== chosen ? point.id : null)
  }
  const move = (event: KeyboardEvent) => {
    if (event.key === 'Escape') onChoose(null)
    const key = keys[event.key]
    if (!key || ordered.length === 0) return
    event.preventDefault()
    const marks = chart.marks.toSorted(key.order)
    const now = marks.findIndex(({ point }) => point.id === chosen)
    const to = now < 0 ? (key.step < 0 ? marks.length - 1 : 0) : Math.min(Math.max(now + key.step, 0), marks.length - 1)
    onChoose(marks[to]!.point.id)
  }

  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={ordered.length}
      aria-valuenow={at + 1}
      aria-valuetext={text}
      className={styles.plot}
      onPointerUp={press}
      onKeyDown={move}
    >
      {children}
    </div>
  )
}
