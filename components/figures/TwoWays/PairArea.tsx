'use client'

import type { KeyboardEvent, MouseEvent, ReactNode } from 'react'
import { blockUnder, type Lane } from './layout'
import { CHANNELS, type Step } from './model'
import { moved, pairAt, type Pair } from './pick'
import styles from './TwoWays.module.css'
import type { Looked } from './usePair'

interface Props {
  readonly lane: Lane
  readonly steps: readonly Step[]
  readonly looked: Looked
  readonly label: string
  /** What joins the pair, in words. */
  readonly text: string
  readonly children: ReactNode
}

const FIRST: Pair = { input: 0, output: 0 }

/** Takes mouse, touch and keys over a drawing: one stop for the keyboard, arrows go from pair to pair of channels. */
export function PairArea({ lane, steps, looked: { pair, hover, pin, toggle }, label, text, children }: Props) {
  const under = ({ currentTarget, clientX, clientY }: MouseEvent): Pair | null => {
    const box = currentTarget.getBoundingClientRect()
    for (const [at, grid] of lane.grids.entries()) {
      const block = blockUnder(grid, clientX - box.left, clientY - box.top)
      if (block) return pairAt(steps, at, block, pair)
    }
    return null
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') return pin(null)
    const next = pair ? moved(pair, event.key, CHANNELS) : moved(FIRST, event.key, CHANNELS) && FIRST
    if (!next) return
    event.preventDefault()
    pin(next)
  }
  const { input, output } = pair ?? FIRST
  return (
    <div
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={1}
      aria-valuemax={CHANNELS ** 2}
      aria-valuenow={input * CHANNELS + output + 1}
      aria-valuetext={text}
      className={styles.area}
      onPointerMove={(event) => event.pointerType === 'mouse' && hover(under(event))}
      onPointerLeave={() => hover(null)}
      onClick={(event) => toggle(under(event))}
      onKeyDown={press}
    >
      {children}
    </div>
  )
}
