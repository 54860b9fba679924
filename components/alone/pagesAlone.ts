import { titleOf } from '@/components/figure/identity'
import { figureBySlug, figureNames, figures, type FigureName } from '@/components/figures/list'
import { cells } from '@/content/cells/cells'
import type { Locale } from '@/lib/i18n/locale'

/** A figure or a cell with a page of its own, `/<locale>/embed/<slug>/`, for slides, course pages and frames. */
export interface PageAlone {
  readonly slug: string
  /** The page of the site that explains it. */
  readonly chapter: string
  /** As it stands above the figure, and as the browser's tab has it. */
  readonly title: string
  readonly short: string
  /** Which of the two it is. Cells stand on no slide and in no lesson. */
  readonly shows: { readonly figure: FigureName } | { readonly cell: string }
}

const CELL = 'cell-'

/** Slugs of all such pages. */
export const slugsAlone: readonly string[] = [
  ...figureNames.map((name) => figures[name].slug),
  ...cells.map(({ id }) => CELL + id),
]

/** The page with this slug, in a language; undefined where there is none. */
export function pageAlone(slug: string, locale: Locale): PageAlone | undefined {
  const name = figureBySlug(slug)
  if (name) {
    const figure = figures[name]
    const { short } = figure.names[locale]
    return { slug, chapter: figure.chapter, title: titleOf(figure, locale), short, shows: { figure: name } }
  }
  const cell = cells.find(({ id }) => CELL + id === slug)
  if (!cell) return undefined
  const title = cell.title[locale]
  return { slug, chapter: cell.chapter, title, short: title, shows: { cell: cell.id } }
}
