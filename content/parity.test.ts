import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import test from 'node:test'
import { locales } from '@/lib/i18n/locale'
import { chapters } from './chapters'

const read = (locale: string, slug: string) => readFileSync(join(import.meta.dirname, locale, `${slug}.mdx`), 'utf8')
const headings = (text: string) => [...text.matchAll(/^(#+) .*\{\/\*\s*([a-z0-9-]+)\s*\*\/\}$/gm)].map(([, level, id]) => `${level} ${id}`)
const figures = (text: string) => [...text.matchAll(/<[A-Z]\w*[^>]*>/g)].map(([tag]) => tag.replace(/\s+/g, ' '))
const links = (text: string) => [...text.matchAll(/\]\(([^)\s]+)\)/g)].map(([, href]) => href)

test('each language has exactly the pages of the list', () => {
  const slugs = chapters.map(({ slug }) => `${slug}.mdx`).sort()
  for (const locale of locales) assert.deepEqual(readdirSync(join(import.meta.dirname, locale)).sort(), slugs)
})

for (const { slug } of chapters) {
  test(`${slug}: same headings, figures and links in both languages`, () => {
    const [en, zh] = [read('en', slug), read('zh', slug)]
    assert.deepEqual(headings(zh), headings(en))
    assert.ok(headings(en).length > 0)
    assert.deepEqual(figures(zh), figures(en))
    assert.deepEqual(links(zh), links(en))
  })
}
