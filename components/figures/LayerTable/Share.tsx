import { formatShare } from '@/lib/i18n/numbers'
import styles from './LayerTable.module.css'

interface Props {
  readonly part: number
  readonly whole: number
  /** The part whose bar is as long as the cell. */
  readonly most: number
  readonly color?: string
}

/** A cell with a part of the whole as a bar and in percent; a dash for nothing. */
export function Share({ part, whole, most, color = 'var(--ink-3)' }: Props) {
  const share = whole > 0 ? part / whole : 0
  return (
    <td className={`${styles.share} ${styles.bars}`}>
      {share > 0 ? formatShare(share) : '–'}
      <span
        className={styles.bar}
        style={{ width: `${(most > 0 ? (90 * part) / most : 0).toFixed(2)}%`, background: color }}
      />
    </td>
  )
}
