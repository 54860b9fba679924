import assert from 'node:assert/strict'
import { test } from 'vitest'
import { readingMinutes } from './readingTime'

test('reading time: words in English, characters and Latin words in Chinese, never none', () => {
  assert.equal(readingMinutes({ words: 1600, characters: 3 }, 'en'), 8)
  assert.equal(readingMinutes({ words: 100, characters: 2450 }, 'zh'), 8)
  assert.equal(readingMinutes({ words: 20, characters: 0 }, 'en'), 1)
})
