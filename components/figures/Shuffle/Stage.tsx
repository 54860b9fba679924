'use client'

import { KeySlider } from '@/components/chart/KeySlider'
import { cells } from '@/components/chart/keys'
import { useLocale } from '@/components/locale/LocaleProvider'
import { Bands } from './Bands'
import { Card } from './Card'
import type { Layout } from './layout'
import { letter, neighbour, type Plan } from './model'
import { positionAt } from './motion'
import styles from './Shuffle.module.css'
import { shuffleWords } from './words'

interface Props {
  readonly plan: Plan
  readonly layout: Layout
  /** 0 … 3: at one of the four arrangements or between two. */
  readonly progress: number
  /** Moves by itself, so that cards must follow without easing. */
  readonly moving: boolean
  readonly at: number
  readonly onHover: (channel: number | null) => void
  readonly onPick: (channel: number) => void
  readonly onStop: (stop: number) => void
}

/** The cards on their way through the four arrangements. One keyboard stop; arrows go from card to card. */
export function Stage({ plan, layout, progress, moving, at, onHover, onPick, onStop }: Props) {
  const words = shuffleWords[useLocale()]
  const text = words.channel(at, letter(Math.floor(at / plan.perGroup)))

  return (
    <KeySlider
      label={words.stage}
      least={0}
      most={plan.channels - 1}
      now={at}
      text={text}
      className={styles.stage}
      keys={cells}
      onStep={(step) => onPick(neighbour(plan.stops[Math.round(progress)]!, at, ...step))}
      onPointerLeave={(event) => event.pointerType === 'mouse' && onHover(null)}
    >
      <svg width={layout.width} height={layout.height} aria-hidden="true">
        <Bands plan={plan} layout={layout} at={at} onStop={onStop} />
        {plan.stops[0]!.cells.map((_, channel) => (
          <Card
            key={channel}
            channel={channel}
            group={Math.floor(channel / plan.perGroup)}
            {...positionAt(layout, channel, progress)}
            size={layout.card}
            moving={moving}
            picked={channel === at}
            onHover={onHover}
            onPick={onPick}
          />
        ))}
      </svg>
    </KeySlider>
  )
}
