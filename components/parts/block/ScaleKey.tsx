'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './BlockDiagram.module.css'
import { scaleBar } from './scale'
import type { Scene } from './scene'
import { blockWords } from './words'

/** How many channels so much width is, and how many pixels of side so much height. */
export function ScaleKey({ scene: { channel, side } }: { scene: Scene }) {
  const words = blockWords[useLocale()]
  const channels = scaleBar(channel)
  const pixels = scaleBar(side, 12)
  return (
    <p className={styles.scale}>
      <span className="visually-hidden">{words.scale}: </span>
      <svg width={channels * channel + 2} height={10} aria-hidden="true">
        <path d={`M1 1v8M1 5h${channels * channel}M${channels * channel + 1} 1v8`} />
      </svg>
      {words.channels(channels)}
      <svg width={10} height={pixels * side + 2} aria-hidden="true">
        <path d={`M1 1h8M5 1v${pixels * side}M1 ${pixels * side + 1}h8`} />
      </svg>
      {words.side(pixels)}
    </p>
  )
}
