import { BASE_PATH } from '@/lib/site'
import { languages, locales, type Locale } from './locale'

/** Address of a page below the host, with the base path: `/en/run/`; an empty slug is the front page. */
export function pagePath(locale: Locale, slug: string): string {
  return `${BASE_PATH}/${locale}/${slug ? `${slug}/` : ''}`
}

/** canonical and hreflang of a page, for Next's metadata. */
export function alternates(locale: Locale, slug: string) {
  return {
    canonical: pagePath(locale, slug),
    languages: {
      ...Object.fromEntries(locales.map((other) => [languages[other].tag, pagePath(other, slug)])),
      'x-default': pagePath('en', slug),
    },
  }
}
