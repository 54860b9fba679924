import { memo } from 'react'
import { line } from 'd3-shape'
import { useLocale } from '@/components/locale/LocaleProvider'
import { groupColor } from '@/lib/viz/color'
import type { Layout, Point } from './layout'
import { letter, type Plan } from './model'
import styles from './Shuffle.module.css'
import { sizeOf } from './sizeOf'
import { shuffleWords } from './words'

interface Props {
  readonly plan: Plan
  readonly layout: Layout
  readonly at: number
  readonly onStop: (stop: number) => void
}

const draw = line<Point>(
  ({ x }) => x,
  ({ y }) => y,
)

/** What stays in its place: the four arrangements as empty slots with their names, and the way of the picked channel. */
export const Bands = memo(function Bands({ plan, layout, at, onStop }: Props) {
  const words = shuffleWords[useLocale()]
  const { card, left } = layout
  const group = Math.floor(at / plan.perGroup)
  const way = layout.bands.map(({ cards }) => ({ x: cards[at]!.x + card.width / 2, y: cards[at]!.y + card.height / 2 }))
  return (
    <>
      {layout.bands.map(({ stop, cards, groups, places, letters, top }, index) => (
        <g key={stop.name}>
          <text
            x={0}
            y={left > 0 ? Math.min(...cards.map(({ y }) => y)) + card.height / 2 : top + 12}
            className={styles.name}
            onClick={() => onStop(index)}
          >
            {words[stop.name]} <tspan className={styles.size}>{sizeOf(words, plan, index)}</tspan>
          </text>
          {cards.map(({ x, y }, channel) => (
            <rect
              key={channel}
              x={x}
              y={y}
              width={card.width}
              height={card.height}
              rx={4}
              className={styles.slot}
              style={{
                fill: `color-mix(in oklab, ${groupColor(Math.floor(channel / plan.perGroup))} 18%, var(--paper))`,
              }}
            />
          ))}
          {places.map(({ index: place, x, y }) => (
            <text key={place} x={x} y={y} className={styles.place}>
              {place}
            </text>
          ))}
          {groups.map(({ index: number, x, y }) => (
            <text key={number} x={x} y={y} className={styles.group}>
              {(index === 0) === (plan.way === 'shuffle') ? letter(number) : number + 1}
            </text>
          ))}
          {letters.map(({ index: number, x, y }) => (
            <text key={number} x={x} y={y} className={styles.group}>
              {letter(number)}
            </text>
          ))}
        </g>
      ))}
      <path d={draw(way) ?? ''} className={styles.way} style={{ stroke: groupColor(group) }} />
      {way.map(({ x, y }, index) => (
        <circle key={index} cx={x} cy={y} r={5} className={styles.stop} style={{ fill: groupColor(group) }} />
      ))}
    </>
  )
})
