import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import styles from './LayerTable.module.css'
import type { Amounts, Group } from './model'
import { Share } from './Share'

interface Props {
  readonly name: string
  /** How many layers, in words. */
  readonly layers: string
  readonly group: Group
  readonly total: Amounts
  readonly unit: Unit
  readonly open: boolean
  readonly onToggle: () => void
}

/** First row of a group: its name, which folds it, and its subtotals. */
export function GroupHead({ name, layers, group, total, unit, open, onToggle }: Props) {
  return (
    <tr className={styles.group}>
      <th scope="rowgroup" className={styles.layer}>
        <button type="button" className={styles.fold} aria-expanded={open} onClick={onToggle}>
          <span aria-hidden="true" className={styles.arrow}>
            {open ? '▾' : '▸'}
          </span>
          {name}
        </button>
      </th>
      <td colSpan={2}>{layers}</td>
      <td className={styles.number}>{formatCount(group.parameters)}</td>
      <Share part={group.parameters} whole={total.parameters} most={total.parameters} />
      <td className={styles.number}>{formatCount(operationsIn(unit, group.macs))}</td>
      <Share part={group.macs} whole={total.macs} most={total.macs} />
      <td className={styles.number}>{formatBytes(group.bytes)}</td>
      <td className={styles.number}>{formatBytes(group.memory)}</td>
    </tr>
  )
}
