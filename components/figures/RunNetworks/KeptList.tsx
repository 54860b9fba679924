'use client'

import { useRef, useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatBytes } from '@/lib/i18n/numbers'
import { findSource, type PretrainedSource } from '@/lib/weights/pretrained/sources'
import styles from './KeptWeights.module.css'
import { offerWords } from './offerWords'
import { sourceTitle } from './sourceTitle'
import type { Trained } from './useTrained'

interface Item {
  readonly source: PretrainedSource
  readonly bytes: number | null
  readonly how: 'complete' | 'partial' | 'memory'
}

function itemsOf({ kept, held }: Trained['state']): Item[] {
  const there = kept.map(({ source, bytes, complete }): Item => ({
    source,
    bytes,
    how: complete ? 'complete' : held.has(source.id) ? 'memory' : 'partial',
  }))
  const ids = new Set(kept.map(({ source }) => source.id))
  const others = [...held].flatMap((id) => (ids.has(id) ? [] : (findSource(id) ?? [])))
  return [...there, ...others.map((source): Item => ({ source, bytes: null, how: 'memory' }))]
}

interface Props {
  readonly trained: Trained
  /** Gets the key of weights that are gone. */
  readonly onRemoved: (key: string) => void
}

/** Every set of weights on this device: name, bytes, whether it is all there; deleted one by one or together. */
export function KeptList({ trained: { library, state }, onRemoved }: Props) {
  const words = offerWords[useLocale()]
  const [removed, setRemoved] = useState(false)
  const note = useRef<HTMLParagraphElement>(null)
  const items = itemsOf(state)

  const remove = async (sources: readonly PretrainedSource[]) => {
    setRemoved(false)
    for (const source of sources) {
      const key = library.keyOf(source)
      await library.remove(source)
      onRemoved(key)
    }
    setRemoved(true)
    // The button that was pressed is gone.
    note.current?.focus()
  }

  return (
    <div className={styles.list}>
      {items.length > 0 && (
        <ul className={styles.items}>
          {items.map(({ source, bytes, how }) => (
            <li key={source.id} className={styles.item} data-source={source.id}>
              <span className={styles.name}>{sourceTitle(source)}</span>
              <span className={styles.facts}>
                {bytes !== null && <span>{formatBytes(bytes)}</span>}
                <span>{words[how]}</span>
              </span>
              <button
                type="button"
                className={styles.small}
                aria-label={words.removeOne(sourceTitle(source))}
                onClick={() => void remove([source])}
              >
                {words.remove}
              </button>
            </li>
          ))}
        </ul>
      )}
      <p ref={note} tabIndex={-1} role="status" className={styles.note}>
        {removed ? words.removed : ''} {items.length === 0 ? words.none : ''}
      </p>
      {items.length > 1 && (
        <button type="button" className={styles.small} onClick={() => void remove(items.map(({ source }) => source))}>
          {words.removeAll}
        </button>
      )}
    </div>
  )
}
