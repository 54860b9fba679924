import assert from 'node:assert/strict'
import { test } from 'vitest'
import { embedAddress, snippet } from './snippet'

const BASE = 'https://example.org/en/'

test('a figure keeps its state; colons and commas stay readable', () => {
  assert.equal(
    embedAddress(BASE, { slug: 'reach' }, 'reach', '?reach.layers=3&mobilenet=alpha%3A0.5%2Cresolution%3A160'),
    'https://example.org/en/embed/reach/?reach.layers=3&mobilenet=alpha:0.5,resolution:160',
  )
})

test('a figure with another id in its chapter brings its state under its slug', () => {
  assert.equal(
    embedAddress(
      BASE,
      { slug: 'diagram', params: { network: 'mobilenet' } },
      'diagram-mobilenet',
      '?unit=flops&diagram-mobilenet.at=conv1',
    ),
    'https://example.org/en/embed/diagram/?network=mobilenet&unit=flops&diagram.at=conv1',
  )
})

test('a cell takes its own code along, and nothing else', () => {
  assert.equal(
    embedAddress(
      BASE,
      { slug: 'cell-scratch', reads: 'cell.scratch' },
      'cell-scratch',
      '?unit=flops&cell.scratch=1.S04s&cell.by-hand=1.S07s',
    ),
    'https://example.org/en/embed/cell-scratch/?cell.scratch=1.S04s',
  )
})

test('nothing set, nothing added', () => {
  assert.equal(embedAddress(BASE, { slug: 'growth' }, 'growth', ''), 'https://example.org/en/embed/growth/')
})

test('quotes, ampersands and tags in an address or a title cannot leave the attribute', () => {
  const html = snippet('https://example.org/?a=1&b="><script>', 'A "figure" <b>')
  assert.ok(
    html.startsWith(
      '<iframe src="https://example.org/?a=1&amp;b=&quot;>&lt;script>" title="A &quot;figure&quot; &lt;b>"',
    ),
  )
})
