'use client'

import { useMemo } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fashionClasses, SIDE } from '@/lib/weights/pocket/fashion'
import type { Shipped } from '@/lib/weights/pocket/load'
import { GreyCanvas } from './GreyCanvas'
import { mistakes } from './model'
import styles from './Mistakes.module.css'
import { testWords } from './testWords'

interface Props {
  readonly shipped: Shipped
  readonly predicted: Uint8Array
  readonly label: number
  readonly onUse: (place: number) => void
}

const SHOWN = 20

/** Pictures of a class that a network took for something else; each can become the figure's picture. */
export function Mistakes({ shipped, predicted, label, onUse }: Props) {
  const locale = useLocale()
  const words = testWords[locale]
  const names = fashionClasses[locale]
  const places = useMemo(() => mistakes(shipped.labels, predicted, label), [shipped, predicted, label])
  const tiles = useMemo(
    () =>
      places
        .slice(0, SHOWN)
        .map((place) => ({ place, grey: shipped.pictures.subarray(place * SIDE * SIDE, (place + 1) * SIDE * SIDE) })),
    [shipped, places],
  )
  return (
    <div className={styles.mistakes}>
      <p className={styles.note}>{words.mistakes(names[label]!, tiles.length, places.length)}</p>
      <ul className={styles.tiles}>
        {tiles.map(({ place, grey }) => (
          <li key={place}>
            <button
              type="button"
              className={styles.tile}
              aria-label={words.use(place, names[predicted[place]!]!)}
              onClick={() => onUse(place)}
            >
              <GreyCanvas grey={grey} className={styles.picture} />
              <span>{names[predicted[place]!]}</span>
            </button>
          </li>
        ))}
      </ul>
    </div>
  )
}
