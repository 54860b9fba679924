import Link from 'next/link'
import { findChapter } from '@/content/chapters'
import { corrections } from '@/content/corrections'
import type { Locale } from '@/lib/i18n/locale'
import { marks } from '@/lib/i18n/typography'
import { Cite } from './Cite'
import { correctionAnchor, differenceAnchor } from './Correction'
import styles from './References.module.css'
import { textWords } from './words'

/** Everything the survey states that its sources do not bear out: what it says, what is right, and where that stands. */
export function Corrections({ locale }: { locale: Locale }) {
  const words = textWords[locale]
  return (
    <div className={styles.corrections}>
      <ol>
        {corrections.map(({ id, chapter, said, right, sources }) => {
          const page = findChapter(chapter)
          return (
            <li key={id} id={differenceAnchor(id)}>
              <p className={styles.said}>
                <span className={styles.label}>{words.said}</span> {said[locale]}
              </p>
              <p>
                <span className={styles.label}>{words.right}</span> {right[locale]}
                {marks[locale].space}
                {sources.map(({ paper, at }) => (
                  <Cite key={`${paper} ${at}`} locale={locale} paper={paper} at={at} />
                ))}
                {sources.length === 0 && `(${words.computed})`}
              </p>
              {page && (
                <Link href={`/${locale}/${chapter}/#${correctionAnchor(id)}`} className={styles.chapter}>
                  {page.title[locale]}
                </Link>
              )}
            </li>
          )
        })}
      </ol>
    </div>
  )
}
