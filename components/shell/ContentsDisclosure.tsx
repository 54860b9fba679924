import type { Locale } from '@/lib/i18n/locale'
import type { ContentsEntry } from './Contents'
import styles from './Contents.module.css'
import { shellWords } from './words'

/** The headings of a chapter behind a disclosure, where the margin has no room for them. */
export function ContentsDisclosure({ locale, entries }: { locale: Locale; entries: readonly ContentsEntry[] }) {
  const words = shellWords[locale]
  return (
    <nav aria-label={words.contents} className={styles.disclosure}>
      <details>
        <summary>{words.contents}</summary>
        <ol className={styles.list}>
          {entries.map(({ id, text, depth }) => (
            <li key={id} className={depth > 2 ? styles.lower : undefined}>
              <a href={`#${id}`}>{text}</a>
            </li>
          ))}
        </ol>
      </details>
    </nav>
  )
}
