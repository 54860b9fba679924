import { operationWords } from '@/components/parts/layer/operationWords'
import { ScrollBox } from '@/components/ui/ScrollBox'
import { cite, tableUrl } from '@/lib/facts/citation'
import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { formatShare } from '@/lib/i18n/numbers'
import type { Saying } from './chart'
import styles from './Compare.module.css'
import { measures, ratioTo, type Column } from './model'
import { percent } from './saying'
import { kindsOf } from './table'
import type { CompareWords } from './words'

interface Props {
  readonly columns: readonly Column[]
  readonly base: number
  readonly saying: Saying
  readonly nameOf: (column: Column) => string
  readonly locale: Locale
  readonly words: CompareWords
}

/** The same numbers as tables, and every published accuracy with its source. */
export function Alternative({ columns, base, saying, nameOf, locale, words }: Props) {
  const reference = columns[base]?.totals
  return (
    <>
      <ScrollBox label={words.tableOf} className={styles.scroll}>
        <table>
          <caption>{words.tableOf}</caption>
          <Head first={words.quantity} columns={columns} nameOf={nameOf} />
          <tbody>
            {measures.map((measure) => (
              <tr key={measure}>
                <th scope="row">{saying.title(measure)}</th>
                {columns.map((column, index) => (
                  <td key={nameOf(column)}>
                    {column.totals ? saying.value(measure, column.totals[measure]) : saying.impossible}
                    {column.totals &&
                      reference &&
                      index !== base &&
                      ` (${saying.ratio(measure, ratioTo(reference[measure], column.totals[measure]))})`}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <ScrollBox label={words.sharesOf} className={styles.scroll}>
        <table>
          <caption>{words.sharesOf}</caption>
          <Head first={words.operation} columns={columns} nameOf={(column) => words.shareHead(nameOf(column))} />
          <tbody>
            {kindsOf(columns).map((kind) => (
              <tr key={kind}>
                <th scope="row">{operationWords[locale][kind]}</th>
                {columns.map((column) => {
                  const share = column.shares.find((one) => one.kind === kind)
                  const { totals } = column
                  const text =
                    share && totals
                      ? `${formatShare(share.macs / totals.macs)}, ${formatShare(share.parameters / totals.parameters)}`
                      : '–'
                  return <td key={nameOf(column)}>{text}</td>
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollBox>
      <p>{words.publishedOf}</p>
      <ul>
        {columns.map((column) => (
          <li key={nameOf(column)}>
            {nameOf(column)}:{' '}
            {column.published.length === 0
              ? words.none
              : column.published.map(({ table, row, top1 }, index) => (
                  <span key={`${table.id} ${row.id}`}>
                    {index > 0 && '; '}
                    <a href={tableUrl(table)}>
                      {words.printedIn(percent(top1!.value), inLocale(row.label, locale), cite(table, locale))}
                    </a>
                  </span>
                ))}
          </li>
        ))}
      </ul>
    </>
  )
}

function Head({
  first,
  columns,
  nameOf,
}: {
  first: string
  columns: readonly Column[]
  nameOf: (column: Column) => string
}) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        {columns.map((column) => (
          <th key={nameOf(column)} scope="col">
            {nameOf(column)}
          </th>
        ))}
      </tr>
    </thead>
  )
}
