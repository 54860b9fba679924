import assert from 'node:assert/strict'
import { test } from 'vitest'
import { gapsOf } from './testing/gaps'
import { everywhere, filledUp, words } from './words'

const english = {
  title: 'Layers',
  count: (n: number) => `${n} layers`,
  parts: { input: 'Input', output: 'Output' },
  list: ['a', 'b'],
}

test('each language says its own; a text alone is words, too', () => {
  const said = words({ en: { one: 'one' }, zh: { one: '一' } })
  assert.deepEqual([said.en.one, said.zh.one], ['one', '一'])
  assert.equal(words({ en: 'yes', zh: '是' }).zh, '是')
  assert.equal(everywhere((locale) => `/${locale}/`).zh, '/zh/')
})

test('what a language lacks is said in English, name by name', () => {
  const filled = filledUp(english, { title: 'Couches', parts: { input: 'Entrée' }, list: ['c'] }) as typeof english
  assert.equal(filled.title, 'Couches')
  assert.equal(filled.count(3), '3 layers')
  assert.deepEqual(filled.parts, { input: 'Entrée', output: 'Output' })
  assert.deepEqual(filled.list, ['c'])
  assert.equal(filledUp('Layers', undefined), 'Layers')
})

test('and is named', () => {
  assert.deepEqual(gapsOf(english, { title: 'Couches', parts: { input: 'Entrée' } }), ['count', 'parts.output', 'list'])
  assert.deepEqual(gapsOf(english, english), [])
  assert.deepEqual(gapsOf('Layers', undefined), [''])
})
