import { words } from '@/lib/i18n/words'
import { Feather } from '@/components/shell/Feather'
import styles from '@/components/shell/LanguageChoice.module.css'
import { pagePath } from '@/lib/i18n/alternates'
import { languages, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

const lines = words({
  en: {
    title: 'No network.',
    why: 'This page is not on this device. Pages that you have opened before are. To the front page',
  },
  zh: { title: '没有网络。', why: '这个页面不在这台设备上。以前打开过的页面仍然可以看。回到首页' },
})

/** In both languages, since it stands for pages of either. */
export function OfflinePage() {
  return (
    <main className={styles.page}>
      <Feather className={styles.mark} />
      <h1 className={styles.title}>{SITE_NAME}</h1>
      <ul className={styles.choices}>
        {locales.map((locale) => (
          <li key={locale}>
            <a href={pagePath(locale, '')} lang={languages[locale].tag} className={styles.choice}>
              <span className={styles.name}>{lines[locale].title}</span>
              <span className={styles.line}>{lines[locale].why}</span>
            </a>
          </li>
        ))}
      </ul>
    </main>
  )
}
