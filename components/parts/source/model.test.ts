import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { highlight } from './highlight'
import { countLines, fileName, grammars, languageAfter, languages } from './model'
import { sourceOf } from './sources'

for (const network of networks) {
  test(`${network.id}: colouring changes no character and no line of any source`, () => {
    const resolved = instantiate(network)
    for (const language of languages) {
      const source = sourceOf(resolved, language)
      const lines = highlight(source, grammars[language].grammar)
      assert.equal(`${lines.map((line) => line.map(({ text }) => text).join('')).join('\n')}\n`, source)
      assert.equal(lines.length, countLines(source))
    }
  })
}

test('what the pieces of a source are', () => {
  const [first] = highlight("def f(x): return 'a'  # why\n", 'python')
  const of = (token: string) => first!.filter((piece) => piece.token === token).map(({ text }) => text)
  assert.deepEqual(of('keyword'), ['def', 'return'])
  assert.deepEqual(of('title'), ['f'])
  assert.deepEqual(of('string'), ["'a'"])
  assert.deepEqual(of('comment'), ['# why'])
})

test('a string over several lines keeps its colour on each', () => {
  const lines = highlight('"""one\n\ntwo"""\nx = 1\n', 'python')
  assert.equal(lines.length, 4)
  assert.deepEqual(lines[0], [{ token: 'string', text: '"""one' }])
  assert.deepEqual(lines[1], [])
  assert.deepEqual(lines[2], [{ token: 'string', text: 'two"""' }])
})

test('a setting reaches the source: half of 32 channels in the first convolution', () => {
  for (const language of languages) {
    const source = sourceOf(instantiate(findNetwork('mobilenet'), { alpha: 0.5 }), language)
    assert.match(source, /MobileNet: alpha 0\.5/)
    assert.match(source, /1,331,592 trainable parameters/)
  }
})

test('files can be imported by their names', () => {
  for (const { id } of networks) {
    for (const language of languages) assert.match(fileName(id, language), /^[a-z]\w*\.(py|mjs)$/)
  }
})

test('arrow keys go round the tabs, other keys pass by', () => {
  assert.equal(languageAfter('keras', 'ArrowRight', languages), 'torch')
  assert.equal(languageAfter('tfjs', 'ArrowRight', languages), 'keras')
  assert.equal(languageAfter('keras', 'ArrowLeft', languages), 'tfjs')
  assert.equal(languageAfter('torch', 'End', languages), 'tfjs')
  assert.equal(languageAfter('torch', 'Home', languages), 'keras')
  assert.equal(languageAfter('torch', 'a', languages), undefined)
})
