import { useMemo } from 'react'
import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatShort } from '@/lib/i18n/numbers'
import type { NetworkCost } from '@/lib/nn/cost'
import { axis, hundredth } from '@/lib/viz/axis'
import { references, times } from './model'
import styles from './Comparison.module.css'
import type { BuilderWords } from './words'

interface Props {
  readonly cost: Pick<NetworkCost, 'parameters' | 'macs'>
  readonly unit: Unit
  readonly locale: Locale
  readonly words: BuilderWords
}

const LEAST = { parameters: 1e3, macs: 1e5 }

/** How the design compares with the four networks: each on a ruler from small to large, and how many times it is theirs. */
export function Comparison({ cost, unit, locale, words }: Props) {
  const four = useMemo(() => references(), [])
  const measures = [
    { of: 'parameters' as const, name: words.parameters, shown: (value: number) => formatShort(value) },
    {
      of: 'macs' as const,
      name: unitWords[locale][unit].name,
      shown: (value: number) => formatShort(operationsIn(unit, value)),
    },
  ]
  return (
    <table className={styles.table}>
      <caption className="visually-hidden">{words.comparisonTable}</caption>
      <thead>
        <tr>
          <th scope="col">{words.network}</th>
          {measures.map(({ of, name }) => (
            <th key={of} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {four.map(({ network, ...reference }) => (
          <tr key={network.id}>
            <th scope="row">{network.title}</th>
            {measures.map(({ of, shown }) => {
              const low = LEAST[of]
              const scale = axis('log', [low, 10 * Math.max(...four.map((one) => one[of]))], [0, 100])
              const at = (value: number) => `${hundredth(Math.min(Math.max(scale.at(Math.max(value, low)), 0), 100))}%`
              return (
                <td key={of}>
                  <span className={styles.ruler} aria-hidden="true">
                    <span className={styles.reference} style={{ left: at(reference[of]) }} />
                    <span className={styles.own} style={{ left: at(cost[of]) }} />
                  </span>
                  <span className={styles.text}>
                    <strong>{words.timesOf(times(cost[of] / reference[of]))}</strong> {shown(reference[of])}
                  </span>
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
