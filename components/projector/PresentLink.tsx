import type { Locale } from '@/lib/i18n/locale'
import { pagePath } from '@/lib/i18n/alternates'
import styles from './PresentLink.module.css'
import { projectorWords } from './words'

/** Leads to a chapter in steps, for a projector. */
export function PresentLink({ locale, slug }: { locale: Locale; slug: string }) {
  return (
    <a href={pagePath(locale, `present/${slug}`)} className={styles.link}>
      {projectorWords[locale].present}
    </a>
  )
}
