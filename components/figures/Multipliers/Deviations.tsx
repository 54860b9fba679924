import { useMemo } from 'react'
import { operationWords } from '@/components/parts/layer/operationWords'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatShort } from '@/lib/i18n/numbers'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { deviations } from './deviation'
import type { Dial } from './laws'
import type { Quantity } from './quantity'
import styles from './Multipliers.module.css'
import type { MultipliersWords } from './words'

interface Props {
  readonly network: Network
  readonly values: AnyKnobValues
  readonly dial: Dial
  readonly quantity: Quantity
  /** What a unit of the quantity counts as. */
  readonly factor: number
  readonly words: MultipliersWords
}

const signed = (value: number) => `${value < 0 ? '−' : '+'}${formatShort(Math.abs(value))}`

/** Which kinds of operation do not follow the law, by how much, and why. */
export function Deviations({ network, values, dial, quantity, factor, words }: Props) {
  const kinds = operationWords[useLocale()]
  const found = useMemo(() => deviations(network, values, dial, quantity), [network, values, dial, quantity])
  return (
    <div className={styles.why}>
      {found.length === 0 ? (
        <p>{values[dial.name] === dial.knob.initial ? words.meet : ''}</p>
      ) : (
        <ul className={styles.reasons} aria-label={words.whyHead}>
          {found.map(({ kind, excess, reason }) => (
            <li key={kind}>{words.why(kinds[kind], signed(Math.round(excess * factor)), words.reasons[reason])}</li>
          ))}
        </ul>
      )}
    </div>
  )
}
