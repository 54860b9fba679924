import type { MDXContent } from 'mdx/types'
import type { Outline } from './outline'
import type { Locale } from '@/lib/i18n/locale'

export interface ChapterModule {
  readonly default: MDXContent
  readonly outline: Outline
}

/** A chapter's text in one language, with what scripts/mdx/outline says about it. */
export const loadChapter = (locale: Locale, slug: string): Promise<ChapterModule> =>
  import(`@/content/${locale}/${slug}.mdx`)
