import type { Locale } from '@/lib/i18n/locale'
import styles from './Budget.module.css'
import { formatSpeed } from './format'
import { publishedSpeeds } from './model'
import type { BudgetWords } from './words'

/** What MACs divided by a speed do not tell. */
export function Omissions({ words, locale }: { words: BudgetWords; locale: Locale }) {
  const speeds = publishedSpeeds(locale).map(({ speed }) => speed)
  const { rate, memory, other, format } = words.omissions
  return (
    <section className={styles.omissions}>
      <h4 className={styles.heading}>{words.leavesOut}</h4>
      <ul className={styles.list}>
        <li>{rate(formatSpeed(Math.min(...speeds)), formatSpeed(Math.max(...speeds)))}</li>
        <li>{memory}</li>
        <li>{other}</li>
        <li>{format}</li>
      </ul>
    </section>
  )
}
