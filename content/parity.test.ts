import assert from 'node:assert/strict'
import { test } from 'vitest'
import { languages, locales } from '@/lib/i18n/locale'
import { chapters } from './chapters'
import { chapterSource, type ChapterSource, type Used } from './testing/chapterSource'
import { writtenIn } from './testing/writtenIn'

const written = ({ name, props, section }: Used) =>
  `${section}: <${[name, ...Object.entries(props).map(([key, value]) => (value === true ? key : `${key}="${value}"`))].join(' ')}>`

/** What stands by itself, in order; what stands in sentences, whose order languages choose, by section. */
const blocks = ({ used }: ChapterSource) => used.filter(({ block }) => block).map(written)
const words = ({ used }: ChapterSource) =>
  used
    .filter(({ block }) => !block)
    .map(written)
    .sort()

test('each complete language has exactly the pages of the list, others have some', () => {
  const slugs = chapters.map(({ slug }) => slug).sort()
  for (const locale of locales) {
    const own = writtenIn(locale)
    assert.deepEqual(own, languages[locale].complete ? slugs : slugs.filter((slug) => own.includes(slug)))
  }
})

for (const slug of writtenIn('en')) {
  test(`${slug}: same headings, figures, questions, numbers, citations, terms and links in all languages`, () => {
    const en = chapterSource('en', slug)
    assert.equal(en.headings[0], `1 ${slug}`)
    assert.equal(new Set(en.headings).size, en.headings.length)
    for (const locale of locales.filter((one) => writtenIn(one).includes(slug))) {
      const other = chapterSource(locale, slug)
      assert.deepEqual(other.headings, en.headings)
      assert.deepEqual(blocks(other), blocks(en))
      assert.deepEqual(words(other), words(en))
      assert.deepEqual([...other.links].sort(), [...en.links].sort())
    }
  })
}
