import { operationWords } from '@/components/parts/layer/operationWords'
import { settingName } from '@/components/setting/settingName'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { ScrollBox } from '@/components/ui/ScrollBox'
import type { Locale } from '@/lib/i18n/locale'
import { formatDuration, formatShort } from '@/lib/i18n/numbers'
import styles from './Measured.module.css'
import type { TimedLayer } from './model'
import type { Row } from './useSubjects'
import type { MeasuredWords } from './words'

interface Props {
  readonly rows: readonly Row[]
  readonly layers: readonly TimedLayer[]
  readonly unit: Unit
  readonly locale: Locale
  readonly words: MeasuredWords
}

/** Networks and timed layers as tables. */
export function Alternative({ rows, layers, unit, locale, words }: Props) {
  return (
    <>
      <table>
        <thead>
          <tr>
            {[words.network, words.macs[unit], words.time, words.speed].map((head) => (
              <th key={head} scope="col">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ subject, speed }) => (
            <tr key={subject.key}>
              <th scope="row">{settingName(subject.network, subject.values, locale)}</th>
              <td>{formatShort(operationsIn(unit, subject.cost.macs))}</td>
              <td>{speed ? formatDuration(speed.ms) : words.not}</td>
              <td>{speed ? words.perSecond[unit](formatShort(operationsIn(unit, speed.rate))) : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {layers.length > 0 && (
        <ScrollBox label={words.table.layers} className={styles.scroll}>
          <table>
            <caption>{words.table.layers}</caption>
            <thead>
              <tr>
                {[words.table.layer, words.operation, words.macs[unit], words.time, words.speed].map((head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {layers.map(({ id, kind, macs, ms, rate }) => (
                <tr key={id}>
                  <th scope="row">{id}</th>
                  <td>{operationWords[locale][kind]}</td>
                  <td>{macs > 0 ? formatShort(operationsIn(unit, macs)) : '0'}</td>
                  <td>{formatDuration(ms)}</td>
                  <td>{macs > 0 ? words.perSecond[unit](formatShort(operationsIn(unit, rate))) : '–'}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </ScrollBox>
      )}
    </>
  )
}
