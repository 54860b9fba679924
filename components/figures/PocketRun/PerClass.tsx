'use client'

import { useState } from 'react'
import { useLocale } from '@/components/locale/LocaleProvider'
import { fashionClasses } from '@/lib/weights/pocket/fashion'
import type { Shipped } from '@/lib/weights/pocket/load'
import { Mistakes } from './Mistakes'
import { confusion, sum, taken, worstPair } from './model'
import styles from './PerClass.module.css'
import { testWords } from './testWords'

interface Props {
  readonly title: string
  readonly shipped: Shipped
  readonly predicted: Uint8Array
  readonly onUse: (place: number) => void
}

/** How one network did on each class, and the pictures that it got wrong. */
export function PerClass({ title, shipped, predicted, onUse }: Props) {
  const locale = useLocale()
  const words = testWords[locale]
  const names = fashionClasses[locale]
  const [open, setOpen] = useState<number | null>(null)
  const counts = confusion(shipped.labels, predicted)
  const worst = worstPair(counts)
  return (
    <section className={styles.classes} aria-label={words.perClass(title)}>
      <h5 className={styles.heading}>{words.perClass(title)}</h5>
      {worst && (
        <p className={styles.worst}>{words.pair(names[worst.label]!, names[worst.index]!, worst.count, worst.of)}</p>
      )}
      <ol className={styles.list}>
        {counts.map((row, label) => {
          const [right, of] = [row[label]!, sum(row)]
          const other = taken(row, label)
          return (
            <li key={names[label]}>
              <button
                type="button"
                className={styles.row}
                aria-expanded={open === label}
                disabled={!other}
                title={other ? words.show(names[label]!) : undefined}
                onClick={() => setOpen(open === label ? null : label)}
              >
                <span>{names[label]}</span>
                <span className={styles.track}>
                  <span className={styles.bar} style={{ width: `${((100 * right) / of).toFixed(1)}%` }} />
                </span>
                <span className={styles.number}>{words.rightOf(right, of)}</span>
                <span className={styles.often}>
                  {other ? words.often(names[other.index]!, other.count) : words.never}
                </span>
              </button>
              {open === label && <Mistakes shipped={shipped} predicted={predicted} label={label} onUse={onUse} />}
            </li>
          )
        })}
      </ol>
    </section>
  )
}
