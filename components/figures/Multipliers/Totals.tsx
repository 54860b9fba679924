import { unitWords } from '@/components/setting/unitWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { useLocale } from '@/components/locale/LocaleProvider'
import { formatBytes, formatCount } from '@/lib/i18n/numbers'
import { bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import type { Counted } from './counted'
import styles from './Multipliers.module.css'
import type { MultipliersWords } from './words'

interface Props {
  readonly now: Counted
  readonly published: Counted
  readonly unit: Unit
  readonly format: NumberFormat
  readonly words: MultipliersWords
}

/** `0.263 × the published setting`. */
export function ratioText(now: number, published: number, words: MultipliersWords): string {
  return now === published ? words.same : words.ratio((now / published).toPrecision(3))
}

/** The three totals, large, each against the published setting. */
export function Totals({ now, published, unit, format, words }: Props) {
  const weights = ratioText(now.parameters, published.parameters, words)
  const rows = [
    [
      unitWords[useLocale()][unit].name,
      formatCount(operationsIn(unit, now.macs)),
      ratioText(now.macs, published.macs, words),
    ],
    [words.parameters, formatCount(now.parameters), weights],
    [words.bytes(format), formatBytes(now.parameters * bytesPerNumber[format]), weights],
  ] as const
  return (
    <dl className={styles.totals}>
      {rows.map(([name, amount, ratio]) => (
        <div key={name} className={styles.total}>
          <dt>{name}</dt>
          <dd className={styles.amount}>{amount}</dd>
          <dd className={styles.ratio}>{ratio}</dd>
        </div>
      ))}
    </dl>
  )
}
