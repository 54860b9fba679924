import { glossary } from '@/content/glossary'
import { languages, otherLocale, type Locale } from '@/lib/i18n/locale'
import styles from './References.module.css'
import { termAnchor } from './Term'

/** Every term with its meaning, and its name in the other language. */
export function Glossary({ locale }: { locale: Locale }) {
  const other = otherLocale(locale)
  return (
    <div className={styles.glossary}>
      <dl>
        {glossary.map(({ id, term, meaning }) => (
          <div key={id} id={termAnchor(id)} className={styles.entry}>
            <dt>
              {term[locale]}{' '}
              <span lang={languages[other].tag} className={styles.foreign}>
                {term[other]}
              </span>
            </dt>
            <dd>{meaning[locale]}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
