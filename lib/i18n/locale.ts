/** Languages of the site, in the order in which they are offered. */
export const locales = ['en', 'zh'] as const

export type Locale = (typeof locales)[number]

/** Each language in its own words, and its BCP 47 tag for `lang` and `hreflang`. */
export const localeNames: Readonly<Record<Locale, { readonly name: string; readonly tag: string }>> = {
  en: { name: 'English', tag: 'en' },
  zh: { name: '简体中文', tag: 'zh-Hans' },
}

export function isLocale(value: string): value is Locale {
  return (locales as readonly string[]).includes(value)
}

/** The other language. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en'
}

/** Storage key under which the reader's choice of language is kept. */
export const LOCALE_KEY = 'featherweight-language'
