import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError } from '@/lib/nn/error'
import { allFrames } from './frames'
import { randomTensor } from './random'
import { arrangements, drawn, inversePermutation, permutation, shuffle, traceShuffle } from './shuffle'

test('six channels in three groups, by hand: [[0 1] [2 3] [4 5]] transposed is 0 2 4 · 1 3 5', () => {
  assert.deepEqual(permutation(6, 3), [0, 2, 4, 1, 3, 5])
  assert.deepEqual(inversePermutation(6, 3), [0, 3, 1, 4, 2, 5])
})

test('the inverse undoes the shuffle, for every divisor of 24', () => {
  const map = randomTensor([2, 2, 24], 1)
  for (const groups of [1, 2, 3, 4, 6, 8, 12, 24]) {
    const from = permutation(24, groups)
    const back = inversePermutation(24, groups)
    assert.deepEqual(
      back.map((channel) => from[channel]),
      Array.from({ length: 24 }, (_, index) => index),
    )
    assert.deepEqual(shuffle(shuffle(map, groups), 24 / groups).data, map.data)
  }
})

test('the map’s channels move, its rows and columns stay', () => {
  const map = randomTensor([2, 3, 6], 4)
  const moved = shuffle(map, 2)
  // (2, 3) transposed: 0 3 1 4 2 5.
  for (let place = 0; place < 6; place++) {
    const at = (data: ArrayLike<number>) => Array.from({ length: 6 }, (_, channel) => data[place * 6 + channel]!)
    const [a, b, c, d, e, f] = at(map.data)
    assert.deepEqual(at(moved.data), [a, d, b, e, c, f])
  }
})

test('cards: every arrangement is filled once, and the last row reads as the permutation', () => {
  for (const [channels, groups] of [
    [6, 3],
    [12, 4],
    [8, 1],
    [8, 8],
  ] as const) {
    for (const { rows, columns, cells } of arrangements(channels, groups)) {
      const filled = new Set(cells.map(({ row, column }) => row * columns + column))
      assert.equal(filled.size, rows * columns)
      assert.ok(cells.every(({ row, column }) => row < rows && column < columns))
    }
    const last = arrangements(channels, groups).at(-1)!
    const read = permutation(channels, groups).map((old) => last.cells[old]!.column)
    assert.deepEqual(
      read,
      Array.from({ length: channels }, (_, index) => index),
    )
  }
  const [, reshape, transpose] = arrangements(6, 3)
  assert.deepEqual(reshape!.cells[3], { row: 1, column: 1 })
  assert.deepEqual(transpose!.cells[2], { row: 0, column: 1 })
})

test('12 channels in 3 groups: each new group draws one or two from each old one (0 4 8 1 | 5 9 2 6 | 10 3 7 11)', () => {
  assert.deepEqual(drawn(12, 3), [
    [2, 1, 1],
    [1, 2, 1],
    [1, 1, 2],
  ])
  assert.deepEqual(drawn(9, 3), [
    [1, 1, 1],
    [1, 1, 1],
    [1, 1, 1],
  ])
})

test('frames move one channel each', () => {
  const frames = allFrames(traceShuffle(6, 3))
  assert.deepEqual(frames[1], { step: 1, output: 1, source: 2, outputGroup: 0, sourceGroup: 1 })
  assert.deepEqual(
    frames.map((frame) => frame.source),
    [0, 2, 4, 1, 3, 5],
  )
})

test('channels that do not split evenly are refused', () => {
  assert.throws(
    () => permutation(10, 4),
    (error) => error instanceof SpecError && error.rule === 'shuffle',
  )
})
