'use client'

import { clauses } from '@/lib/i18n/typography'
import { useMemo, useRef, type ReactNode } from 'react'
import { ExportButtons } from '@/components/chart/ExportButtons'
import { FigureFrame } from '@/components/figure/FigureFrame'
import type { FigureIdentity } from '@/components/figure/identity'
import { useWidth } from '@/components/ui/useWidth'
import { useLocale } from '@/components/locale/LocaleProvider'
import { cite } from '@/lib/facts/citation'
import { inLocale, type PublishedTable } from '@/lib/facts/published'
import { csv } from '@/lib/viz/csv'
import { chart } from './chart'
import { columnName } from './conventions'
import { anchorOf, csvOf, viewOf } from './model'
import { PrintedTable } from './PrintedTable'
import styles from './PublishedTables.module.css'
import { Sentences } from './Sentences'
import { TableDrawing } from './TableDrawing'
import { TableNotes } from './TableNotes'
import { publishedWords } from './words'

interface Props {
  readonly figure: FigureIdentity
  /** Its id on the page, and what its title names, where it is about this one table. */
  readonly id?: string
  readonly of?: string
  readonly table: PublishedTable
  readonly controls?: ReactNode
  readonly onReset?: () => void
  /** Announced when another table is shown. */
  readonly live?: string
}

/** One published table: chart, table, source, conventions and misprints. */
export function TableFigure({ figure, id, of, table, controls, onReset, live }: Props) {
  const locale = useLocale()
  const words = publishedWords[locale]
  const [box, width] = useWidth<HTMLDivElement>()
  const svg = useRef<SVGSVGElement>(null)
  const view = viewOf(table)
  const drawn = useMemo(
    () => chart(view, width, locale, ({ column }) => columnName(column, words, locale)),
    [view, width, locale, words],
  )
  const { header, lines } = csvOf(view)
  const compared = view.rows.some(({ cells }) => cells.some(({ computed }) => computed))

  return (
    <FigureFrame
      figure={figure}
      id={id}
      of={of}
      fixed={table.id}
      caption={compared ? words.caption : clauses(locale, [inLocale(table.title, locale), cite(table, locale)])}
      controls={controls}
      onReset={onReset}
      live={live}
      alternative={<Sentences view={view} words={words} locale={locale} />}
    >
      <div ref={box}>
        <TableDrawing svg={svg} chart={drawn} words={words} />
      </div>
      <div className={styles.foot}>
        <ul className={styles.legend}>
          <li className={`${styles.item} ${styles.hollow}`}>{words.published}</li>
          {compared && <li className={`${styles.item} ${styles.filled}`}>{words.computed}</li>}
          {compared && <li className={styles.item}>{words.agrees}</li>}
        </ul>
        <ExportButtons name={anchorOf(table)} svg={svg} csv={() => csv(header, lines)} />
      </div>
      <div className={styles.below}>
        <PrintedTable view={view} words={words} locale={locale} />
        <TableNotes view={view} words={words} locale={locale} />
      </div>
    </FigureFrame>
  )
}
