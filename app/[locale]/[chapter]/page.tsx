import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { Prose } from '@/components/shell/Prose'
import { Neighbours } from '@/components/shell/Neighbours'
import { chapters, findChapter } from '@/content/chapters'
import { alternates } from '@/lib/i18n/alternates'
import { isLocale, locales } from '@/lib/i18n/locale'
import { SITE_NAME } from '@/lib/site'

interface Props {
  readonly params: Promise<{ locale: string; chapter: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) => chapters.map(({ slug }) => ({ locale, chapter: slug })))
}

async function read(params: Props['params']) {
  const { locale, chapter: slug } = await params
  const chapter = findChapter(slug)
  if (!isLocale(locale) || !chapter) notFound()
  return { locale, chapter }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, chapter } = await read(params)
  return {
    title: `${chapter.title[locale]} · ${SITE_NAME}`,
    description: chapter.description[locale],
    alternates: alternates(locale, chapter.slug),
  }
}

export default async function ChapterPage({ params }: Props) {
  const { locale, chapter } = await read(params)
  const { default: Content } = await import(`@/content/${locale}/${chapter.slug}.mdx`)
  return (
    <Prose wide={chapter.wide}>
      <Content />
      <Neighbours locale={locale} slug={chapter.slug} />
    </Prose>
  )
}
