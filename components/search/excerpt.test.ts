import assert from 'node:assert/strict'
import { test } from 'vitest'
import { pieces } from './excerpt'

test('excerpts become plain pieces, with what was looked for marked', () => {
  assert.deepEqual(pieces('a <mark>depthwise</mark> one, &lt;b&gt; &amp;amp; done'), [
    { text: 'a ', marked: false },
    { text: 'depthwise', marked: true },
    { text: ' one, <b> &amp; done', marked: false },
  ])
  assert.deepEqual(pieces('<mark>深度</mark><mark>卷积</mark>'), [
    { text: '深度', marked: true },
    { text: '卷积', marked: true },
  ])
})
