import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { homeWords } from '@/components/shell/homeWords'
import { Skyline } from '@/components/pieces'
import { chapters } from '@/content/chapters'
import { alternates } from '@/lib/i18n/alternates'
import { isLocale } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'
import styles from './home.module.css'

interface Props {
  readonly params: Promise<{ locale: string }>
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = homeWords[locale]
  return { title: `${SITE_NAME}: ${words.subtitle}`, description: words.lead, alternates: alternates(locale, '') }
}

export default async function Home({ params }: Props) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  const words = homeWords[locale]
  return (
    <div className={styles.home}>
      <section className={styles.hero}>
        <h1 className={styles.title}>{words.title}</h1>
        <div className={styles.intro}>
          <p className={styles.lead}>{words.lead}</p>
          <div className={styles.actions}>
            <Link href={`/${locale}/run/`} className={styles.action}>
              {words.action}
            </Link>
            <Link href={`/${locale}/${chapters[0]!.slug}/`} className={styles.second}>
              {words.read}
            </Link>
          </div>
        </div>
      </section>
      <Skyline first />
      <section className={styles.contents}>
        <h2 className={styles.heading}>{words.pages}</h2>
        <ol className={styles.chapters}>
          {chapters.map(({ slug, title, description }) => (
            <li key={slug} className={styles.chapter}>
              <Link href={`/${locale}/${slug}/`} className={styles.link}>
                {title[locale]}
              </Link>
              <p className={styles.description}>{description[locale]}</p>
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}
