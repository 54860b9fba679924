import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { cellEmbeds } from '@/components/alone/cellEmbeds'
import { EmbeddedFigure } from '@/components/alone/EmbeddedFigure'
import { EmbedPage } from '@/components/alone/EmbedPage'
import { embeds, isEmbed } from '@/components/embed/embeds'
import { Cell } from '@/components/chapter/Cell'
import { findChapter } from '@/content/chapters'
import { isLocale, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

interface Props {
  readonly params: Promise<{ locale: string; figure: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => [...embeds, ...cellEmbeds].map(({ slug }) => ({ locale, figure: slug })))
}

async function read(params: Props['params']) {
  const { locale, figure: slug } = await params
  const cell = cellEmbeds.find((one) => one.slug === slug)
  const embed = cell ?? embeds.find((one) => one.slug === slug)
  if (!isLocale(locale) || !embed) notFound()
  return { locale, embed, cell }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, embed } = await read(params)
  return {
    title: `${embed.title[locale]} · ${SITE_NAME}`,
    description: findChapter(embed.chapter)!.description[locale],
    robots: { index: false },
  }
}

/** A figure or a cell alone, for an `<iframe>`. */
export default async function FigurePage({ params }: Props) {
  const { locale, embed, cell } = await read(params)
  return (
    <EmbedPage embed={embed}>
      {cell && <Cell id={cell.cell} locale={locale} />}
      {isEmbed(embed.slug) && <EmbeddedFigure slug={embed.slug} />}
    </EmbedPage>
  )
}
