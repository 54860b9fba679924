import { formatShape } from '@/lib/nn/shape'
import { amounts, type Amounts, type Group, type Grouping, type LayerRow, type Sort, type SortKey } from './model'

/** Rows in groups, groups and rows in the same order; equals keep the network's. One group without a key for `none`. */
export function arrange(rows: readonly LayerRow[], grouping: Grouping, sort: Sort): Group[] {
  const groups = new Map<string, LayerRow[]>()
  for (const row of rows) {
    const key = keyOf(row, grouping)
    const found = groups.get(key)
    if (found) found.push(row)
    else groups.set(key, [row])
  }
  const made = [...groups].map(([key, members], index) => ({
    key,
    order: index,
    rows: members.toSorted(comparison(sort)),
    ...amounts(members),
  }))
  return made.toSorted(comparison(sort))
}

function keyOf(row: LayerRow, grouping: Grouping): string {
  switch (grouping) {
    case 'none':
      return ''
    case 'side':
      return row.output[0] === row.output[1] ? String(row.output[0]) : formatShape(row.output)
    case 'block':
      return row.block
    case 'kind':
      return row.kind
  }
}

const comparison =
  ({ key, descending }: Sort) =>
  (a: Amounts & { readonly order: number }, b: Amounts & { readonly order: number }) =>
    (descending ? b[key] - a[key] : a[key] - b[key]) || a.order - b.order

/** The sort after a press on a column's head: largest first, then smallest first, then as the network runs. */
export function nextSort(sort: Sort, key: SortKey): Sort {
  if (sort.key !== key) return { key, descending: key !== 'order' }
  if (key === 'order') return { key, descending: !sort.descending }
  return sort.descending ? { key, descending: false } : { key: 'order', descending: false }
}
