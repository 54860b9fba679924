import { memo } from 'react'
import { groupColor } from '@/lib/viz/color'
import { letter } from './model'
import styles from './Shuffle.module.css'

interface Props {
  readonly channel: number
  readonly group: number
  readonly x: number
  readonly y: number
  readonly size: { readonly width: number; readonly height: number }
  readonly moving: boolean
  readonly picked: boolean
  readonly onHover: (channel: number) => void
  readonly onPick: (channel: number) => void
}

/** One channel: its number, the letter and the tint of its group. Small cards leave the letter to the table. */
export const Card = memo(function Card({ channel, group, x, y, size, moving, picked, onHover, onPick }: Props) {
  const middle = size.width / 2
  const wide = size.width >= 38
  const lettered = wide || size.height >= 32
  return (
    <g
      data-channel={channel}
      className={`${styles.card} ${moving ? '' : styles.settling} ${picked ? styles.picked : ''}`}
      style={{ transform: `translate(${x.toFixed(1)}px, ${y.toFixed(1)}px)` }}
      onPointerEnter={() => onHover(channel)}
      onPointerDown={() => onPick(channel)}
    >
      <rect
        width={size.width}
        height={size.height}
        rx={4}
        style={{ fill: `color-mix(in oklab, ${groupColor(group)} 32%, var(--paper))`, stroke: groupColor(group) }}
      />
      {wide ? (
        <text x={middle} y={size.height / 2} className={styles.number}>
          {channel}
          <tspan dx={4} className={styles.letter}>
            {letter(group)}
          </tspan>
        </text>
      ) : (
        <>
          <text x={middle} y={lettered ? size.height / 2 - 7 : size.height / 2} className={styles.number}>
            {channel}
          </text>
          {lettered && (
            <text x={middle} y={size.height / 2 + 8} className={styles.letter}>
              {letter(group)}
            </text>
          )}
        </>
      )}
    </g>
  )
})
