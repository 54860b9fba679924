import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { cite, tableUrl } from '@/lib/facts/citation'
import type { Locale } from '@/lib/i18n/locale'
import { formatShort } from '@/lib/i18n/numbers'
import styles from './AccuracyScatter.module.css'
import type { Point, Quantity } from './model'
import { accuracyText, pointName } from './names'
import type { ScatterWords } from './words'

interface Props {
  readonly points: readonly Point[]
  readonly quantity: Quantity
  readonly unit: Unit
  readonly locale: Locale
  readonly words: ScatterWords
}

/** Every point as a line of a table. */
export function Alternative({ points, quantity, unit, locale, words }: Props) {
  return (
    <ScrollBox label={words.table.caption} className={styles.scroll}>
      <table>
        <caption>{words.table.caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.network}</th>
            <th scope="col">{words.table.accuracy}</th>
            <th scope="col">{words.macs[unit]}</th>
            <th scope="col">{words.table.parameters}</th>
            <th scope="col">{words.table.sources}</th>
          </tr>
        </thead>
        <tbody>
          {points
            .toSorted((a, b) => a[quantity] - b[quantity])
            .map((point) => (
              <tr key={point.id}>
                <th scope="row">{pointName(point, locale)}</th>
                <td>{accuracyText(point)}</td>
                <td>{formatShort(operationsIn(unit, point.macs))}</td>
                <td>{formatShort(point.parameters)}</td>
                <td>
                  {point.sources.map(({ table, row }, index) => (
                    <span key={`${table.id} ${row.id}`}>
                      {index > 0 && '; '}
                      <a href={tableUrl(table)}>{cite(table, locale)}</a>
                    </span>
                  ))}
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </ScrollBox>
  )
}
