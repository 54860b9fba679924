import type { Locale } from '@/lib/i18n/locale'

type PerLocale = Readonly<Record<Locale, string>>

/** A cell as readers first find it. */
export interface StartingCell {
  /** Its anchor, and its name in the address. */
  readonly id: string
  /** The page on which it stands; of several the first. */
  readonly chapter: string
  readonly title: PerLocale
  readonly code: PerLocale
}

/** Where the languages differ: comments and labels, written `«English|中文»`. */
const DIFFERENT = /«([^|»]*)\|([^»]*)»/g

/** A cell whose code is the same in both languages but for what readers read. */
export function cell(id: string, chapter: string, en: string, zh: string, source: string): StartingCell {
  const code = source.trim()
  return {
    id,
    chapter,
    title: { en, zh },
    code: { en: code.replace(DIFFERENT, '$1'), zh: code.replace(DIFFERENT, '$2') },
  }
}
