import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'vitest'
import { targetOf } from '@/components/figure/identity'
import { findChapter } from '@/content/chapters'
import { figureBySlug, figureNames, figures } from './list'

const all = figureNames.map((name) => figures[name])

test('a figure has the name of its folder, and every folder that says who it is, is listed', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const named = folders.filter(({ name }) => readdirSync(`${import.meta.dirname}/${name}`).includes('figure.ts'))
  assert.deepEqual(
    figureNames.toSorted(),
    named.map(({ name }) => name),
  )
})

test('slugs are one on the whole site and fit an address; chapters exist', () => {
  assert.equal(new Set(all.map(({ slug }) => slug)).size, all.length)
  for (const { slug, chapter } of all) {
    assert.match(slug, /^[a-z]+(?:-[a-z]+)*$/)
    assert.ok(findChapter(chapter), chapter)
  }
  assert.equal(figureBySlug('reach'), 'Reachability')
  assert.equal(figureBySlug('skyline'), undefined)
})

test('only what takes something has a place for its name in the title', () => {
  for (const { takes, names } of all)
    for (const { title, short } of Object.values(names)) {
      assert.ok(takes !== 'nothing' || !title.includes('{of}'), title)
      assert.ok(short !== '' && !short.includes('{of}'), short)
    }
})

test('what shows a figure alone', () => {
  assert.deepEqual(targetOf(figures.Growth), { slug: 'growth' })
  assert.deepEqual(targetOf(figures.LayerTable), { slug: 'layers', params: {} })
  assert.deepEqual(targetOf(figures.LayerTable, 'mobilenet'), { slug: 'layers', params: { network: 'mobilenet' } })
  assert.deepEqual(targetOf(figures.PublishedTable, 'xception/1'), { slug: 'table', params: { table: 'xception/1' } })
})
