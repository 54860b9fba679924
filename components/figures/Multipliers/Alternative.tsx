import { memo } from 'react'
import { knobWords } from '@/components/setting/knobWords'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatCount } from '@/lib/i18n/numbers'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { counted } from './counted'
import { lawAt, type Dial } from './laws'
import { accuraciesAt } from './published'
import { accuracyText } from './say'
import type { MultipliersWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly dials: readonly Dial[]
  readonly unit: Unit
  readonly words: MultipliersWords
}

/** The charts' offered values as tables: counted, by the law, and published. */
export const Alternative = memo(function Alternative({ network, values, dials, unit, words }: Props) {
  const locale = useLocale()
  const named = unitWords[locale][unit]
  return dials.map((dial) => {
    const law = lawAt(network, values, dial, 'macs')
    return (
      <table key={dial.name}>
        <caption>{knobWords[locale].names[dial.name]}</caption>
        <thead>
          <tr>
            <th scope="col">{words.alternative.value}</th>
            <th scope="col">
              {named.name}: {words.alternative.computed}
            </th>
            <th scope="col">
              {named.name}: {words.alternative.law}
            </th>
            <th scope="col">{words.published}</th>
          </tr>
        </thead>
        <tbody>
          {dial.knob.offered.map((value) => {
            const setting = { ...values, [dial.name]: value }
            const cost = counted(network, setting)
            return (
              <tr key={value}>
                <th scope="row">{value}</th>
                <td>{cost ? formatCount(operationsIn(unit, cost.macs)) : words.impossible}</td>
                <td>{law ? formatCount(operationsIn(unit, law(value))) : '–'}</td>
                <td>
                  {accuraciesAt(network, setting)
                    .map((one) => accuracyText(one, words))
                    .join('; ') || '–'}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    )
  })
})
