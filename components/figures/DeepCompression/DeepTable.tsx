import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { formatBytes } from '@/lib/i18n/numbers'
import { entries } from './model'
import type { DeepWords } from './words'

/** The paper's table, with our own counts beside it. */
export function DeepTable({ words: { table: words }, locale }: { words: DeepWords; locale: Locale }) {
  return (
    <table>
      <caption>{words.caption}</caption>
      <thead>
        <tr>
          {[words.row, words.bits, words.size, words.factor, words.top1, words.top5, words.computed].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map(({ id, label, bits, size, factor, top1, top5, computed }) => (
          <tr key={id}>
            <th scope="row">{inLocale(label, locale)}</th>
            <td>{bits ?? '–'}</td>
            <td>{size}</td>
            <td>{factor}</td>
            <td>{top1.toFixed(1)}</td>
            <td>{top5.toFixed(1)}</td>
            <td>{computed === null ? '–' : formatBytes(computed)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
