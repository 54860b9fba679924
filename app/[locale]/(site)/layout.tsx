import { notFound } from 'next/navigation'
import type { ReactNode } from 'react'
import { Footer } from '@/components/shell/Footer'
import { Header } from '@/components/shell/Header'
import { shellWords } from '@/components/shell/words'
import { chapters } from '@/content/chapters'
import { isLocale } from '@/lib/i18n/locale'

/** What surrounds the site's own pages; embedded figures stand without it. */
export default async function SiteLayout({
  children,
  params,
}: {
  children: ReactNode
  params: Promise<{ locale: string }>
}) {
  const { locale } = await params
  if (!isLocale(locale)) notFound()
  // Names in one language: the list itself, with its sentences in all of them, stays out of every first load.
  const pages = chapters.map(({ slug, title, short = title, aside = false }) => ({
    slug,
    title: title[locale],
    short: short[locale],
    aside,
  }))
  return (
    <>
      <a href="#content" className="skip">
        {shellWords[locale].skip}
      </a>
      <Header pages={pages} />
      <main id="content" tabIndex={-1}>
        {children}
      </main>
      <Footer pages={pages.filter(({ aside }) => aside)} />
    </>
  )
}
