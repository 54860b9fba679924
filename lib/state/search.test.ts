import assert from 'node:assert/strict'
import { test } from 'vitest'
import { mergeSearch } from './search'

test('a name is added, changed and removed, the others stay', () => {
  assert.equal(mergeSearch('', { photo: 'coffee' }), '?photo=coffee')
  assert.equal(mergeSearch('?photo=coffee&runs=3', { photo: 'rocket' }), '?photo=rocket&runs=3')
  assert.equal(mergeSearch('?photo=coffee&runs=3', { photo: null }), '?runs=3')
  assert.equal(mergeSearch('?photo=coffee', { photo: null }), '')
})

test('colons, commas, semicolons and slashes stay readable, dangerous characters do not', () => {
  assert.equal(
    mergeSearch('', { nets: 'mobilenet;alpha:0.5,resolution:160', show: 'fire2/concat' }),
    '?nets=mobilenet;alpha:0.5,resolution:160&show=fire2/concat',
  )
  assert.equal(mergeSearch('', { note: '<b>&"' }), '?note=%3Cb%3E%26%22')
})
