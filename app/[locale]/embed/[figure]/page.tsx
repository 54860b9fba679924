import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { EmbeddedFigure } from '@/components/embed/EmbeddedFigure'
import { EmbedPage } from '@/components/embed/EmbedPage'
import { embeds, isEmbed } from '@/components/embed/embeds'
import { findChapter } from '@/content/chapters'
import { isLocale, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

interface Props {
  readonly params: Promise<{ locale: string; figure: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => embeds.map(({ slug }) => ({ locale, figure: slug })))
}

async function read(params: Props['params']) {
  const { locale, figure: slug } = await params
  const embed = embeds.find((one) => one.slug === slug)
  if (!isLocale(locale) || !isEmbed(slug) || !embed) notFound()
  return { locale, slug, embed }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, embed } = await read(params)
  return { title: `${embed.title[locale]} · ${SITE_NAME}`, description: findChapter(embed.chapter)!.description[locale], robots: { index: false } }
}

/** A figure alone, for an `<iframe>`. */
export default async function FigurePage({ params }: Props) {
  const { slug, embed } = await read(params)
  return (
    <EmbedPage embed={embed}>
      <EmbeddedFigure slug={slug} />
    </EmbedPage>
  )
}
