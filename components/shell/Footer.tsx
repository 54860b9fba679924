'use client'

import { chapters } from '@/content/chapters'
import styles from './Footer.module.css'
import { useLocale } from '@/components/locale/LocaleProvider'
import { PointedLink } from './PointedLink'
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
                <PointedLink href={`/${locale}/${slug}/`} className={styles.link}>
                  {title[locale]}
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
