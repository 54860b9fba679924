import assert from 'node:assert/strict'
import { test } from 'vitest'
import { stageOf } from './model'
import { presetInput, presetKernel } from './presets'
import { example, fit } from './settings'

test('edges, by hand: from left to right, from top to bottom, the diagonals; on 1 × 1 a plain sum', () => {
  const { data } = presetKernel('edges', [3, 3, 1, 4], 0)
  const filter = (at: number) => Array.from(data).filter((_, index) => index % 4 === at)
  assert.deepEqual(filter(0), [-1, 0, 1, -1, 0, 1, -1, 0, 1])
  assert.deepEqual(filter(1), [-1, -1, -1, 0, 0, 0, 1, 1, 1])
  assert.deepEqual(filter(2), [-1, -1, 0, -1, 0, 1, 0, 1, 1])
  assert.deepEqual(filter(3), [0, 1, 1, -1, 0, 1, -1, -1, 0])
  assert.deepEqual(presetKernel('edges', [1, 1, 2, 1], 0).data, [1, 1])
})

test('the edge of the input stands out under the edge kernel: 9 where the window straddles it (3 rows of 3), else 0', () => {
  const sizes = fit({ ...example, channels: 1, filters: 1, side: 6 })
  const { maps } = stageOf(sizes, { input: 'edge', kernel: 'edges', seed: 0 }, {}, 'position')
  assert.deepEqual(Array.from(maps[1]!.data).slice(0, 4), [0, 9, 9, 0])
})

test('blur gives the mean: what is 3 everywhere stays 3', () => {
  const edits = Object.fromEntries(Array.from({ length: 16 }, (_, at) => [`i${at >> 2}.${at % 4}.0`, 3]))
  const { maps } = stageOf(
    fit({ ...example, channels: 1, side: 4 }),
    { input: 'random', kernel: 'blur', seed: 4 },
    edits,
    'position',
  )
  for (const value of Array.from(maps[1]!.data)) assert.ok(Math.abs(value - 3) < 1e-12)
})

test('identity leaves a depthwise convolution as it was, and a whole separable one too', () => {
  for (const kind of ['depthwise', 'separable'] as const) {
    const sizes = fit({ ...example, kind, channels: 3, filters: 3, padding: 'same' })
    const { maps } = stageOf(sizes, { input: 'random', kernel: 'identity', seed: 3 }, {}, 'position')
    assert.deepEqual(maps.at(-1)!.data, maps[0]!.data)
  }
})

test('random is the same for the same seed, another for another, whole and small', () => {
  const draw = (seed: number) => Array.from(presetInput('random', [4, 4, 2], seed).data)
  assert.deepEqual(draw(3), draw(3))
  assert.notDeepEqual(draw(3), draw(4))
  assert.ok(draw(3).every((value) => Number.isInteger(value) && Math.abs(value) <= 3))
  assert.notDeepEqual(presetKernel('random', [3, 3, 1, 2], 3).data, presetKernel('random', [3, 3, 1, 2], 4).data)
})

test('the example hangs on no seed, has no negative input and weights −1, 0 and 1', () => {
  assert.deepEqual(presetInput('example', [5, 5, 2], 1), presetInput('example', [5, 5, 2], 2))
  assert.deepEqual([...new Set(Array.from(presetInput('example', [5, 5, 2], 1).data))].sort(), [0, 1, 2, 3])
  assert.deepEqual(
    [...new Set(Array.from(presetKernel('example', [3, 3, 2, 3], 1).data))].toSorted((a, b) => a - b),
    [-1, 0, 1],
  )
})

test('one bright pixel in the middle, left and above it on an even side', () => {
  assert.deepEqual(presetInput('spot', [3, 3, 1], 0).data, [0, 0, 0, 0, 1, 0, 0, 0, 0])
  assert.deepEqual(presetInput('spot', [2, 2, 1], 0).data, [1, 0, 0, 0])
})
