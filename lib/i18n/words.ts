import type { Locale } from './locale'

/** The same keys as `T`, with any string where `T` has one and the same parameters where it has a function. */
type Translated<T> = {
  readonly [K in keyof T]: T[K] extends string
    ? string
    : T[K] extends (...args: infer A) => string
      ? (...args: A) => string
      : Translated<T[K]>
}

/**
 * Words of one component in every language. English gives the keys; a missing or surplus translation
 * does not compile.
 */
export function words<const T extends object>({
  en,
  zh,
}: {
  readonly en: T
  readonly zh: Translated<T>
}): Readonly<Record<Locale, Translated<T>>> {
  return { en: en as unknown as Translated<T>, zh }
}
