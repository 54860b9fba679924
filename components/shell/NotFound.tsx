import { words } from '@/lib/i18n/words'
import { languages, locales } from '@/lib/i18n/locale'
import { pagePath } from '@/lib/i18n/alternates'
import { Feather } from './Feather'
import styles from './LanguageChoice.module.css'

const lines = words({
  en: { title: 'There is no such page.', go: 'To the front page' },
  zh: { title: '没有这个页面。', go: '回到首页' },
})

/** The 404 page, in both languages since the address may say neither. */
export function NotFound() {
  return (
    <main className={styles.page}>
      <Feather className={styles.mark} />
      <h1 className={styles.title}>404</h1>
      <ul className={styles.choices}>
        {locales.map((locale) => (
          <li key={locale}>
            <a href={pagePath(locale, '')} lang={languages[locale].tag} className={styles.choice}>
              <span className={styles.name}>{lines[locale].title}</span>
              <span className={styles.line}>{lines[locale].go}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
