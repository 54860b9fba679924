import { titleOf } from '@/components/figure/identity'
import { works } from '@/lib/facts/lineage'
import type { Locale } from '@/lib/i18n/locale'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { figure } from './figure'
import { citesOf, paperOf, workOf } from './model'
import styles from './Timeline.module.css'
import type { TimelineWords } from './words'

interface Props {
  readonly date: (date: string) => string
  readonly locale: Locale
  readonly words: TimelineWords
}

/** The same as a table: every paper with date, team, venue and what it cites for what. */
export function Alternative({ date, locale, words }: Props) {
  const { table } = words
  return (
    <ScrollBox label={titleOf(figure, locale)} className={styles.scroll}>
      <table>
        <thead>
          <tr>
            {[table.paper, table.date, table.team, table.venue, table.cites].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {works.map((work) => {
            const paper = paperOf(work.id)
            return (
              <tr key={work.id}>
                <th scope="row">{work.name}</th>
                <td>{date(work.date)}</td>
                <td>{paper?.team[locale] ?? work.authors}</td>
                <td>{paper ? (paper.venue ? `${paper.venue.name} ${paper.venue.year}` : words.report) : '–'}</td>
                <td>
                  {citesOf(work.id)
                    .map(({ to, why }) => words.why(workOf(to).name, why[locale]))
                    .join('; ') || '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollBox>
  )
}
