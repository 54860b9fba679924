import { operationWords } from '@/components/parts/layer/operationWords'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount, formatShare } from '@/lib/i18n/numbers'
import type { KindBar } from './model'
import type { LayerChartWords } from './words'

/** Costs by kind of operation as a table. */
export function KindTable({ bars, unit, words }: { bars: readonly KindBar[]; unit: Unit; words: LayerChartWords }) {
  const locale = useLocale()
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{words.table.kind}</th>
          <th scope="col">{unitWords[locale][unit].name}</th>
          <th scope="col">{words.table.share}</th>
          <th scope="col">{words.parameters}</th>
          <th scope="col">{words.table.share}</th>
        </tr>
      </thead>
      <tbody>
        {bars.map(({ kind, amount, share }) => (
          <tr key={kind}>
            <th scope="row">{operationWords[locale][kind]}</th>
            <td>{formatCount(operationsIn(unit, amount.macs))}</td>
            <td>{formatShare(share.macs)}</td>
            <td>{formatCount(amount.parameters)}</td>
            <td>{formatShare(share.parameters)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
