import { references, works, type Reference, type Work } from '@/lib/facts/lineage'
import { papers, type Paper } from '@/lib/facts/papers'

export const ids: readonly string[] = works.map(({ id }) => id)

export const workOf = (id: string): Work => works.find((work) => work.id === id)!

/** The paper of one of the four, with team and venue. */
export const paperOf = (id: string): Paper | undefined => papers.find((paper) => paper.id === id)

export const citedBy = (id: string): readonly Reference[] => references.filter(({ to }) => to === id)

/** What a work cites, by date. Known for the four only. */
export const citesOf = (id: string): readonly Reference[] =>
  references.filter(({ from }) => from === id).toSorted((a, b) => ids.indexOf(a.to) - ids.indexOf(b.to))
