import Link from 'next/link'
import { chapters, findChapter } from '@/content/chapters'
import type { Locale } from '@/lib/i18n/locale'

/** A link to a chapter by its title. Throws where there is no such chapter. */
export function ChapterName({ locale, slug }: { locale: Locale; slug: string }) {
  const chapter = findChapter(slug)
  if (!chapter)
    throw new Error(`<ChapterLink>: no page ${slug}; there are ${chapters.map((one) => one.slug).join(', ')}`)
  return <Link href={`/${locale}/${slug}/`}>{chapter.title[locale]}</Link>
}
