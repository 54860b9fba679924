import { languages, type Locale } from '@/lib/i18n/locale'

/** Slow enough to follow an explanation; figures take their own time. */
const WORDS_PER_MINUTE = 200
const CHARACTERS_PER_MINUTE = 350

/** Minutes that a text takes, at least one: words, and in Chinese the characters besides. */
export function readingMinutes(
  { words, characters }: { readonly words: number; readonly characters: number },
  locale: Locale,
): number {
  const minutes = words / WORDS_PER_MINUTE + (languages[locale].han ? characters / CHARACTERS_PER_MINUTE : 0)
  return Math.max(1, Math.round(minutes))
}
