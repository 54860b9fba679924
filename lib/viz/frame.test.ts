import assert from 'node:assert/strict'
import { test } from 'vitest'
import { anchorAt } from './anchor'
import { leastWidth } from './frame'

test('a chart is never laid out for next to nothing', () => {
  assert.equal(leastWidth(0), 240)
  assert.equal(leastWidth(200, 220), 220)
  assert.equal(leastWidth(720), 720)
})

test('a text near an end stands inside it', () => {
  const at = (position: number) => anchorAt(position, [10, 110], 8)
  assert.deepEqual([10, 17, 18, 60, 102, 103, 110].map(at), [
    'start',
    'start',
    'middle',
    'middle',
    'middle',
    'end',
    'end',
  ])
})
