'use client'

import { useMemo, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import styles from './Budget.module.css'
import { BudgetDrawing } from './BudgetDrawing'
import { chart, lineAt } from './chart'
import type { Row } from './model'
import type { BudgetWords } from './words'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly rows: readonly Row[]
  readonly look: string
  readonly onLook: (id: string) => void
  readonly text: string
  readonly words: BudgetWords
}

const steps: Readonly<Record<string, number>> = {
  ArrowUp: -1,
  ArrowLeft: -1,
  ArrowDown: 1,
  ArrowRight: 1,
  Home: -1000,
  End: 1000,
}

/** The two rulers. One keyboard stop; arrows go down the left one, from the smallest network to the largest. */
export function BudgetChart({ svg, rows, look, onLook, text, words }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => chart(rows, width), [rows, width])
  const order = useMemo(() => rows.toSorted((a, b) => a.bytes - b.bytes).map(({ network }) => network.id), [rows])
  const at = order.indexOf(look)

  const move = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step === undefined) return
    event.preventDefault()
    onLook(order[Math.min(Math.max(at + step, 0), order.length - 1)]!)
  }
  const point = (event: PointerEvent<HTMLDivElement>) => {
    const place = event.currentTarget.getBoundingClientRect()
    onLook(lineAt(drawn, event.clientX - place.left, event.clientY - place.top))
  }

  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={words.chart}
      aria-valuemin={1}
      aria-valuemax={order.length}
      aria-valuenow={at + 1}
      aria-valuetext={text}
      className={styles.chart}
      onKeyDown={move}
      onPointerDown={point}
    >
      <BudgetDrawing svg={svg} chart={drawn} look={look} words={words} />
    </div>
  )
}
