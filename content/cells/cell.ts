import { locales } from '@/lib/i18n/locale'
import { everywhere, words, type Text } from '@/lib/i18n/words'

/** A cell as readers first find it. */
export interface StartingCell {
  /** Its anchor, and its name in the address. */
  readonly id: string
  /** The page on which it stands; of several the first. */
  readonly chapter: string
  readonly title: Text
  readonly code: Text
}

/** Where the languages differ: comments and labels, written `«English|中文»`, further ones in the order of the list. */
const DIFFERENT = /«([^»]*)»/g

/** A cell whose code is the same in all languages but for what readers read. */
export function cell(id: string, chapter: string, en: string, zh: string, source: string): StartingCell {
  const code = source.trim()
  return {
    id,
    chapter,
    title: words({ en, zh }),
    code: everywhere((locale) =>
      code.replace(DIFFERENT, (_, said: string) => {
        const texts = said.split('|')
        return texts[locales.indexOf(locale)] ?? texts[0]!
      }),
    ),
  }
}
