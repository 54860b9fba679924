'use client'

import { useMemo } from 'react'
import { SIDE, fashionClasses } from '@/lib/weights/pocket/fashion'
import type { Shipped } from '@/lib/weights/pocket/load'
import { useLocale } from '@/components/locale/LocaleProvider'
import { GreyCanvas } from './GreyCanvas'
import styles from './Strip.module.css'
import { pocketWords } from './words'

interface Props {
  readonly shipped: Shipped | null
  readonly places: readonly number[]
  /** The test picture in use, if one is. */
  readonly chosen: number | null
  readonly onChoose: (place: number) => void
}

/** Test pictures to choose from, each with what it is. */
export function Strip({ shipped, places, chosen, onChoose }: Props) {
  const locale = useLocale()
  const words = pocketWords[locale]
  const tiles = useMemo(
    () =>
      places.map((place) => ({
        place,
        name: shipped ? fashionClasses[locale][shipped.labels[place]!]! : '',
        grey: shipped && shipped.pictures.subarray(place * SIDE * SIDE, (place + 1) * SIDE * SIDE),
      })),
    [shipped, places, locale],
  )
  return (
    <fieldset className={styles.strip}>
      <legend className={styles.legend}>{words.testPictures}</legend>
      <div className={styles.tiles}>
        {tiles.map(({ place, name, grey }) => (
          <label key={place} className={styles.tile}>
            <input
              type="radio"
              name="pocket-picture"
              className="visually-hidden"
              aria-label={words.pictureOf(place, name)}
              checked={chosen === place}
              disabled={!shipped}
              onChange={() => onChoose(place)}
            />
            <GreyCanvas grey={grey} className={styles.picture} />
            <span className={styles.name}>{name}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
