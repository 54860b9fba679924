'use client'

import type { ActivationMap } from '@/lib/weights/pocket/activationMap'
import { decimal, scoreOf } from './evidence'
import styles from './ClassMaps.module.css'
import type { LookWords } from './lookWords'
import { MapCells } from './MapCells'

interface Props {
  readonly maps: readonly ActivationMap[]
  readonly reach: number
  readonly names: readonly string[]
  readonly shown: number
  readonly words: LookWords
  readonly onChoose: (index: number) => void
}

/** All ten classes' maps on one scale, each with its score; one is chosen to be shown large. */
export function ClassMaps({ maps, reach, names, shown, words, onChoose }: Props) {
  return (
    <fieldset className={styles.classes}>
      <legend className={styles.legend}>{words.classes}</legend>
      <div className={styles.tiles}>
        {maps.map((map, index) => (
          <label key={names[index]} className={styles.tile}>
            <input
              type="radio"
              name="pocket-class"
              className="visually-hidden"
              aria-label={words.score(names[index]!, decimal(scoreOf(map)))}
              checked={index === shown}
              onChange={() => onChoose(index)}
            />
            <span className={styles.small}>
              <MapCells map={map} reach={reach} side={56} />
            </span>
            <span className={styles.name}>{names[index]}</span>
            <span className={styles.score}>{decimal(scoreOf(map))}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
