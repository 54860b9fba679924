import { isLocale, LOCALE_KEY, type Locale } from './locale'

/** Keeps the reader's language on this device. Does nothing where storage is refused. */
export function rememberLocale(locale: Locale): void {
  try {
    localStorage.setItem(LOCALE_KEY, locale)
  } catch {
    // Private windows may refuse storage; the choice then lasts for this page only.
  }
}

/** The language kept on this device, or null. */
export function rememberedLocale(): Locale | null {
  try {
    const kept = localStorage.getItem(LOCALE_KEY)
    return kept && isLocale(kept) ? kept : null
  } catch {
    return null
  }
}
