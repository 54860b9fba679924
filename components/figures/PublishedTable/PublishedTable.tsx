'use client'

import { withAside } from '@/lib/i18n/typography'
import { useLocale } from '@/components/locale/LocaleProvider'
import { cite } from '@/lib/facts/citation'
import { inLocale } from '@/lib/facts/published'
import { findTable, tables } from '@/lib/facts/tables'
import { anchorOf } from '@/components/parts/published/model'
import { figure } from './figure'
import { TableFigure } from '@/components/parts/published/TableFigure'

/** One published table in a chapter, by its id (`mobilenet/8`). */
export function PublishedTable({ id = tables[0]!.id }: { id?: string }) {
  const locale = useLocale()
  const table = findTable(id)
  const title = withAside(locale, inLocale(table.title, locale), cite(table, locale))
  return <TableFigure figure={figure} id={anchorOf(table)} of={title} table={table} />
}
