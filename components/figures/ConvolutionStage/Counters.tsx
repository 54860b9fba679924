'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './ConvolutionStage.module.css'
import type { Counter } from './counts'
import { stageWords } from './words'

/** What it has cost so far, what it costs in all, and why. */
export function Counters({ counters }: { counters: readonly Counter[] }) {
  const words = stageWords[useLocale()]
  return (
    <dl className={styles.counters} aria-label={words.counters}>
      {counters.map(({ name, now, total, formula }) => (
        <div key={name} className={styles.counter} data-counter={name}>
          <dt>{words[name]}</dt>
          <dd>
            <strong>{now}</strong> <span>{name === 'ratio' ? `= ${total}` : words.ofTotal('', total).trim()}</span>
          </dd>
          <dd className={styles.formula}>{formula}</dd>
        </div>
      ))}
    </dl>
  )
}
