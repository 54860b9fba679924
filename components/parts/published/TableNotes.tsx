import { cite, tableUrl } from '@/lib/facts/citation'
import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { conventionsOf } from './conventions'
import type { TableView } from './model'
import styles from './PublishedTables.module.css'
import type { PublishedWords } from './words'

interface Props {
  readonly view: TableView
  readonly words: PublishedWords
  readonly locale: Locale
}

/** Where a table is from, how it counts, what in it is wrong, and what else there is to know. */
export function TableNotes({ view: { table, errata, notes }, words, locale }: Props) {
  const conventions = conventionsOf(table, words, locale)
  return (
    <div className={styles.notes}>
      <p className={styles.source}>
        <a href={tableUrl(table)}>{words.cited(cite(table, locale))}</a>
      </p>
      {errata.length > 0 && (
        <section>
          <h4 className={styles.heading}>{words.errata}</h4>
          <ul className={styles.list}>
            {errata.map(({ printed, meant, why }, index) => (
              <li key={why.en} className={styles.item}>
                <strong className={styles.misprint}>✗{index + 1}</strong>{' '}
                {words.erratum(inLocale(printed, locale), inLocale(meant, locale), why[locale])}
              </li>
            ))}
          </ul>
        </section>
      )}
      {conventions.length > 0 && (
        <section>
          <h4 className={styles.heading}>{words.conventions}</h4>
          <ul className={styles.list}>
            {conventions.map((sentence) => (
              <li key={sentence} className={styles.item}>
                {sentence}
              </li>
            ))}
          </ul>
        </section>
      )}
      {table.notes.length + notes.length > 0 && (
        <section>
          <h4 className={styles.heading}>{words.notes}</h4>
          <ul className={styles.list}>
            {table.notes.map((note) => (
              <li key={note.en} className={styles.item}>
                {note[locale]}
              </li>
            ))}
            {notes.map(({ mark, note }) => (
              <li key={mark} className={styles.item}>
                ({mark}) {note[locale]}
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}
