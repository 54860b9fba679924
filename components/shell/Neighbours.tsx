import Link from 'next/link'
import { chapters } from '@/content/chapters'
import type { Locale } from '@/lib/i18n/locale'
import styles from './Neighbours.module.css'
import { shellWords } from './words'

/** Links to the page before and the page after. */
export function Neighbours({ locale, slug }: { locale: Locale; slug: string }) {
  const words = shellWords[locale]
  const place = chapters.findIndex((chapter) => chapter.slug === slug)
  const previous = chapters[place - 1]
  const next = chapters[place + 1]
  return (
    <nav className={styles.neighbours} aria-label={`${words.previous} · ${words.next}`} data-figure="">
      <Link href={previous ? `/${locale}/${previous.slug}/` : `/${locale}/`} rel="prev" className={styles.link}>
        <span className={styles.label}>← {words.previous}</span>
        <span className={styles.title}>{previous ? previous.title[locale] : words.frontPage}</span>
      </Link>
      {next && (
        <Link href={`/${locale}/${next.slug}/`} rel="next" className={`${styles.link} ${styles.next}`}>
          <span className={styles.label}>{words.next} →</span>
          <span className={styles.title}>{next.title[locale]}</span>
        </Link>
      )}
    </nav>
  )
}
