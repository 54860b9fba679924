import { formatCount, formatDuration, formatShare } from '@/lib/i18n/numbers'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { pocket, ranked } from './model'
import styles from './ResultTable.module.css'
import type { Answer } from './ask'
import type { PocketWords } from './words'

interface Props {
  readonly answers: Readonly<Record<string, Answer>>
  readonly names: readonly string[]
  readonly words: PocketWords
}

/** The answers as a table. */
export function AnswersTable({ answers, names, words }: Props) {
  return (
    <ScrollBox label={words.table} className={styles.scroll}>
      <table>
        <thead>
          <tr>
            {[words.network, words.top(1), words.top(2), words.top(3), words.time, words.parameters, words.macs].map(
              (head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ),
            )}
          </tr>
        </thead>
        <tbody>
          {pocket.map(({ id, title, parameters, macs }) => {
            const answer = answers[id]
            const top = answer
              ? ranked(answer.shares, 3).map(({ index, share }) => `${names[index]} ${formatShare(share)}`)
              : [1, 2, 3].map(() => words.none)
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                {top.map((text, rank) => (
                  <td key={rank}>{text}</td>
                ))}
                <td>{typeof answer?.ms === 'number' ? formatDuration(answer.ms) : words.none}</td>
                <td>{formatCount(parameters)}</td>
                <td>{formatCount(macs)}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
