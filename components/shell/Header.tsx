'use client'

import { usePathname } from 'next/navigation'
import { useEffect, useRef, useState } from 'react'
import { SearchButton } from '@/components/search/SearchButton'
import { SITE_NAME } from '@/lib/site'
import { Feather } from './Feather'
import styles from './Header.module.css'
import { LanguageSwitch } from './LanguageSwitch'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { PageName } from './pageName'
import { PointedLink } from './PointedLink'
import { ThemeSwitch } from './ThemeSwitch'
import { shellWords } from './words'

/** Wordmark, pages, language and theme. On a narrow screen the last three fold into a menu. */
export function Header({ pages }: { pages: readonly PageName[] }) {
  const locale = useLocale()
  const words = shellWords[locale]
  const path = usePathname()
  const [openAt, setOpenAt] = useState<string | null>(null)
  // Another page closes the menu.
  const open = openAt === path
  const button = useRef<HTMLButtonElement>(null)

  useEffect(() => {
    if (!open) return
    const close = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      setOpenAt(null)
      button.current?.focus()
    }
    document.addEventListener('keydown', close)
    return () => document.removeEventListener('keydown', close)
  }, [open])

  return (
    <header className={styles.header}>
      <div className={styles.bar}>
        <PointedLink href={`/${locale}/`} className={styles.brand} aria-label={words.home}>
          <Feather className={styles.mark} />
          <span className={styles.name}>{SITE_NAME}</span>
        </PointedLink>
        <button
          ref={button}
          type="button"
          className={styles.menu}
          aria-expanded={open}
          aria-controls="menu"
          onClick={() => setOpenAt(open ? null : path)}
        >
          {words.menu}
        </button>
        <div id="menu" className={open ? `${styles.panel} ${styles.open}` : styles.panel}>
          <nav aria-label={words.pages}>
            <ul className={styles.pages}>
              {pages.map(({ slug, short, aside }) => {
                const href = `/${locale}/${slug}/`
                return (
                  <li key={slug} data-aside={aside || undefined}>
                    <PointedLink href={href} className={styles.page} aria-current={path === href ? 'page' : undefined}>
                      {short}
                    </PointedLink>
                  </li>
                )
              })}
            </ul>
          </nav>
          <div className={styles.switches}>
            <LanguageSwitch />
            <ThemeSwitch />
          </div>
        </div>
        <SearchButton />
      </div>
    </header>
  )
}
