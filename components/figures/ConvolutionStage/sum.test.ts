import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Edits } from './edits'
import { stageOf } from './model'
import type { KernelPreset } from './presets'
import { example, fit, type Sizes } from './settings'
import { elided, roomFor, showNumber, sumLine, writtenSum } from './sum'

const stage = (changes: Partial<Sizes>, edits: Edits = {}, kernel: KernelPreset = 'identity') =>
  stageOf(fit({ ...example, ...changes }), { input: 'spot', kernel, seed: 0 }, edits, 'position')
const sum = (of: ReturnType<typeof stage>, step = 0) => writtenSum(of.frames.frame(step))!

const one = { channels: 1, filters: 1, side: 2, kernel: 2 }
const numbers = {
  'i0.0.0': 1,
  'i0.1.0': 2,
  'i1.0.0': 1,
  'i1.1.0': 2,
  'k0.0.0.0': 0.5,
  'k0.1.0.0': -1,
  'k1.0.0.0': 1,
  'k1.1.0.0': 2,
}

test('a sum is written out with its numbers: 0.5 − 2 + 1 + 4 = 3.5', () => {
  assert.equal(sumLine(sum(stage(one, numbers))), '1·0.5 + 2·(−1) + 1·1 + 2·2 = 3.5')
})

test('a bias comes last, in brackets where it is negative; none where it is zero', () => {
  assert.equal(sumLine(sum(stage(one, { ...numbers, b0: -6 }))), '1·0.5 + 2·(−1) + 1·1 + 2·2 + (−6) = −2.5')
  assert.deepEqual(
    sum(stage(one, { ...numbers, b0: -6 })).summands.map(({ channel }) => channel),
    [0, 0, 0, 0, null],
  )
})

test('rounded numbers are said to be: a mean over 3 × 3 of one pixel is about 0.11', () => {
  const { result } = sum(stage({ channels: 1, filters: 1, side: 3 }, {}, 'blur'))
  assert.equal(result, '≈ 0.11')
})

test('products stand channel by channel, though the kernel is read pixel by pixel', () => {
  const channels = sum(stage({ channels: 2, side: 2, kernel: 2 })).summands.map(({ channel }) => channel)
  assert.deepEqual(channels, [0, 0, 0, 0, 1, 1, 1, 1])
})

test('padding is marked: at a corner 5 of 9 taps stand on it', () => {
  const { summands } = sum(stage({ channels: 1, padding: 'same' }))
  assert.deepEqual(
    summands.map(({ padding }) => padding),
    [true, true, true, true, false, false, true, false, false],
  )
})

test('a shuffle adds nothing up', () => {
  const stack = stage({ kind: 'stack', channels: 4, filters: 4 })
  assert.equal(writtenSum(stack.frames.frame(stack.starts[1]!)), null)
})

test('numbers have a real minus, two decimals at most and no negative zero', () => {
  assert.deepEqual(
    [3, -0.5, 1 / 3, -0.001, 0, 99.995].map((value) => showNumber(value)),
    ['3', '−0.5', '0.33', '0', '0', '100'],
  )
  assert.equal(showNumber(1 / 3, 4), '0.3333')
})

test('a long sum keeps its first and last products, and says how many are left out', () => {
  const all = Array.from({ length: 20 }, (_, at) => at)
  assert.deepEqual(elided(all, 20), { head: all, left: 0, tail: [] })
  assert.deepEqual(elided(all, 8), { head: [0, 1, 2, 3, 4, 5], left: 12, tail: [18, 19] })
})

test('room is kept for the longest sum of the stage, and for no more than a few lines', () => {
  assert.equal(roomFor(stage({}), 1200).lines, 2)
  const narrow = roomFor(stage({ channels: 16, kernel: 5 }), 280)
  assert.ok(narrow.lines <= 4 && narrow.most >= 8)
})
