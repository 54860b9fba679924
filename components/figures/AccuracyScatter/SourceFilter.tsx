import { findSource } from '@/lib/facts/papers'
import { tableName } from '@/lib/facts/tableName'
import type { Locale } from '@/lib/i18n/locale'
import styles from './AccuracyScatter.module.css'
import { families, sourceTables } from './model'
import type { ScatterWords } from './words'

interface Props {
  readonly hidden: readonly string[]
  readonly onChange: (hidden: readonly string[]) => void
  readonly locale: Locale
  readonly words: ScatterWords
}

const sources = [...new Set(sourceTables.map(({ paper }) => paper))]
const releases = sourceTables.filter(({ paper }) => !families.some((family) => family === paper)).map(({ id }) => id)

/** Which tables the points come from, one switch each, by paper or release. */
export function SourceFilter({ hidden, onChange, locale, words }: Props) {
  const toggle = (id: string) => onChange(hidden.includes(id) ? hidden.filter((one) => one !== id) : [...hidden, id])
  return (
    <details className={styles.filter}>
      <summary>{words.sources(sourceTables.length - hidden.length, sourceTables.length)}</summary>
      <p className={styles.quick}>
        <button type="button" className={styles.clear} onClick={() => onChange([])}>
          {words.everything}
        </button>
        <button type="button" className={styles.clear} onClick={() => onChange(releases)}>
          {words.papersOnly}
        </button>
      </p>
      <div className={styles.groups}>
        {sources.map((paper) => (
          <fieldset key={paper} className={styles.group}>
            <legend>{findSource(paper).name}</legend>
            {sourceTables
              .filter((table) => table.paper === paper)
              .map((table) => (
                <label key={table.id} className={styles.choice}>
                  <input type="checkbox" checked={!hidden.includes(table.id)} onChange={() => toggle(table.id)} />
                  <span>
                    {tableName(table.table, locale)}: {table.title[locale]}
                  </span>
                </label>
              ))}
          </fieldset>
        ))}
      </div>
    </details>
  )
}
