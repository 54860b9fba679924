import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { figureScripts, withCodeLater } from './figureCode'

const link = (rel: string, file: string) => `<link rel="${rel}" href="/base/_next/${file}" as="script" fetchPriority="low"/>`

describe('code of figures', () => {
  const figures = figureScripts({
    1: { files: ['static/chunks/b.js', 'static/chunks/shared.js', 'static/chunks/b.css'] },
    2: { files: ['static/chunks/a.js', 'static/chunks/shared.js'] },
    3: { files: [] },
    4: { files: ['static/chunks/shared.js'] },
  })
  const styles = '<link rel="stylesheet" href="/base/_next/static/chunks/b.css"/>'

  test('of the first figure is asked for at once, of the others later', () => {
    const page = [styles, link('preload', 'static/chunks/shared.js'), link('preload', 'static/chunks/b.js'), link('preload', 'static/chunks/a.js')].join('')
    const later = [styles, link('preload', 'static/chunks/shared.js'), link('preload', 'static/chunks/b.js'), link('later', 'static/chunks/a.js')].join('')
    assert.equal(withCodeLater(page, figures), later)
  })

  test('a page without figures, and its framework, stay as they are', () => {
    const page = `${styles}<link rel="preload" as="script" fetchPriority="low" href="/base/_next/static/chunks/main.js"/>`
    assert.equal(withCodeLater(page, figures), page)
  })

  test('a page whose first script belongs to no figure is an error', () => {
    assert.throws(() => withCodeLater(link('preload', 'static/chunks/c.js'), figures), /no figure loads static\/chunks\/c\.js/)
  })
})
