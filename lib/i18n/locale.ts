interface Language {
  /** In its own words. */
  readonly name: string
  /** BCP 47, for `lang` and `hreflang`. */
  readonly tag: string
  /** BCP 47, by which `Intl` writes dates as this site does. */
  readonly dates: string
  /** Whether it is written without spaces, in characters that are counted one by one. */
  readonly han: boolean
  /** Whether everything is translated. Words that one of these lacks do not compile; another falls back to English. */
  readonly complete: boolean
}

/** LIST 4: the languages of the site, in the order in which they are offered. */
export const languages = {
  en: { name: 'English', tag: 'en', dates: 'en-GB', han: false, complete: true },
  zh: { name: '简体中文', tag: 'zh-Hans', dates: 'zh-Hans', han: true, complete: true },
} as const satisfies Readonly<Record<string, Language>>

export type Locale = keyof typeof languages

/** Languages that lack nothing. */
export type CompleteLocale = {
  [L in Locale]: (typeof languages)[L]['complete'] extends true ? L : never
}[Locale]

export const locales = Object.keys(languages) as Locale[]

/** Whether a part of an address names a language of the site. */
export function isLocale(value: string): value is Locale {
  return Object.hasOwn(languages, value)
}

/** What stands beside a language where two are shown: Chinese beside English, English beside any other. */
export function otherLocale(locale: Locale): Locale {
  return locale === 'en' ? 'zh' : 'en'
}

/** Storage key under which the reader's choice of language is kept. */
export const LOCALE_KEY = 'featherweight-language'
