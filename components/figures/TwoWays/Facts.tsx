import type { ReactNode } from 'react'
import styles from './TwoWays.module.css'
import type { TwoWaysWords } from './words'

/** What a way changes, row by row; the same rows in both lanes. */
export function Facts({
  facts,
  words,
}: {
  facts: Readonly<Record<'how' | 'weights' | 'file' | 'macs' | 'example', ReactNode>>
  words: TwoWaysWords
}) {
  return (
    <dl className={styles.facts}>
      {(['how', 'weights', 'file', 'macs', 'example'] as const).map((row) => (
        <div key={row} className={styles.fact}>
          <dt>{words.rows[row]}</dt>
          <dd>{facts[row]}</dd>
        </div>
      ))}
    </dl>
  )
}
