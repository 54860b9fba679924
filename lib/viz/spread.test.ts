import assert from 'node:assert/strict'
import { test } from 'vitest'
import { spread } from './spread'

test('labels that have room stay where they are', () => {
  assert.deepEqual(spread([10, 40, 90], 16, [0, 100]), [10, 40, 90])
})

test('crowded labels are pushed down, in their order', () => {
  assert.deepEqual(spread([12, 10, 11], 10, [0, 100]), [30, 10, 20])
})

test('at the end of the range they are pushed back up', () => {
  assert.deepEqual(spread([95, 98, 99], 10, [0, 100]), [80, 90, 100])
})
