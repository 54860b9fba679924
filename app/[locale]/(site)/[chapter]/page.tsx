import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import type { ComponentProps } from 'react'
import { ChapterLayout } from '@/components/shell/ChapterLayout'
import { shellWords } from '@/components/shell/words'
import { ChapterTitle } from '@/components/shell/ChapterTitle'
import { Neighbours } from '@/components/shell/Neighbours'
import { chapterComponents } from '@/components/chapter/chapterComponents'
import { chapters, findChapter } from '@/content/chapters'
import { loadChapter } from '@/content/loadChapter'
import { alternates } from '@/lib/i18n/alternates'
import { isLocale, languages, locales } from '@/lib/i18n/locale'
import { BASE_PATH, SITE_NAME } from '@/lib/site'

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
  const { default: Content, outline, written } = await loadChapter(locale, chapter.slug)
  const foreign = written !== locale
  const title = ({ id, children }: ComponentProps<'h1'>) => (
    <ChapterTitle
      id={id}
      locale={locale}
      presented={chapter.presented && chapter.slug}
      wide={chapter.wide}
      outline={outline}
    >
      {children}
    </ChapterTitle>
  )
  const components = chapterComponents(written, chapter.slug, outline)
  return (
    <ChapterLayout wide={chapter.wide} headings={outline.headings} lang={foreign ? languages[written].tag : undefined}>
      {outline.formulas && <link rel="stylesheet" href={`${BASE_PATH}/katex/katex.min.css`} precedence="formulas" />}
      {foreign && (
        <p lang={languages[locale].tag}>
          <small>{shellWords[locale].untranslated}</small>
        </p>
      )}
      <Content components={chapter.wide && !chapter.presented ? components : { ...components, h1: title }} />
      <Neighbours locale={locale} slug={chapter.slug} />
    </ChapterLayout>
  )
}
