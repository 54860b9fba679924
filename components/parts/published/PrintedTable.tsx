import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { columnName } from './conventions'
import type { Cell, TableView } from './model'
import styles from './PublishedTables.module.css'
import type { PublishedWords } from './words'

interface Props {
  readonly view: TableView
  readonly words: PublishedWords
  readonly locale: Locale
}

/** The table as it is printed, our counts in columns of their own. Scrolls in its own box. */
export function PrintedTable({ view: { table, rows }, words, locale }: Props) {
  const counted = table.columns.map((_, index) => rows.some(({ cells }) => cells[index]!.computed))
  return (
    // A box that scrolls must take the keyboard's focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div role="region" aria-label={words.scroll(inLocale(table.title, locale))} tabIndex={0} className={styles.scroll}>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col" rowSpan={2}>
              <span className="visually-hidden">{words.row}</span>
            </th>
            {table.columns.map((column, index) => (
              <th key={column.id} scope="colgroup" colSpan={counted[index] ? 2 : 1}>
                {columnName(column, words, locale)}
              </th>
            ))}
          </tr>
          <tr>
            {table.columns.flatMap(({ id }, index) => [
              <th key={id} scope="col">
                {words.printedHead}
              </th>,
              ...(counted[index]
                ? [
                    <th key={`${id} computed`} scope="col" className={styles.computed}>
                      ◆ {words.computedHead}
                    </th>,
                  ]
                : []),
            ])}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ row, mark, cells }) => (
            <tr key={row.id}>
              <th scope="row">
                {inLocale(row.label, locale)}
                {mark && <sup> {mark}</sup>}
              </th>
              {cells.flatMap((cell, index) => [
                <td key={cell.column.id}>
                  <PrintedNumber cell={cell} words={words} />
                </td>,
                ...(counted[index]
                  ? [
                      <td key={`${cell.column.id} computed`} className={styles.computed}>
                        {cell.computedText}
                        {cell.agrees && ' ✓'}
                      </td>,
                    ]
                  : []),
              ])}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function PrintedNumber({ cell: { printed, erratum }, words }: { cell: Cell; words: PublishedWords }) {
  if (printed === null) return <span title={words.none}>–</span>
  return (
    <>
      <span className={styles.printed}>{printed}</span>
      {erratum !== null && <strong className={styles.misprint}> ✗{erratum}</strong>}
    </>
  )
}
