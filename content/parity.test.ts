import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'vitest'
import { locales } from '@/lib/i18n/locale'
import { chapters } from './chapters'
import { chapterSource, type ChapterSource, type Used } from './testing/chapterSource'

const written = ({ name, props, section }: Used) =>
  `${section}: <${[name, ...Object.entries(props).map(([key, value]) => (value === true ? key : `${key}="${value}"`))].join(' ')}>`

/** What stands by itself, in order; what stands in sentences, whose order languages choose, by section. */
const blocks = ({ used }: ChapterSource) => used.filter(({ block }) => block).map(written)
const words = ({ used }: ChapterSource) =>
  used
    .filter(({ block }) => !block)
    .map(written)
    .sort()

test('each language has exactly the pages of the list', () => {
  const slugs = chapters.map(({ slug }) => `${slug}.mdx`).sort()
  for (const locale of locales) assert.deepEqual(readdirSync(join(import.meta.dirname, locale)).sort(), slugs)
})

for (const file of readdirSync(join(import.meta.dirname, 'en'))) {
  const slug = file.replace('.mdx', '')
  test(`${slug}: same headings, figures, questions, numbers, citations, terms and links in both languages`, () => {
    const [en, zh] = [chapterSource('en', slug), chapterSource('zh', slug)]
    assert.deepEqual(zh.headings, en.headings)
    assert.equal(en.headings[0], `1 ${slug}`)
    assert.equal(new Set(en.headings).size, en.headings.length)
    assert.deepEqual(blocks(zh), blocks(en))
    assert.deepEqual(words(zh), words(en))
    assert.deepEqual([...zh.links].sort(), [...en.links].sort())
  })
}
