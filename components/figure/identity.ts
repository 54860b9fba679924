import type { EmbedTarget } from '@/components/embed/snippet'
import type { Locale } from '@/lib/i18n/locale'
import type { Words } from '@/lib/i18n/words'

/** Who a figure is: plain data, in `figures/<Name>/figure.ts`, for its own frame and for the pages that show it. */
export interface FigureIdentity {
  /** Its page alone, `/<locale>/embed/<slug>/`; also its id on pages and the value of `data-figure`. */
  readonly slug: string
  /** The page of the site that explains it. */
  readonly chapter: string
  readonly names: Words<FigureNames>
  readonly takes: Takes
  /** Whether presentations show it. */
  readonly projected: boolean
}

interface FigureNames {
  /** What stands above it, wherever it is. `{of}` is the network or table that it shows. */
  readonly title: string
  /** What links, lists and a browser's tab call it. */
  readonly short: string
}

/**
 * What a chapter may fix: nothing; a network, which readers choose under a bar where it is not fixed; a network, of
 * all where none is fixed; a published table.
 */
export type Takes = 'nothing' | 'network' | 'network of all' | 'table'

/** Its title, with the name of what it shows; without that name, the short one where the title needs it. */
export function titleOf({ names }: FigureIdentity, locale: Locale, of?: string): string {
  const { title, short } = names[locale]
  if (of !== undefined) return title.replace('{of}', of)
  return title.includes('{of}') ? short : title
}

/** What shows it alone, with the network or the table (`fixed`, an id) that its chapter has fixed. */
export function targetOf({ slug, takes }: FigureIdentity, fixed?: string): EmbedTarget {
  if (takes === 'nothing') return { slug }
  return { slug, params: fixed === undefined ? {} : { [takes === 'table' ? 'table' : 'network']: fixed } }
}
