'use client'

import { useMemo, type PointerEvent, type RefObject } from 'react'
import { KeySlider } from '@/components/chart/KeySlider'
import type { Keys } from '@/components/chart/keys'
import { pointAt } from '@/components/chart/pointAt'
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
const keys: Keys<(outputs: number) => number> = {
  ArrowRight: next,
  ArrowUp: next,
  ArrowLeft: previous,
  ArrowDown: previous,
  PageUp: (outputs) => Math.min(outputs * 2, LARGEST_N),
  PageDown: (outputs) => Math.max(Math.floor(outputs / 2), 1),
  Home: () => 1,
  End: () => LARGEST_N,
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
    const { x, y } = pointAt(event)
    if (x > drawn.right + 6) {
      onChange({ kernel: kernelAt(drawn, y) })
      return
    }
    event.currentTarget.setPointerCapture(event.pointerId)
    onChange({ outputs: outputsAt(drawn, x) })
  }
  const drag = (event: PointerEvent<HTMLDivElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      onChange({ outputs: outputsAt(drawn, pointAt(event).x) })
  }

  return (
    <KeySlider
      ref={box}
      label={words.drag}
      least={1}
      most={LARGEST_N}
      now={outputs}
      text={text}
      className={styles.plot}
      onPointerDown={press}
      onPointerMove={drag}
      keys={keys}
      onStep={(to) => onChange({ outputs: to(outputs) })}
    >
      <RatioDrawing svg={svg} chart={drawn} kernel={kernel} text={text} words={words} />
    </KeySlider>
  )
}
