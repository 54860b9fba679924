import { languages, locales, type CompleteLocale, type Locale } from './locale'

/** The same keys as `T`, with any string where `T` has one and the same parameters where it has a function. */
type Translated<T> = T extends string
  ? string
  : T extends (...args: infer A) => string
    ? (...args: A) => string
    : { readonly [K in keyof T]: Translated<T[K]> }

/** Some of them. */
type Part<T> = T extends string | ((...args: never) => string)
  ? Translated<T>
  : { readonly [K in keyof T]?: Part<T[K]> }

type Others = Exclude<Locale, CompleteLocale>

type Given<T> = { readonly en: T } & { readonly [L in Exclude<CompleteLocale, 'en'>]: Translated<T> } & {
  readonly [L in Others]?: Part<T>
}

declare const filled: unique symbol

/** Words that every language has. Only {@link words} makes them, so that nothing is left without a fallback. */
export type Words<T> = Readonly<Record<Locale, Translated<T>>> & { readonly [filled]: true }

/** A text in every language. */
export type Text = Words<string>

/**
 * Words in every language: a text, or texts and functions that make them, by name. English gives the names; one that a
 * complete language lacks, or that English has not, does not compile. What another language lacks is said in English.
 */
export function words<const T extends object | string>(given: Given<T>): Words<T> {
  const own = given as Readonly<Partial<Record<Locale, unknown>>>
  const said = locales.map((locale) => {
    const text = own[locale]
    return [locale, languages[locale].complete ? text : filledUp(given.en, text)] as const
  })
  return Object.fromEntries(said) as Words<T>
}

/** A text that is made for each language. */
export const everywhere = (make: (locale: Locale) => string) =>
  Object.fromEntries(locales.map((locale) => [locale, make(locale)])) as unknown as Text

/** Words of two groups as one. */
export const together = <A extends object, B extends object>(one: Words<A>, other: Words<B>) =>
  Object.fromEntries(locales.map((locale) => [locale, Object.assign({}, one[locale], other[locale])])) as Readonly<
    Record<Locale, Translated<A> & Translated<B>>
  >

/** `said`, with what it lacks of `english`. */
export function filledUp(english: unknown, said: unknown): unknown {
  if (said === undefined) return english
  if (typeof english !== 'object' || english === null || Array.isArray(english)) return said
  const part = said as Readonly<Record<string, unknown>>
  return Object.fromEntries(Object.entries(english).map(([name, value]) => [name, filledUp(value, part[name])]))
}
