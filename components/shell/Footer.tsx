'use client'

import Link from 'next/link'
import { chapters } from '@/content/chapters'
import styles from './Footer.module.css'
import { useLocale } from './LocaleProvider'
import { shellWords } from './words'

export function Footer() {
  const locale = useLocale()
  const words = shellWords[locale]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{words.footer}</p>
        <ul className={styles.links}>
          {chapters
            .filter(({ aside }) => aside)
            .map(({ slug, title }) => (
              <li key={slug}>
                <Link href={`/${locale}/${slug}/`} className={styles.link}>
                  {title[locale]}
                </Link>
              </li>
            ))}
          <li>
            <Link href={`/${locale}/teach/#offline`} className={styles.link}>
              {words.offline}
            </Link>
          </li>
          <li>
            <Link href={`/${locale}/references/#credits`} className={styles.link}>
              {words.credits}
            </Link>
          </li>
        </ul>
      </div>
    </footer>
  )
}
