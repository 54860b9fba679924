'use client'

import { useMemo, type PointerEvent, type RefObject } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import { down, stepped } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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

/** The two rulers. One keyboard stop; arrows go down the left one, from the smallest network to the largest. */
export function BudgetChart({ svg, rows, look, onLook, text, words }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const drawn = useMemo(() => chart(rows, width), [rows, width])
  const order = useMemo(() => rows.toSorted((a, b) => a.bytes - b.bytes).map(({ network }) => network.id), [rows])
  const at = order.indexOf(look)

  const point = (event: PointerEvent<HTMLDivElement>) => {
    const { x, y } = pointAt(event)
    onLook(lineAt(drawn, x, y))
  }

  return (
    <KeySlider
      ref={box}
      label={words.chart}
      least={1}
      most={order.length}
      now={at + 1}
      text={text}
      className={styles.chart}
      keys={down}
      onStep={(step) => onLook(order[stepped(at, step, order.length)]!)}
      onPointerDown={point}
    >
      <BudgetDrawing svg={svg} chart={drawn} look={look} words={words} />
    </KeySlider>
  )
}
