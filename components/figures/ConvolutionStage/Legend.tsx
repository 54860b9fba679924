'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { divergingColor, type Scale } from '@/lib/viz/color'
import styles from './ConvolutionStage.module.css'
import type { Layout } from './layout'
import { stageWords } from './words'

const shades = [-1, -0.5, 0, 0.5, 1]

/** What the colors and hatchings of the cells mean. */
export function Legend({ layout }: { layout: Layout }) {
  const words = stageWords[useLocale()]
  const padded = layout.blocks.some(({ pads }) => pads.top + pads.right + pads.bottom + pads.left > 0)
  return (
    <p className={styles.legend}>
      <Ramp scale="value" name={words.legendValues} />
      <Ramp scale="weight" name={words.legendWeights} />
      <span className={styles.key}>
        <span className={`${styles.swatch} ${styles.pendingSwatch}`} />
        {words.legendPending}
      </span>
      {padded && (
        <span className={styles.key}>
          <span className={`${styles.swatch} ${styles.paddingSwatch}`} />
          {words.legendPadding}
        </span>
      )}
      <span>{words.legendNote}</span>
    </p>
  )
}

function Ramp({ scale, name }: { scale: Scale; name: string }) {
  return (
    <span className={styles.key}>
      {name}
      <span className={styles.ramp}>
        <span>−</span>
        {shades.map((share) => (
          <span key={share} className={styles.swatch} style={{ background: divergingColor(scale, share, 1.3) }} />
        ))}
        <span>+</span>
      </span>
    </span>
  )
}
