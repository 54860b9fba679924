import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { marks, statements } from '@/lib/i18n/typography'
import { columnName } from './conventions'
import type { TableView } from './model'
import type { PublishedWords } from './words'

/** The table row by row, in words. */
export function Sentences({
  view: { rows },
  words,
  locale,
}: {
  view: TableView
  words: PublishedWords
  locale: Locale
}) {
  return (
    <ul>
      {rows.map(({ row, cells }) => (
        <li key={row.id}>
          {inLocale(row.label, locale)}
          {marks[locale].colon}
          {statements(
            locale,
            cells.map(({ column, printed, computedText }) => {
              const name = columnName(column, words, locale)
              return computedText
                ? words.sayComputed(name, printed ?? words.none, computedText)
                : words.say(name, printed ?? words.none)
            }),
          )}
        </li>
      ))}
    </ul>
  )
}
