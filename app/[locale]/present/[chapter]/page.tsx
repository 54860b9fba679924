import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { OnProjector } from '@/components/alone/OnProjector'
import { Presentation } from '@/components/presentation/Presentation'
import { slides } from '@/components/presentation/slides'
import { chapterComponents } from '@/components/chapter/chapterComponents'
import { chapters, findChapter } from '@/content/chapters'
import { loadChapter } from '@/content/loadChapter'
import { isLocale, locales } from '@/lib/i18n/locale'
import { BASE_PATH, SITE_NAME } from '@/lib/site'

interface Props {
  readonly params: Promise<{ locale: string; chapter: string }>
}

export const dynamicParams = false

export function generateStaticParams() {
  return locales.flatMap((locale) =>
    chapters.filter(({ presented }) => presented).map(({ slug }) => ({ locale, chapter: slug })),
  )
}

async function read(params: Props['params']) {
  const { locale, chapter: slug } = await params
  const chapter = findChapter(slug)
  if (!isLocale(locale) || !chapter?.presented) notFound()
  return { locale, chapter }
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, chapter } = await read(params)
  return {
    title: `${chapter.title[locale]} · ${SITE_NAME}`,
    description: chapter.description[locale],
    robots: { index: false },
  }
}

/** A chapter in steps, for a projector. */
export default async function PresentPage({ params }: Props) {
  const { locale, chapter } = await read(params)
  const { default: Content, outline, written } = await loadChapter(locale, chapter.slug)
  const components = { ...chapterComponents(written, chapter.slug, { questions: [] }), ...slides(locale) }
  return (
    <OnProjector always>
      {outline.formulas && <link rel="stylesheet" href={`${BASE_PATH}/katex/katex.min.css`} precedence="formulas" />}
      <Presentation slug={chapter.slug} title={chapter.title[locale]}>
        <Content components={components} />
      </Presentation>
    </OnProjector>
  )
}
