'use client'

import { useLocale } from '@/components/locale/LocaleProvider'
import { cite } from '@/lib/facts/citation'
import { inLocale } from '@/lib/facts/published'
import { findTable } from '@/lib/facts/tables'
import { anchorOf } from './model'
import { TableFigure } from './TableFigure'

/** One published table in a chapter, by its id (`mobilenet/8`). */
export function PublishedTable({ id }: { id: string }) {
  const locale = useLocale()
  const table = findTable(id)
  const title = `${inLocale(table.title, locale)}${locale === 'zh' ? '（' : ' ('}${cite(table, locale)}${locale === 'zh' ? '）' : ')'}`
  return <TableFigure id={anchorOf(table)} title={title} table={table} />
}
