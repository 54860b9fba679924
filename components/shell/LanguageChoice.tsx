'use client'

import { words } from '@/lib/i18n/words'
import Link from 'next/link'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'
import { isLocale, languages, locales } from '@/lib/i18n/locale'
import { rememberLocale, rememberedLocale } from '@/lib/i18n/remember'
import { SITE_NAME } from '@/lib/site'
import { Feather } from './Feather'
import styles from './LanguageChoice.module.css'

const lines = words({
  en: 'Lightweight convolutional networks, taken apart, counted and run in your own browser.',
  zh: '把轻量化卷积网络拆开、数清，并在你自己的浏览器里运行。',
})

/** The first page: two languages. A reader who chose before goes straight on; `?choose` asks again. */
export function LanguageChoice() {
  const router = useRouter()
  useEffect(() => {
    if (new URLSearchParams(window.location.search).has('choose')) return
    const remembered = rememberedLocale()
    if (remembered && isLocale(remembered)) router.replace(`/${remembered}/`)
  }, [router])
  return (
    <main className={styles.page}>
      <Feather className={styles.mark} />
      <h1 className={styles.title}>{SITE_NAME}</h1>
      <ul className={styles.choices}>
        {locales.map((locale) => (
          <li key={locale}>
            <Link
              href={`/${locale}/`}
              lang={languages[locale].tag}
              className={styles.choice}
              onClick={() => rememberLocale(locale)}
            >
              <span className={styles.name}>{languages[locale].name}</span>
              <span className={styles.line}>{lines[locale]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </main>
  )
}
