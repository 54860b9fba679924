import assert from 'node:assert/strict'
import { test } from 'vitest'
import { javascript } from '@/components/code/javascript'
import { plain } from '@/components/code/pieces'
import { python } from '@/components/code/python'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { countLines, fileName, grammars, languageAfter, languages } from './model'
import { sourceOf } from './sources'

for (const network of networks) {
  test(`${network.id}: colours change no character and no line of any source`, () => {
    const resolved = instantiate(network)
    for (const language of languages) {
      const source = sourceOf(resolved, language)
      for (const coloured of [{ javascript, python }[grammars[language].grammar], plain]) {
        const lines = coloured(source)
        assert.equal(`${lines.map((line) => line.map(([text]) => text).join('')).join('\n')}\n`, source)
        assert.equal(lines.length, countLines(source))
      }
    }
  })
}

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
