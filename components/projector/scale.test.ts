import assert from 'node:assert/strict'
import { test } from 'vitest'
import { scaleFor } from './scale'

test('text of 12 pixels becomes 18 or more on every projector', () => {
  // 672 is what a presentation leaves its figure on a screen of 1024.
  for (const width of [672, 800, 1024, 1280, 1920, 2560, 3840]) assert.ok(12 * scaleFor(width) >= 18, `${width}`)
})

test('a wide screen enlarges more, up to three times; a phone not at all', () => {
  assert.equal(scaleFor(2200), 2)
  assert.equal(scaleFor(10_000), 3)
  assert.equal(scaleFor(412), 1)
})
