'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { download } from './download'
import styles from './ExportButtons.module.css'
import { exportWords } from './words'

/** Saves the numbers of a figure as `name.csv`; `csv` is written when asked for. */
export function CsvButton({ name, csv }: { name: string; csv: () => string }) {
  const words = exportWords[useLocale()]
  return (
    <button
      type="button"
      className={styles.button}
      onClick={() => download(`${name}.csv`, 'text/csv;charset=utf-8', csv())}
    >
      {words.csv}
    </button>
  )
}
