import { operationWords } from '@/components/parts/layer/operationWords'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import type { Locale } from '@/lib/i18n/locale'
import { formatShare, formatShort } from '@/lib/i18n/numbers'
import { operationColor } from '@/lib/viz/color'
import styles from './Measured.module.css'
import { dearest, type KindTime } from './model'
import type { MeasuredWords } from './words'

interface Props {
  readonly kinds: readonly KindTime[]
  readonly title: string
  readonly unit: Unit
  readonly locale: Locale
  readonly words: MeasuredWords
}

/** Part of the MACs against part of the time, and the speed, of each kind of operation. */
export function KindTimes({ kinds, title, unit, locale, words }: Props) {
  const worst = dearest(kinds)
  return (
    <div className={styles.kinds}>
      <table className={styles.table}>
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{words.operation}</th>
            <th scope="col">{words.macShare}</th>
            <th scope="col">{words.timeShare}</th>
            <th scope="col">{words.speed}</th>
          </tr>
        </thead>
        <tbody>
          {kinds.map((one) => (
            <tr key={one.kind}>
              <th scope="row">
                <span className={styles.swatch} style={{ background: operationColor(one.kind) }} />
                {operationWords[locale][one.kind]}
              </th>
              {(['macShare', 'timeShare'] as const).map((part) => (
                <td key={part}>
                  <span className={styles.part}>
                    {one[part] > 0 && (
                      <span
                        className={part === 'macShare' ? styles.macs : styles.time}
                        style={{ width: `${(100 * one[part]).toFixed(2)}%`, background: operationColor(one.kind) }}
                      />
                    )}
                  </span>
                  {one.macs === 0 && part === 'macShare' ? '0' : formatShare(one[part])}
                </td>
              ))}
              <td>{one.macs === 0 ? '–' : words.perSecond[unit](formatShort(operationsIn(unit, one.rate)))}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className={styles.finding}>
        {worst
          ? words.dearest(
              operationWords[locale][worst.kind],
              worst.macs === 0 ? '0' : formatShare(worst.macShare),
              formatShare(worst.timeShare),
            )
          : words.even}
      </p>
    </div>
  )
}
