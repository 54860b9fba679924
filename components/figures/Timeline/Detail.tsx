import type { Reference } from '@/lib/facts/lineage'
import type { Locale } from '@/lib/i18n/locale'
import { citedBy, citesOf, paperOf, workOf } from './model'
import styles from './Timeline.module.css'
import type { TimelineWords } from './words'

interface Props {
  readonly id: string
  readonly date: (date: string) => string
  readonly locale: Locale
  readonly words: TimelineWords
  readonly onChoose: (id: string) => void
}

/** All about one paper, with the papers it builds on and those that build on it, each a way on. */
export function Detail({ id, date, locale, words, onChoose }: Props) {
  const work = workOf(id)
  const paper = paperOf(id)
  const venue = paper && (paper.venue ? `${paper.venue.name} ${paper.venue.year}` : words.report)
  return (
    <div className={styles.detail}>
      <h4 className={styles.name}>{work.name}</h4>
      <p className={styles.paper}>{work.title}</p>
      <p>{paper ? paper.authors.join(', ') : work.authors}</p>
      {paper && <p>{paper.team[locale]}</p>}
      <p>
        {date(work.date)}
        {venue && ` · ${venue}`}
      </p>
      {work.arxiv && (
        <p>
          <a href={`https://arxiv.org/abs/${work.arxiv}`}>{words.arxiv(work.arxiv)}</a>
        </p>
      )}
      <List
        title={words.cites}
        none={work.light ? '' : words.citesNot}
        references={citesOf(id)}
        end="to"
        locale={locale}
        onChoose={onChoose}
      />
      <List
        title={words.cited}
        none={words.citedNot}
        references={citedBy(id)}
        end="from"
        locale={locale}
        onChoose={onChoose}
      />
    </div>
  )
}

interface ListProps {
  readonly title: string
  readonly none: string
  readonly references: readonly Reference[]
  readonly end: 'from' | 'to'
  readonly locale: Locale
  readonly onChoose: (id: string) => void
}

function List({ title, none, references, end, locale, onChoose }: ListProps) {
  if (references.length === 0) return none ? <p className={styles.part}>{none}</p> : null
  return (
    <>
      <p className={styles.part}>{title}</p>
      <ul className={styles.list}>
        {references.map((reference) => (
          <li key={reference[end]} className={styles.item}>
            <button type="button" className={styles.link} onClick={() => onChoose(reference[end])}>
              {workOf(reference[end]).name}
            </button>{' '}
            <span className={styles.why}>{reference.why[locale]}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
