import Link from 'next/link'
import { languages, type Locale } from '@/lib/i18n/locale'
import type { Found } from './find'
import styles from './Search.module.css'

/** Pages and the places on them where something was found. */
export function Results({ found, locale }: { found: readonly Found[]; locale: Locale }) {
  return (
    <ul className={styles.pages} lang={languages[locale].tag}>
      {found.map(({ title, href, places }) => (
        <li key={href}>
          <p className={styles.page}>{title}</p>
          <ul className={styles.places}>
            {places.map((place) => (
              <li key={place.href}>
                <Link href={place.href} prefetch={false} className={styles.place}>
                  <span className={styles.title}>{place.title}</span>
                  <span className={styles.excerpt}>
                    {place.excerpt.map(({ text, marked }, at) =>
                      marked ? <mark key={`${at}${text}`}>{text}</mark> : text,
                    )}
                  </span>
                </Link>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  )
}
