import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { operationWords } from '@/components/parts/layer/operationWords'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import { formatShape } from '@/lib/nn/shape'
import { operationColor } from '@/lib/viz/color'
import styles from './LayerTable.module.css'
import { MISPRINTED, type Amounts, type LayerRow } from './model'
import { Share } from './Share'
import type { LayerTableWords } from './words'

interface Props {
  readonly row: LayerRow
  readonly total: Amounts
  /** Largest of any layer, which has the longest bars. */
  readonly most: Pick<Amounts, 'parameters' | 'macs'>
  readonly peak: boolean
  readonly unit: Unit
  readonly network: string
  readonly words: LayerTableWords
}

const dash = (value: number, text: string) => (value > 0 ? text : '–')

/** One layer. */
export function LayerLine({ row, total, most, peak, unit, network, words }: Props) {
  const color = operationColor(row.kind)
  const strided = row.stride > 1
  return (
    <tr className={strided ? styles.strided : undefined} data-layer={row.id}>
      <th scope="row" className={`${styles.layer} ${styles.named}`}>
        <span className={styles.swatch} style={{ background: color }} title={operationWords[useLocale()][row.kind]} />
        {row.id}
      </th>
      <td className={styles.shape}>{formatShape(row.output)}</td>
      <td className={styles.shape}>
        {row.kernel ?? '–'}
        {row.groups > 1 && <span className={styles.aside}>{words.groupsOf(row.groups)}</span>}
        {strided && <span className={styles.mark}>▼ {words.stride(row.stride)}</span>}
        {network === 'mobilenet' && row.id === MISPRINTED && (
          <span className={styles.aside}>
            {words.stride(row.stride)} ({words.misprint})
          </span>
        )}
      </td>
      <td className={styles.number}>{dash(row.parameters, formatCount(row.parameters))}</td>
      <Share part={row.parameters} whole={total.parameters} most={most.parameters} color={color} />
      <td className={styles.number}>{dash(row.macs, formatCount(operationsIn(unit, row.macs)))}</td>
      <Share part={row.macs} whole={total.macs} most={most.macs} color={color} />
      <td className={styles.number}>{dash(row.bytes, formatBytes(row.bytes))}</td>
      <td className={peak ? `${styles.number} ${styles.peak}` : styles.number}>
        {peak && <span className={styles.mark}>{words.peak} </span>}
        {formatBytes(row.memory)}
      </td>
    </tr>
  )
}
