'use client'

import type { PointerEvent, ReactNode } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { along, none, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

/** Chooses marks by pointer, finger and keyboard. */
export function Plot({ chart, chosen, label, text, onChoose, onHover, children }: Props) {
  const marks = marksOf(chart)
  const at = marks.findIndex(({ point }) => point.id === chosen)

  const under = (event: PointerEvent<HTMLDivElement>) => {
    const { x, y } = pointAt(event)
    return nearest(chart, x, y, REACH)?.point.id ?? null
  }
  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const id = under(event)
    onChoose(id === chosen ? null : id)
  }
  const move = (step: number) => {
    const before = at >= 0 || !Number.isFinite(step) ? at : step < 0 ? marks.length : -1
    onChoose(marks[stepped(before, step, marks.length)]!.point.id)
  }

  return (
    <KeySlider
      label={label}
      least={0}
      most={marks.length}
      now={at + 1}
      text={text}
      className={styles.plot}
      onPointerUp={press}
      onPointerMove={(event) => event.pointerType === 'mouse' && onHover(under(event))}
      onPointerLeave={() => onHover(null)}
      keys={marks.length > 0 ? along : none}
      onStep={move}
      onEscape={() => onChoose(null)}
    >
      {children}
    </KeySlider>
  )
}
