import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { figureScripts, withCodeLater } from './figureCode'

const link = (rel: string, file: string) =>
  `<link rel="${rel}" href="/base/_next/static/chunks/${file}" as="script" fetchPriority="low"/>`
const page = (links: readonly string[], islands: readonly string[]) =>
  `<link rel="stylesheet" href="/base/_next/static/chunks/b.css"/>${links.join('')}${islands.map((state) => `<div data-island="${state}"></div>`).join('')}`

describe('code of figures', () => {
  const chunks = (...files: string[]) => ({ files: files.map((file) => `static/chunks/${file}`) })
  const figures = figureScripts({
    1: chunks('b.js', 'shared.js', 'b.css'),
    2: chunks('a.js', 'shared.js'),
    3: chunks('b.css'),
    4: chunks('shared.js'),
    5: chunks('c.js', 'shared.js', 'd.js'),
  })
  const all = ['shared.js', 'b.js', 'a.js', 'd.js', 'c.js']

  test('is asked for at once for figures that come to life with the page, and later for the others', () => {
    const asked = page(
      all.map((file) => link('preload', file)),
      ['live', 'served', 'served'],
    )
    const later = page(
      [
        link('preload', 'shared.js'),
        link('preload', 'b.js'),
        link('later', 'a.js'),
        link('later', 'd.js'),
        link('later', 'c.js'),
      ],
      ['live', 'served', 'served'],
    )
    assert.equal(withCodeLater(asked, figures), later)
  })

  test('of several such figures is asked for, and what they share is counted once', () => {
    const asked = page(
      all.map((file) => link('preload', file)),
      ['live', 'live', 'served'],
    )
    const later = page(
      [
        link('preload', 'shared.js'),
        link('preload', 'b.js'),
        link('preload', 'a.js'),
        link('later', 'd.js'),
        link('later', 'c.js'),
      ],
      ['live', 'live', 'served'],
    )
    assert.equal(withCodeLater(asked, figures), later)
  })

  test('a page without figures, and its framework, stay as they are', () => {
    const plain = page(
      ['<link rel="preload" as="script" fetchPriority="low" href="/base/_next/static/chunks/main.js"/>'],
      [],
    )
    assert.equal(withCodeLater(plain, figures), plain)
  })

  test('a page whose first script belongs to no figure is an error', () => {
    assert.throws(
      () => withCodeLater(page([link('preload', 'e.js')], ['live']), figures),
      /no figure loads static\/chunks\/e\.js/,
    )
  })
})
