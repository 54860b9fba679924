import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { MDXContent } from 'mdx/types'
import { languages, type Locale } from '@/lib/i18n/locale'
import type { Outline } from './outline'

interface ChapterModule {
  readonly default: MDXContent
  readonly outline: Outline
}

/** A chapter's text, and the language that it is written in. */
export interface Chapter extends ChapterModule {
  readonly written: Locale
}

/** Whether a language has the chapter; English and every complete language have all. */
const has = (locale: Locale, slug: string) =>
  languages[locale].complete || existsSync(join(process.cwd(), 'content', locale, `${slug}.mdx`))

/** A chapter in one language, or in English where that lacks it, with what scripts/mdx/outline says about it. */
export async function loadChapter(locale: Locale, slug: string): Promise<Chapter> {
  const written = has(locale, slug) ? locale : 'en'
  const chapter = (await import(`@/content/${written}/${slug}.mdx`)) as ChapterModule
  return { ...chapter, written }
}
