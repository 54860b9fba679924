import { cells } from '@/content/cells/cells'
import type { Embed } from '@/components/embed/embeds'

/** Every cell by itself. Not among the figures: cells stand on no slide and in no lesson. */
export const cellEmbeds: readonly (Embed & { readonly cell: string })[] = cells.map(({ id, chapter, title }) => ({
  slug: `cell-${id}`,
  chapter,
  title,
  cell: id,
}))
