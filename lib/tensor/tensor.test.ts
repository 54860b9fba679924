import assert from 'node:assert/strict'
import { test } from 'vitest'
import { randomKernel, randomTensor, seededRandom } from './random'
import { fill, indexOf, positionOf, tensor, valueAt, weightIndexOf, weightPositionOf, withValue } from './tensor'

test('NHWC: channels lie next to each other, then columns, then rows', () => {
  const map = fill([2, 3, 4], ([row, column, channel]) => 100 * row + 10 * column + channel)
  assert.deepEqual(Array.from(map.data).slice(0, 6), [0, 1, 2, 3, 10, 11])
  assert.equal(indexOf([2, 3, 4], [1, 2, 3]), 23)
  assert.equal(valueAt(map, [1, 2, 3]), 123)
  assert.equal(valueAt(map, [-1, 0, 0]), 0)
  assert.equal(valueAt(map, [0, 3, 0]), 0)
})

test('indices and positions answer each other', () => {
  for (let index = 0; index < 24; index++) assert.equal(indexOf([2, 3, 4], positionOf([2, 3, 4], index)), index)
  for (let index = 0; index < 120; index++)
    assert.equal(weightIndexOf([2, 3, 4, 5], weightPositionOf([2, 3, 4, 5], index)), index)
  assert.deepEqual(weightPositionOf([2, 3, 4, 5], 66), [1, 0, 1, 1])
})

test('an edit makes a new tensor', () => {
  const before = tensor([1, 2, 1], [3, 4])
  assert.deepEqual(withValue(before, 1, 9), { shape: [1, 2, 1], data: [3, 9] })
  assert.deepEqual(before.data, [3, 4])
})

function words(seed: number): number[] {
  return Array.from({ length: 3 }, seededRandom(seed)).map((value) => value * 2 ** 32)
}

test('random numbers repeat with their seed (first words worked out apart, in Python)', () => {
  assert.deepEqual(words(0), [1684164658, 3653269916, 2939563536])
  assert.deepEqual(words(7), [3838393609, 4210744933, 801465066])
  assert.notDeepEqual(randomTensor([3, 3, 2], 1).data, randomTensor([3, 3, 2], 2).data)
})

test('random cells take every whole number within reach, and no other', () => {
  assert.deepEqual(
    [...new Set(Array.from(randomTensor([20, 20, 2], 1).data))].sort((a, b) => a - b),
    [-3, -2, -1, 0, 1, 2, 3],
  )
  assert.deepEqual(
    [...new Set(Array.from(randomKernel([3, 3, 4, 4], 1).data))].sort((a, b) => a - b),
    [-2, -1, 0, 1, 2],
  )
})
