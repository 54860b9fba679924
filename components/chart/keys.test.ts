import assert from 'node:assert/strict'
import { test } from 'vitest'
import { along, cells, down, stepped } from './keys'

test('steps end where the row ends', () => {
  assert.equal(stepped(2, 1, 5), 3)
  assert.equal(stepped(4, 1, 5), 4)
  assert.equal(stepped(0, -10, 5), 0)
  assert.equal(stepped(2, Infinity, 5), 4)
  assert.equal(stepped(2, -Infinity, 5), 0)
})

test('before the first, a step on is the first; a step back and Home are too', () => {
  for (const step of [1, -1, -Infinity]) assert.equal(stepped(-1, step, 5), 0)
})

test('up goes on along a row and back in a list; opposite arrows undo each other', () => {
  assert.equal(along['ArrowUp'], 1)
  assert.equal(down['ArrowUp'], -1)
  for (const keys of [along, down]) {
    assert.equal(keys['ArrowLeft']! + keys['ArrowRight']!, 0)
    assert.equal(keys['ArrowUp']! + keys['ArrowDown']!, 0)
  }
  assert.deepEqual(cells['ArrowDown'], [1, 0])
  assert.deepEqual(cells['ArrowLeft'], [0, -1])
})
