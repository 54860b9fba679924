'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import { languages, locales, type Locale } from '@/lib/i18n/locale'
import { rememberLocale } from '@/lib/i18n/remember'
import { flushSearch } from '@/lib/state/search'
import { currentHeading } from './currentHeading'
import { useLocale } from '@/components/locale/LocaleProvider'
import styles from './Switch.module.css'

/** The heading that the reader has reached, so that the other language opens there. */
function currentHash(): string {
  if (window.location.hash) return window.location.hash
  const heading = currentHeading([...document.querySelectorAll<HTMLElement>('main [id]:is(h2, h3)')])
  return heading ? `#${heading.id}` : ''
}

/** Goes to the same page, state and place in another language. */
export function LanguageSwitch() {
  const here = useLocale()
  const router = useRouter()
  const pathname = usePathname()
  const addressIn = (locale: Locale) => pathname.replace(/^\/[^/]+/, `/${locale}`)

  const go = (event: MouseEvent, locale: Locale) => {
    rememberLocale(locale)
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    flushSearch()
    router.push(`${addressIn(locale)}${window.location.search}${currentHash()}`)
  }

  return locales
    .filter((locale) => locale !== here)
    .map((locale) => (
      <Link
        key={locale}
        href={addressIn(locale)}
        lang={languages[locale].tag}
        hrefLang={languages[locale].tag}
        className={styles.link}
        onClick={(event) => go(event, locale)}
      >
        {languages[locale].name}
      </Link>
    ))
}
