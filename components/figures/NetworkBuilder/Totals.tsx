import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import type { Facts } from './model'
import styles from './NetworkBuilder.module.css'
import type { BuilderWords } from './words'

/** What the whole design costs for one picture. */
export function Totals({
  facts: { cost, memory },
  unit,
  locale,
  words,
}: {
  facts: Facts
  unit: Unit
  locale: Locale
  words: BuilderWords
}) {
  return (
    <dl className={styles.totals}>
      <div>
        <dt>{words.parameters}</dt>
        <dd>{formatCount(cost.parameters)}</dd>
      </div>
      <div>
        <dt>{unitWords[locale][unit].name}</dt>
        <dd>{formatCount(operationsIn(unit, cost.macs))}</dd>
      </div>
      <div>
        <dt>{words.memory}</dt>
        <dd className={styles.bytes}>
          <span>
            {formatBytes(memory.weights)} <small>{words.weights}</small>
          </span>
          <span>
            {formatBytes(memory.maps)} <small>{words.maps}</small>
          </span>
        </dd>
      </div>
    </dl>
  )
}
