import assert from 'node:assert/strict'
import { test } from 'vitest'
import { progressShare, summary } from './progress'

test('median and middle half of timed runs', () => {
  assert.deepEqual(summary([5, 1, 3, 2, 4]), { median: 3, low: 2, high: 4 })
  assert.deepEqual(summary([7]), { median: 7, low: 7, high: 7 })
})

test('progress never goes back from one phase to the next', () => {
  const shares = (['start', 'weights', 'first', 'runs', 'layers', 'maps'] as const).flatMap((phase) => [
    progressShare({ phase, done: 0, total: 4 }),
    progressShare({ phase, done: 4, total: 4 }),
  ])
  assert.deepEqual(
    shares,
    [...shares].sort((a, b) => a - b),
  )
  assert.equal(shares[0], 0)
  assert.equal(shares.at(-1), 1)
})
