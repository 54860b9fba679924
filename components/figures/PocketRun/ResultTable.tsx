import { pocketShipped } from '@/lib/facts/pocketShipped'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { confusion, hits, pocket } from './model'
import styles from './ResultTable.module.css'
import type { TestWords } from './testWords'
import type { Tested } from './useTestAll'

interface Props {
  readonly labels: ArrayLike<number> | null
  readonly tested: Readonly<Record<string, Tested>>
  /** How many pictures the site ships. */
  readonly count: number
  readonly words: TestWords
}

/** What each network got right here, beside what PyTorch got right with the same weights and pictures. */
export function ResultTable({ labels, tested, count, words }: Props) {
  return (
    <ScrollBox label={words.results} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            {[words.network, words.here, words.torch, words.all, words.speed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pocket.map(({ id, title }) => {
            const done = tested[id]
            const fact = pocketShipped[id]
            const right = done && labels ? hits(confusion(labels, done.predicted)) : null
            const apart = right !== null && fact ? Math.abs(right - fact.hits) : null
            return (
              <tr key={id} data-tested={id}>
                <th scope="row">{title}</th>
                <td className={styles.here}>
                  {right === null ? words.none : words.hits(right, formatShare(right / count))}
                </td>
                <td>
                  {fact ? words.hits(fact.hits, formatShare(fact.hits / count)) : words.none}
                  {apart !== null && (
                    <span className={styles.apart}>{apart === 0 ? words.same : words.apart(apart)}</span>
                  )}
                </td>
                <td>{fact ? words.percent(fact.accuracyHalves) : words.none}</td>
                <td>{done ? formatCount((1000 * count) / done.ms) : words.none}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
