'use client'

import { useMemo, type KeyboardEvent, type PointerEvent, type RefObject } from 'react'
import { useWidth } from '@/components/ui/useWidth'
import { chart, kernelAt, outputsAt } from './chart'
import styles from './CostRatio.module.css'
import { channelStops, LARGEST_N, type Comparison, type Sizes } from './model'
import { RatioDrawing } from './RatioDrawing'
import { formatFraction, threeDigits } from './numbers'
import type { Axes } from './useSizes'
import type { CostRatioWords } from './words'

interface Props {
  readonly svg: RefObject<SVGSVGElement | null>
  readonly sizes: Sizes
  readonly comparison: Comparison
  readonly axes: Axes
  readonly onChange: (changes: Partial<Sizes>) => void
  readonly words: CostRatioWords
}

const next = (outputs: number) => channelStops.find((stop) => stop > outputs) ?? LARGEST_N
const previous = (outputs: number) => channelStops.findLast((stop) => stop < outputs) ?? 1

/** Where each key takes N. */
const keys: Readonly<Record<string, (outputs: number) => number>> = {
  ArrowRight: next,
  ArrowUp: next,
  ArrowLeft: previous,
  ArrowDown: previous,
  PageUp: (outputs) => Math.min(outputs * 2, LARGEST_N),
  PageDown: (outputs) => Math.max(Math.floor(outputs / 2), 1),
  Home: () => 1,
  End: () => LARGEST_N,
}

/** Where the pointer is in the chart, pixels. */
function point(event: PointerEvent<HTMLDivElement>) {
  const place = event.currentTarget.getBoundingClientRect()
  return { x: event.clientX - place.left, y: event.clientY - place.top }
}

/** The curves, with the point that can be dragged along the chosen one; a tap on a curve's name chooses it. */
export function RatioChart({ svg, sizes, comparison, axes, onChange, words }: Props) {
  const [box, width] = useWidth<HTMLDivElement>()
  const { kernel, outputs } = sizes
  const drawn = useMemo(
    () => chart({ width, kernel, outputs, xSpacing: axes.x, ySpacing: axes.y }),
    [width, kernel, outputs, axes],
  )
  const text = words.point(String(outputs), formatFraction(comparison.fraction), threeDigits(comparison.ratio))

  const press = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    const { x, y } = point(event)
    if (x > drawn.right + 6) {
      onChange({ kernel: kernelAt(drawn, y) })
      return
    }
    event.currentTarget.setPointerCapture(event.pointerId)
    onChange({ outputs: outputsAt(drawn, x) })
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId)) onChange({ outputs: outputsAt(drawn, point(event).x) })
  }
  const move = (event: KeyboardEvent) => {
    const to = keys[event.key]
    if (!to) return
    event.preventDefault()
    onChange({ outputs: to(outputs) })
  }

  return (
    <div
      ref={box}
      role="slider"
      tabIndex={0}
      aria-label={words.drag}
      aria-valuemin={1}
      aria-valuemax={LARGEST_N}
      aria-valuenow={outputs}
      aria-valuetext={text}
      className={styles.plot}
      onPointerDown={press}
      onPointerMove={drag}
      onKeyDown={move}
    >
      <RatioDrawing svg={svg} chart={drawn} kernel={kernel} text={text} words={words} />
    </div>
  )
}
