import assert from 'node:assert/strict'
import { test } from 'vitest'
import { taskOf, type QuestionProps } from '@/components/question/Question'
import { findCorrection } from '@/components/text/Correction'
import { count, countText, ratioText, type Quantity, type Unit } from '@/components/text/count'
import { publishedText, type PublishedRef } from '@/components/text/publishedText'
import { findReference, placeText } from './reference'
import { findEntry } from '@/components/text/Term'
import { papers, releases } from '@/lib/facts/papers'
import { locales } from '@/lib/i18n/locale'
import { bibliography } from './bibliography'
import { cells, findCell } from './cells/cells'
import { chapterSource, type Used } from './testing/chapterSource'
import { writtenIn } from './testing/writtenIn'
import { findChapter } from './chapters'
import { corrections } from './corrections'
import { glossary } from './glossary'

const slugs = writtenIn('en')
const unique = (ids: readonly string[]) =>
  assert.deepEqual(
    ids.filter((id, place) => ids.indexOf(id) !== place),
    [],
  )
const called = (used: readonly Used[], name: string) =>
  used.filter((one) => one.name === name).map(({ props }) => String(props.id))

/** Throws, saying what is wrong, where a component is given what it cannot use. */
function check({ name, props }: Used): void {
  const text = props as Readonly<Record<string, string>>
  switch (name) {
    case 'Cost': {
      const counted = { network: text.network!, of: text.of as Quantity, set: text.set }
      assert.ok(count(counted) > 0)
      assert.ok(countText(counted, text.unit as Unit))
      return
    }
    case 'Ratio': {
      const of = text.of as Quantity
      assert.ok(ratioText({ network: text.network!, of, set: text.set }, { network: text.to!, of, set: text.toSet }))
      return
    }
    case 'Published':
      assert.ok(publishedText(props as unknown as PublishedRef, 'zh').text)
      return
    case 'Cite': {
      const source = findReference(text.paper!)
      if (text.at && 'authors' in source) placeText(text.at, 'zh')
      return
    }
    case 'Term':
      findEntry(text.id!)
      return
    case 'Correction':
      findCorrection(text.id!)
      return
    case 'ChapterLink':
      assert.ok(findChapter(text.slug!) ?? slugs.includes(text.slug!), `no page ${text.slug}`)
      return
    case 'Cell':
      findCell(text.id!)
      return
    case 'Question':
      taskOf(props as unknown as QuestionProps)
  }
}

for (const locale of locales) {
  for (const slug of writtenIn(locale)) {
    test(`${locale}/${slug}: every number, citation, term and correction can be found`, () => {
      const { used } = chapterSource(locale, slug)
      for (const one of used) {
        assert.doesNotThrow(() => check(one), `<${one.name} ${JSON.stringify(one.props)}> under #${one.section}`)
      }
      unique(called(used, 'Term'))
      unique(called(used, 'Correction'))
    })
  }
}

test('ids are given once: questions, terms, sources, corrections', () => {
  unique(slugs.flatMap((slug) => called(chapterSource('en', slug).used, 'Question')))
  unique(glossary.map(({ id }) => id))
  unique([...papers, ...releases, ...bibliography].map(({ id }) => id))
  unique(corrections.map(({ id }) => id))
})

test('every term of the glossary is explained in a chapter', () => {
  const explained = new Set(slugs.flatMap((slug) => called(chapterSource('en', slug).used, 'Term')))
  assert.deepEqual(
    glossary.map(({ id }) => id).filter((id) => !explained.has(id)),
    [],
  )
})

test('every cell stands on a page, once on each', () => {
  const shown = slugs.map((slug) => called(chapterSource('en', slug).used, 'Cell'))
  shown.forEach(unique)
  unique(cells.map(({ id }) => id))
  assert.deepEqual(
    cells.map(({ id }) => id).filter((id) => !shown.flat().includes(id)),
    [],
  )
})

test('every correction stands in its chapter, and its sources can be found', () => {
  for (const { id, chapter, sources } of corrections) {
    for (const locale of locales.filter((one) => writtenIn(one).includes(chapter)))
      assert.ok(called(chapterSource(locale, chapter).used, 'Correction').includes(id), `${locale}/${chapter}: ${id}`)
    for (const { paper, at } of sources) {
      findReference(paper)
      if (at) placeText(at, 'zh')
    }
  }
})

/** The errors of the survey, each with a word of what is right. */
const rows: readonly (readonly [string, RegExp])[] = [
  ['introduction', /(8|eight) layers/i],
  ['introduction', /CVPR 2018/],
  ['squeezenet', /H × W/],
  ['mobilenet', /2\.25/],
  ['mobilenet', /three times|2\.7/],
  ['shufflenet', /1 × 1/],
  ['shufflenet', /parameter|widths/i],
  ['xception', /depthwise/i],
]

test('every error of the survey is set right, in the order of the chapters', () => {
  assert.deepEqual(
    corrections.map(({ chapter }) => chapter),
    rows.map(([chapter]) => chapter),
  )
  for (const [place, [, right]] of rows.entries()) assert.match(corrections[place]!.right.en, right)
})
