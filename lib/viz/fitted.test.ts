import assert from 'node:assert/strict'
import { test } from 'vitest'
import { fitted } from './fitted'
import { textWidth } from './labels'

test('what fits stays, what does not is cut with an ellipsis that fits too', () => {
  assert.equal(fitted('ShuffleNet', 12, 200), 'ShuffleNet')
  const cut = fitted('ShuffleNet, g 8, 0.5×', 12, 80)
  assert.match(cut, /^Shuffle\w*…$/)
  assert.ok(textWidth(cut, 12) <= 80)
  // Four characters of 12 px and one for the ellipsis at most.
  assert.ok(fitted('深度可分离卷积', 12, 60).length <= 5)
})
