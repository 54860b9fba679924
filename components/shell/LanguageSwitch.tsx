'use client'

import Link from 'next/link'
import { usePathname, useRouter } from 'next/navigation'
import type { MouseEvent } from 'react'
import { languages, otherLocale } from '@/lib/i18n/locale'
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

/** Goes to the same page, state and place in the other language. */
export function LanguageSwitch() {
  const locale = useLocale()
  const other = otherLocale(locale)
  const router = useRouter()
  const href = usePathname().replace(/^\/[^/]+/, `/${other}`)

  const go = (event: MouseEvent) => {
    rememberLocale(other)
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    flushSearch()
    router.push(`${href}${window.location.search}${currentHash()}`)
  }

  return (
    <Link href={href} lang={languages[other].tag} hrefLang={languages[other].tag} className={styles.link} onClick={go}>
      {languages[other].name}
    </Link>
  )
}
