import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbeddedFigure } from '@/components/alone/EmbeddedFigure'
import { EmbedPage } from '@/components/alone/EmbedPage'
import { pageAlone, slugsAlone } from '@/components/alone/pagesAlone'
import { Cell } from '@/components/chapter/Cell'
import { figures } from '@/components/figures/list'
import { findChapter } from '@/content/chapters'
import { isLocale, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

interface Props {
  readonly params: Promise<{ locale: string; figure: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => slugsAlone.map((slug) => ({ locale, figure: slug })))
}

async function read(params: Props['params']) {
  const { locale, figure: slug } = await params
  const page = isLocale(locale) && pageAlone(slug, locale)
  if (!isLocale(locale) || !page) notFound()
  return { locale, page, chapter: findChapter(page.chapter)! }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, page, chapter } = await read(params)
  return {
    title: `${page.short} · ${SITE_NAME}`,
    description: chapter.description[locale],
    robots: { index: false },
  }
}

/** A figure or a cell alone, for an `<iframe>`. */
export default async function FigurePage({ params }: Props) {
  const { locale, page, chapter } = await read(params)
  const { slug, title, shows } = page
  return (
    <EmbedPage
      slug={slug}
      title={title}
      chapter={{ slug: chapter.slug, title: chapter.title[locale] }}
      lesson={'figure' in shows}
    >
      {'figure' in shows ? (
        <EmbeddedFigure figure={shows.figure} takes={figures[shows.figure].takes} />
      ) : (
        <Cell id={shows.cell} locale={locale} />
      )}
    </EmbedPage>
  )
}
