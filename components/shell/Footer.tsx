'use client'

import Link from 'next/link'
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
        <Link href={`/${locale}/references/#credits`} className={styles.link}>
          {words.credits}
        </Link>
      </div>
    </footer>
  )
}
