'use client'

import { useId } from 'react'
import { Select } from '@/components/ui/Select'
import { findSource } from '@/lib/facts/papers'
import { inLocale } from '@/lib/facts/published'
import { tableName } from '@/lib/facts/tableName'
import { tables } from '@/lib/facts/tables'
import type { Locale } from '@/lib/i18n/locale'
import { labelled } from '@/lib/i18n/typography'
import styles from '@/components/parts/published/PublishedTables.module.css'
import type { PublishedWords } from '@/components/parts/published/words'

interface Props {
  readonly id: string
  readonly onChange: (id: string) => void
  readonly words: PublishedWords
  readonly locale: Locale
}

const sources = [...new Set(tables.map(({ paper }) => paper))]

/** Chooses a table, by its source; or goes to the one before or after. */
export function TableChoice({ id, onChange, words, locale }: Props) {
  const select = useId()
  const at = tables.findIndex((table) => table.id === id)
  const optionText = ({ table, title }: (typeof tables)[number]) =>
    labelled(locale, tableName(table, locale), inLocale(title, locale))
  const step = (by: number, label: string, sign: string) => {
    const to = tables[at + by]
    return (
      <button
        type="button"
        className={styles.step}
        aria-label={label}
        title={label}
        disabled={!to}
        onClick={() => to && onChange(to.id)}
      >
        {sign}
      </button>
    )
  }
  return (
    <div className={styles.choice}>
      <label htmlFor={select} className={styles.label}>
        {words.choose}
      </label>
      <div className={styles.chooser}>
        {step(-1, words.previous, '←')}
        <Select id={select} className={styles.select} value={id} chosen={optionText(tables[at]!)} onChange={onChange}>
          {sources.map((source) => (
            <optgroup key={source} label={findSource(source).name}>
              {tables
                .filter(({ paper }) => paper === source)
                .map((table) => (
                  <option key={table.id} value={table.id}>
                    {optionText(table)}
                  </option>
                ))}
            </optgroup>
          ))}
        </Select>
        {step(1, words.next, '→')}
      </div>
    </div>
  )
}
