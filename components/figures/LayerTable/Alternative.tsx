import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import { formatShape } from '@/lib/nn/shape'
import type { Amounts, LayerRow } from './model'
import type { LayerTableWords } from './words'

interface Props {
  readonly rows: readonly LayerRow[]
  readonly total: Amounts
  readonly unit: Unit
  readonly words: LayerTableWords
}

/** What the table is about, in a few lines: where most of the work lies, and where maps shrink. */
export function Alternative({ rows, total, unit, words }: Props) {
  const named = unitWords[useLocale()][unit]
  const largest = rows.toSorted((a, b) => b.macs - a.macs).slice(0, 5)
  return (
    <>
      <p>{words.largest}</p>
      <ol>
        {largest.map((row) => (
          <li key={row.id}>
            {words.item(
              row.id,
              named.of(formatCount(operationsIn(unit, row.macs))),
              formatShare(row.macs / total.macs),
            )}
          </li>
        ))}
      </ol>
      <p>{words.halving}</p>
      <ul>
        {rows
          .filter(({ stride }) => stride > 1)
          .map((row) => (
            <li key={row.id}>
              {row.id} → {formatShape(row.output)}
            </li>
          ))}
      </ul>
    </>
  )
}
