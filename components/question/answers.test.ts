import assert from 'node:assert/strict'
import { test } from 'vitest'
import { parseAnswers } from './answers'

test('kept answers come back; anything else is left out', () => {
  assert.deepEqual(parseAnswers('{"a":{"text":"b","right":true},"c":{"text":"2.2","right":false}}'), {
    a: { text: 'b', right: true },
    c: { text: '2.2', right: false },
  })
  const bad = {
    a: null,
    b: 3,
    c: { text: 1, right: true },
    d: { text: 'x', right: 'yes' },
    e: { text: 'x'.repeat(300), right: true },
  }
  assert.deepEqual(parseAnswers(JSON.stringify(bad)), {})
  for (const text of [null, '', '{', '[]', 'null', '7']) assert.deepEqual(parseAnswers(text), {})
})
