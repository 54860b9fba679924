'use client'

import type { PointerEvent, ReactNode } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { none, stepped, type Keys } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

interface Step {
  readonly order: typeof byCost
  readonly step: number
}

const keys: Keys<Step> = {
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
    const { x, y } = pointAt(event)
    const point = nearest(chart, x, y, REACH)
    onChoose(point && point.id !== chosen ? point.id : null)
  }
  const move = ({ order, step }: Step) => {
    const marks = chart.marks.toSorted(order)
    const now = marks.findIndex(({ point }) => point.id === chosen)
    const to = now < 0 ? (step < 0 ? marks.length - 1 : 0) : stepped(now, step, marks.length)
    onChoose(marks[to]!.point.id)
  }

  return (
    <KeySlider
      label={label}
      least={0}
      most={ordered.length}
      now={at + 1}
      text={text}
      className={styles.plot}
      onPointerUp={press}
      keys={ordered.length > 0 ? keys : none}
      onStep={move}
      onEscape={() => onChoose(null)}
    >
      {children}
    </KeySlider>
  )
}
