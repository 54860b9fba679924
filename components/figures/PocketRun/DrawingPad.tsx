'use client'

import { useEffect, useId, useRef, useState, type KeyboardEvent, type PointerEvent } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShare } from '@/lib/i18n/numbers'
import { SIDE } from '@/lib/weights/pocket/fashion'
import type { Grey } from '@/lib/weights/pocket/grey'
import { dab, stroke, type Brush, type Spot } from './brush'
import styles from './DrawingPad.module.css'
import { GreyCanvas } from './GreyCanvas'
import { pocketWords } from './words'

interface Props {
  readonly grey: Grey
  readonly brush: Brush
  /** A stroke begins: what is on the pad can be brought back. */
  readonly onStroke: () => void
  readonly onDraw: (grey: Grey) => void
  readonly onUndo: () => void
}

const steps: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const within = (place: number) => Math.min(Math.max(place, 0), SIDE - 1)

const spot = (event: { readonly clientX: number; readonly clientY: number }, pad: Element): Spot => {
  const { left, top, width, height } = pad.getBoundingClientRect()
  return { x: ((event.clientX - left) / width) * SIDE, y: ((event.clientY - top) / height) * SIDE }
}

/** Draws on a picture with a finger, a pen, a mouse, or arrows and Space. */
export function DrawingPad({ grey, brush, onStroke, onDraw, onUndo }: Props) {
  const words = pocketWords[useLocale()]
  const help = useId()
  /** The pad as drawn so far: pointer events come faster than renders. */
  const drawn = useRef(grey)
  const last = useRef<Spot | null>(null)
  const [cursor, setCursor] = useState<readonly [number, number] | null>(null)

  useEffect(() => {
    drawn.current = grey
  }, [grey])

  const [x, y] = cursor ?? [SIDE / 2, SIDE / 2]
  const draw = (next: Grey) => {
    drawn.current = next
    onDraw(next)
  }
  const down = (event: PointerEvent<HTMLDivElement>) => {
    if (event.button !== 0) return
    event.currentTarget.setPointerCapture(event.pointerId)
    setCursor(null)
    onStroke()
    last.current = spot(event, event.currentTarget)
    draw(dab(drawn.current, last.current, brush))
  }
  const move = (event: PointerEvent<HTMLDivElement>) => {
    if (!last.current) return
    const passed = event.nativeEvent.getCoalescedEvents?.() ?? []
    let next = drawn.current
    for (const one of passed.length > 0 ? passed : [event.nativeEvent]) {
      const to = spot(one, event.currentTarget)
      next = stroke(next, last.current, to, brush)
      last.current = to
    }
    draw(next)
  }
  const up = () => {
    last.current = null
  }
  const press = (event: KeyboardEvent) => {
    const step = steps[event.key]
    if (step) setCursor(cursor ? [within(x + step[0]), within(y + step[1])] : [x, y])
    else if (event.key === ' ') {
      setCursor([x, y])
      onStroke()
      draw(dab(drawn.current, { x: x + 0.5, y: y + 0.5 }, brush))
    } else if (event.key === 'Backspace' || (event.key === 'z' && (event.ctrlKey || event.metaKey))) onUndo()
    else return
    event.preventDefault()
  }

  return (
    <div className={styles.frame}>
      <div
        role="slider"
        tabIndex={0}
        aria-label={words.pad}
        aria-describedby={help}
        aria-valuemin={1}
        aria-valuemax={SIDE * SIDE}
        aria-valuenow={y * SIDE + x + 1}
        aria-valuetext={words.cursor(y + 1, x + 1, formatShare(grey[y * SIDE + x]! / 255))}
        className={styles.pad}
        onPointerDown={down}
        onPointerMove={move}
        onPointerUp={up}
        onPointerCancel={up}
        onKeyDown={press}
        onBlur={() => setCursor(null)}
      >
        <GreyCanvas grey={grey} className={styles.picture} />
        {cursor && (
          <span
            className={styles.cursor}
            style={{
              left: `${(100 * cursor[0]) / SIDE}%`,
              top: `${(100 * cursor[1]) / SIDE}%`,
              width: `${100 / SIDE}%`,
              height: `${100 / SIDE}%`,
            }}
          />
        )}
      </div>
      <p id={help} className="visually-hidden">
        {words.padKeys}
      </p>
    </div>
  )
}
