'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { cite } from '@/lib/facts/citation'
import { inLocale } from '@/lib/facts/published'
import { findTable, tables } from '@/lib/facts/tables'
import { oneOf } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { figure } from './figure'
import { TableChoice } from './TableChoice'
import { TableFigure } from '@/components/parts/published/TableFigure'
import { publishedWords } from '@/components/parts/published/words'

const FIRST = 'mobilenet/8'
const codec = oneOf(tables.map(({ id }) => id))

/** Every published table, one at a time. */
export function PublishedTables() {
  const locale = useLocale()
  const words = publishedWords[locale]
  const [id, setId] = useUrlState<string>('table', codec, FIRST)
  const table = findTable(id)
  return (
    <TableFigure
      figure={figure}
      table={table}
      onReset={() => setId(FIRST)}
      live={words.live(inLocale(table.title, locale), cite(table, locale), table.rows.length)}
      controls={<TableChoice id={id} onChange={setId} words={words} locale={locale} />}
    />
  )
}
