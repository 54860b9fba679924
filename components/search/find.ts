import type { Locale } from '@/lib/i18n/locale'
import { BASE_PATH } from '@/lib/site'
import { pieces, type Piece } from './excerpt'

/** A place on a page where something was found. */
export interface Place {
  readonly title: string
  /** Address below the site's folder: `/en/run/#what`. */
  readonly href: string
  readonly excerpt: readonly Piece[]
}

/** A page where something was found, and its best places. */
export interface Found {
  readonly title: string
  readonly href: string
  readonly places: readonly Place[]
}

interface PagefindResult {
  readonly url: string
  readonly excerpt: string
  readonly meta: { readonly title?: string }
  readonly sub_results: readonly { readonly title: string; readonly url: string; readonly excerpt: string }[]
}

interface Pagefind {
  readonly search: (
    text: string,
  ) => Promise<{ readonly results: readonly { readonly data: () => Promise<PagefindResult> }[] }>
}

interface PagefindModule {
  readonly createInstance: (options: { readonly basePath: string; readonly baseUrl: string }) => Pagefind
}

const PLACES = 3
const loaded = new Map<Locale, Promise<Pagefind>>()

/** The index of a language, fetched once and only when it is asked for. It is built by scripts/build/search.ts. */
function indexOf(locale: Locale): Promise<Pagefind> {
  const found = loaded.get(locale) ?? load(locale)
  loaded.set(locale, found)
  found.catch(() => loaded.delete(locale))
  return found
}

async function load(locale: Locale): Promise<Pagefind> {
  const basePath = `${BASE_PATH}/search/${locale}/`
  const { createInstance }: PagefindModule = await import(
    /* webpackIgnore: true */ /* turbopackIgnore: true */ `${basePath}pagefind.js`
  )
  return createInstance({ basePath, baseUrl: '/' })
}

/** The best pages of one language for a query, at most `pages`. Rejects where the index cannot be loaded. */
export async function find(text: string, locale: Locale, pages: number): Promise<readonly Found[]> {
  const { results } = await (await indexOf(locale)).search(text)
  const best = await Promise.all(results.slice(0, pages).map((result) => result.data()))
  return best.map(({ url, meta, excerpt, sub_results }) => {
    const title = meta.title ?? url
    const places = sub_results
      .slice(0, PLACES)
      .map((one) => ({ title: one.title, href: one.url, excerpt: pieces(one.excerpt) }))
    return { title, href: url, places: places.length > 0 ? places : [{ title, href: url, excerpt: pieces(excerpt) }] }
  })
}
