import { bibliography, type Reference } from '@/content/bibliography'
import { papers, releases, type Paper, type Release } from '@/lib/facts/papers'
import type { Locale } from '@/lib/i18n/locale'
import { clauses, marks } from '@/lib/i18n/typography'
import { words } from '@/lib/i18n/words'

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

const authored = words({
  en: {
    one: (author: string, year: string) => `${author} ${year}`,
    two: (first: string, second: string, year: string) => `${first} and ${second} ${year}`,
    many: (first: string, year: string) => `${first} et al. ${year}`,
  },
  zh: {
    one: (author, year) => `${author}，${year}`,
    two: (first, second, year) => `${first} 与 ${second}，${year}`,
    many: (first, year) => `${first} 等，${year}`,
  },
})

/** Who wrote it and when: `Howard et al. 2017`, `Howard 等，2017`; a release by its name. */
export function shortName(source: Source, locale: Locale): string {
  if (!('authors' in source)) return source.name
  const { one, two, many } = authored[locale]
  const [first = '', second] = source.authors.map(surname)
  const year = source.date.slice(0, 4)
  if (source.authors.length > 2) return many(first, year)
  return second ? two(first, second, year) : one(first, year)
}

type Places = readonly (readonly [RegExp, string])[]

/** How a language writes places that are given in English; one that is not here writes them so. */
const PLACES: Readonly<Partial<Record<Locale, Places>>> = {
  zh: [
    [/^Tables? (.+)$/, '表 $1'],
    [/^Fig(?:ure|ures|\.) (.+)$/, '图 $1'],
    [/^Sections? (.+)$/, '第 $1 节'],
    [/^Appendix (.+)$/, '附录 $1'],
    [/^Equations? (.+)$/, '式 $1'],
    [/^page (.+)$/, '第 $1 页'],
  ],
}

/** A place in a source, written in English: `Table 8`, `Section 4.7, Figure 10`. Throws where it has no translation. */
export function placeText(at: string, locale: Locale): string {
  const places = PLACES[locale]
  if (!places) return at
  const parts = at.split(/, | and (?=[A-Z])/).map((part) => {
    const [pattern, translation] = places.find(([one]) => one.test(part)) ?? []
    if (pattern && translation) return part.replace(pattern, translation).replace(/ and /g, marks[locale].item)
    if (/^[\w./-]+\.\w+$/.test(part)) return part
    throw new Error(`at="${at}": write Table, Figure, Section, Appendix, Equation or page, or a file's name`)
  })
  return clauses(locale, parts)
}
