import { bibliography, type Reference } from '@/content/bibliography'
import { papers, releases, type Paper, type Release } from '@/lib/facts/papers'
import type { Locale } from '@/lib/i18n/locale'

/** Everything that can be cited. */
export type Source = Paper | Reference | Release

/** Every paper, by date. */
export const writtenSources: readonly (Paper | Reference)[] = [...papers, ...bibliography].toSorted((a, b) =>
  a.date < b.date ? -1 : a.date > b.date ? 1 : 0,
)

const sources: readonly Source[] = [...writtenSources, ...releases]

/** The source with this id. Throws where there is none. */
export function findReference(id: string): Source {
  const found = sources.find((source) => source.id === id)
  if (!found) throw new Error(`<Cite>: no source ${id}; there are ${sources.map((source) => source.id).join(', ')}`)
  return found
}

/** Anchor of a source on page references. */
export const referenceAnchor = (id: string): string => `ref-${id}`

/** Where a source can be read. */
export function addressOf(source: Source): string {
  if ('url' in source) return source.url
  if ('arxiv' in source) return `https://arxiv.org/abs/${source.arxiv}`
  return 'arxiv' in source.at ? `https://arxiv.org/abs/${source.at.arxiv}` : source.at.url
}

/** arXiv number of a source, where it has one. */
export function arxivOf(source: Source): string | undefined {
  if ('arxiv' in source) return source.arxiv
  return 'at' in source && 'arxiv' in source.at ? source.at.arxiv : undefined
}

const surname = (name: string) => name.split(' ').at(-1)!

/** Who wrote it and when: `Howard et al. 2017`, `Howard 等，2017`; a release by its name. */
export function shortName(source: Source, locale: Locale): string {
  if (!('authors' in source)) return source.name
  const [first = '', second] = source.authors.map(surname)
  const year = source.date.slice(0, 4)
  const many = source.authors.length > 2
  if (locale === 'en') return `${many ? `${first} et al.` : second ? `${first} and ${second}` : first} ${year}`
  return `${many ? `${first} 等` : second ? `${first} 与 ${second}` : first}，${year}`
}

const PLACES: readonly (readonly [RegExp, string])[] = [
  [/^Tables? (.+)$/, '表 $1'],
  [/^Fig(?:ure|ures|\.) (.+)$/, '图 $1'],
  [/^Sections? (.+)$/, '第 $1 节'],
  [/^Appendix (.+)$/, '附录 $1'],
  [/^Equations? (.+)$/, '式 $1'],
  [/^page (.+)$/, '第 $1 页'],
]

/** A place in a source, written in English: `Table 8`, `Section 4.7, Figure 10`. Throws where it has no Chinese. */
export function placeText(at: string, locale: Locale): string {
  if (locale === 'en') return at
  const parts = at.split(/, | and (?=[A-Z])/).map((part) => {
    const [pattern, chinese] = PLACES.find(([one]) => one.test(part)) ?? []
    if (pattern && chinese) return part.replace(pattern, chinese).replace(/ and /g, '、')
    if (/^[\w./-]+\.\w+$/.test(part)) return part
    throw new Error(`at="${at}": write Table, Figure, Section, Appendix, Equation or page, or a file's name`)
  })
  return parts.join('，')
}
