'use client'

import styles from './Footer.module.css'
import { useLocale } from '@/components/locale/LocaleProvider'
import type { PageName } from './pageName'
import { PointedLink } from './PointedLink'
import { shellWords } from './words'

/** What the site says of itself, and the pages that stand aside. */
export function Footer({ pages }: { pages: readonly PageName[] }) {
  const locale = useLocale()
  const words = shellWords[locale]
  return (
    <footer className={styles.footer}>
      <div className={styles.inner}>
        <p>{words.footer}</p>
        <ul className={styles.links}>
          {pages.map(({ slug, title }) => (
            <li key={slug}>
              <PointedLink href={`/${locale}/${slug}/`} className={styles.link}>
                {title}
              </PointedLink>
            </li>
          ))}
          <li>
            <PointedLink href={`/${locale}/teach/#offline`} className={styles.link}>
              {words.offline}
            </PointedLink>
          </li>
          <li>
            <PointedLink href={`/${locale}/references/#credits`} className={styles.link}>
              {words.credits}
            </PointedLink>
          </li>
        </ul>
      </div>
    </footer>
  )
}
