import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { unitWords } from '@/components/setting/unitWords'
import { cite, tableUrl } from '@/lib/facts/citation'
import type { PublishedResult } from '@/lib/facts/lookup'
import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { formatCount } from '@/lib/i18n/numbers'
import { statements } from '@/lib/i18n/typography'
import styles from './AccuracyScatter.module.css'
import type { Point } from './model'
import { accuracyText, pointName, printedName } from './names'
import type { ScatterWords } from './words'

interface Props {
  readonly point: Point | null
  readonly onFront: boolean
  readonly unit: Unit
  readonly locale: Locale
  readonly words: ScatterWords
  readonly onClear: () => void
}

/** All about one point: what is computed here, and what each source prints, in its own way of counting. */
export function Detail({ point, onFront, unit, locale, words, onClear }: Props) {
  if (!point) return <p className={styles.hint}>{words.hint}</p>
  const operations = unitWords[locale][unit].of(formatCount(operationsIn(unit, point.macs)))
  return (
    <div className={styles.detail}>
      <div className={styles.detailHead}>
        <h4 className={styles.detailTitle}>{pointName(point, locale)}</h4>
        <button type="button" className={styles.clear} onClick={onClear}>
          {words.clear}
        </button>
      </div>
      <p className={styles.accuracy}>{accuracyText(point)} %</p>
      {onFront && <p>{words.onFront}</p>}
      <p className={styles.part}>{words.computed}</p>
      <p>{words.cost(operations, formatCount(point.parameters))}</p>
      {typeof point.values.resolution === 'number' && <p>{words.input(point.values.resolution)}</p>}
      <p className={styles.part}>{words.printed}</p>
      <ul className={styles.sources}>
        {point.sources.map((source) => (
          <Source
            key={`${source.table.id} ${source.row.id}`}
            source={source}
            accuracy={accuracyText(point)}
            locale={locale}
            words={words}
          />
        ))}
      </ul>
    </div>
  )
}

function Source({
  source,
  accuracy,
  locale,
  words,
}: {
  source: PublishedResult
  accuracy: string
  locale: Locale
  words: ScatterWords
}) {
  const { table, row, top1, operations, parameters } = source
  const { column, printed } = top1!
  const unit = 'unit' in column && column.unit === '%' ? ' %' : ''
  const isError = 'measure' in column && column.measure === 'error'
  const figures = [
    isError ? words.errorAs(`${printed}${unit}`, `${accuracy} %`) : words.accuracyAs(`${printed}${unit}`),
    ...[operations, parameters].flatMap((figure) =>
      figure ? [`${inLocale(figure.column.title, locale)} ${figure.printed} ${unitOf(figure.column)}`.trim()] : [],
    ),
  ]
  const counts = operations?.counts
  const notes = [
    counts?.perMac === 2 && words.counted.doubled,
    counts?.dense === false && words.counted.noDense,
    counts?.stem === false && words.counted.noStem,
    counts?.nominal && words.counted.nominal,
    row.note?.[locale],
  ].filter((note): note is string => Boolean(note))
  return (
    <li className={styles.source}>
      <a href={tableUrl(table)}>{cite(table, locale)}</a> {words.called(printedName(source, locale))}
      <br />
      {statements(locale, figures)}
      {[...new Set(notes)].map((note) => (
        <span key={note} className={styles.note}>
          {note}
        </span>
      ))}
    </li>
  )
}

const unitOf = (column: PublishedResult['table']['columns'][number]): string => ('unit' in column ? column.unit : '')
