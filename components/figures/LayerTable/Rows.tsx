import { useMemo } from 'react'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { operationWords } from '@/components/parts/layer/operationWords'
import { formatBytes, formatCount, formatShare } from '@/lib/i18n/numbers'
import type { OperationKind } from '@/lib/nn/layer'
import { nextSort } from './arrange'
import { GroupHead } from './GroupHead'
import { LayerLine } from './LayerLine'
import styles from './LayerTable.module.css'
import type { Amounts, Group, Grouping, LayerRow, SortKey } from './model'
import type { useTable } from './useTable'
import type { LayerTableWords } from './words'

interface Props {
  readonly groups: readonly Group[]
  readonly total: Amounts
  readonly count: number
  readonly peak: LayerRow
  readonly unit: Unit
  readonly network: string
  readonly table: ReturnType<typeof useTable>
  readonly words: LayerTableWords
}

/** Widths of the columns after the name, rem. Given, since measuring hundreds of cells anew takes too long for a slider. */
const WIDTHS = [7.5, 13.5, 6.5, 5.25, 7.75, 5.25, 5.25, 6.75]

/** The table itself: a body for each group, sums at the end. */
export function Rows({ groups, total, count, peak, unit, network, table, words }: Props) {
  const locale = useLocale()
  const { sort, setSort, grouping, folded, fold } = table
  const most = useMemo(() => largest(groups), [groups])
  const head = (key: SortKey, name: string) => (
    <th
      scope="col"
      aria-sort={sort.key === key ? (sort.descending ? 'descending' : 'ascending') : undefined}
      className={key === 'order' ? styles.layer : styles.number}
    >
      <button
        type="button"
        className={styles.sort}
        title={words.sortBy(name)}
        onClick={() => setSort(nextSort(sort, key))}
      >
        {name}
        <span aria-hidden="true">{sort.key === key ? (sort.descending ? ' ↓' : ' ↑') : ''}</span>
      </button>
    </th>
  )
  const share = (
    <th scope="col" className={styles.share}>
      {words.head.share}
    </th>
  )

  return (
    <table className={styles.table}>
      <colgroup>
        <col className={styles.name} />
        {WIDTHS.map((width, index) => (
          <col key={`${index} ${width}`} style={{ width: `${width}rem` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {head('order', words.head.order)}
          <th scope="col">{words.head.output}</th>
          <th scope="col">{words.head.kernel}</th>
          {head('parameters', words.head.parameters)}
          {share}
          {head('macs', unitWords[locale][unit].name)}
          {share}
          {head('bytes', words.head.bytes)}
          {head('memory', words.head.memory)}
        </tr>
      </thead>
      {groups.map((group) => {
        // A layer that stands in no block is its own group and needs no head.
        const headed = grouping !== 'none' && !(grouping === 'block' && group.rows.length === 1)
        const open = !headed || !folded.includes(group.key)
        return (
          <tbody key={group.key}>
            {headed && (
              <GroupHead
                name={nameOf(group.key, grouping, words, operationWords[locale])}
                layers={words.layers(group.rows.length)}
                group={group}
                total={total}
                unit={unit}
                open={open}
                onToggle={() => fold(group.key)}
              />
            )}
            {open &&
              group.rows.map((row) => (
                <LayerLine
                  key={row.id}
                  row={row}
                  total={total}
                  most={most}
                  peak={row === peak}
                  unit={unit}
                  network={network}
                  words={words}
                />
              ))}
          </tbody>
        )
      })}
      <tfoot>
        <tr>
          <th scope="row" className={styles.layer}>
            {words.total}
          </th>
          <td colSpan={2}>{words.layers(count)}</td>
          <td className={styles.number}>{formatCount(total.parameters)}</td>
          <td className={styles.share}>{formatShare(1)}</td>
          <td className={styles.number}>{formatCount(operationsIn(unit, total.macs))}</td>
          <td className={styles.share}>{formatShare(1)}</td>
          <td className={styles.number}>{formatBytes(total.bytes)}</td>
          <td className={styles.number}>{formatBytes(total.memory)}</td>
        </tr>
      </tfoot>
    </table>
  )
}

function largest(groups: readonly Group[]) {
  const rows = groups.flatMap((group) => group.rows)
  return { parameters: Math.max(...rows.map((row) => row.parameters)), macs: Math.max(...rows.map((row) => row.macs)) }
}

function nameOf(
  key: string,
  grouping: Grouping,
  words: LayerTableWords,
  kinds: Readonly<Record<OperationKind, string>>,
): string {
  if (grouping === 'kind') return kinds[key as OperationKind]
  return grouping === 'side' ? words.sideOf(key) : key
}
