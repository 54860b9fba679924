import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Order } from '@/lib/tensor/frames'
import { frameOf, reordered, stageOf, writtenAt } from './model'
import { example, fit, kinds, type Sizes } from './settings'

const source = { input: 'example', kernel: 'example', seed: 1 } as const
const stage = (changes: Partial<Sizes> = {}, order: Order = 'position') =>
  stageOf(fit({ ...example, ...changes }), source, {}, order)
const stack = { kind: 'stack', channels: 4, filters: 4 } as const

test('the worked example: 5 × 5 × 2 to 3 × 3 × 3 takes 486 MACs (by hand: 3·3·2·3 weights at 3·3 places)', () => {
  const { maps, composition, frames } = stage()
  assert.deepEqual(
    maps.map(({ shape }) => shape),
    [
      [5, 5, 2],
      [3, 3, 3],
    ],
  )
  assert.deepEqual([composition.weights, composition.macs, frames.length], [54, 486, 27])
})

test('separable it takes 162 + 54 = 216 (by hand: 3·3·2 at 3·3 places, 2·3 at 3·3 places), against the same 486', () => {
  const { maps, composition, standard } = stage({ kind: 'separable' })
  assert.deepEqual(
    maps.map(({ shape }) => shape),
    [
      [5, 5, 2],
      [3, 3, 2],
      [3, 3, 3],
    ],
  )
  assert.deepEqual(
    composition.steps.map(({ macs }) => macs),
    [162, 54],
  )
  assert.deepEqual([composition.macs, standard.macs], [216, 486])
})

test('steps are called what they are, whatever the stage is called', () => {
  const operations = (changes: Partial<Sizes>) => stage({ channels: 4, filters: 4, ...changes }).operations
  assert.deepEqual(operations({ kind: 'standard' }), ['standard'])
  assert.deepEqual(operations({ kind: 'grouped' }), ['grouped'])
  assert.deepEqual(operations({ kind: 'depthwise' }), ['depthwise'])
  assert.deepEqual(operations({ kind: 'pointwise' }), ['pointwise'])
  assert.deepEqual(operations({ kind: 'separable' }), ['depthwise', 'pointwise'])
  assert.deepEqual(operations({ kind: 'stack' }), ['grouped', 'shuffle', 'grouped'])
})

test('two groups of four channels: the shuffle lays the maps 1, 3, 2, 4', () => {
  const { maps } = stage(stack)
  const channel = (map: number, at: number) => Array.from(maps[map]!.data).filter((_, index) => index % 4 === at)
  assert.deepEqual(
    [0, 1, 2, 3].map((at) => channel(2, at)),
    [0, 2, 1, 3].map((at) => channel(1, at)),
  )
})

test('steps follow each other: 3·3·2 frames and then 3·3·3; 36, a shuffle of 4 channels, 36', () => {
  assert.deepEqual(stage({ kind: 'separable' }).starts, [0, 18, 45])
  assert.deepEqual(stage(stack).starts, [0, 36, 40, 76])
})

test('the frame of an output, by hand: row 1, column 3, channel 2 is written eighth by position, twelfth by channel', () => {
  assert.equal(frameOf(stage(), 1, [0, 2, 1]), 2 * 3 + 1)
  assert.equal(frameOf(stage({}, 'channel'), 1, [0, 2, 1]), 9 + 2)
  assert.equal(frameOf(stage({ kind: 'separable' }), 2, [0, 2, 1]), 18 + 2 * 3 + 1)
  assert.equal(frameOf(stage(stack), 2, [2, 2, 3]), 36 + 3)
})

test('the frame of every output of every kind writes that output', () => {
  for (const kind of kinds) {
    for (const order of ['position', 'channel'] as const) {
      const one = stage({ kind, channels: 4, filters: 8, stride: 2, padding: 'same' }, order)
      for (let step = 0; step < one.frames.length; step++) {
        const { index, frame } = one.frames.frame(step)
        const output = frame.op === 'shuffle' ? ([0, 0, frame.output] as const) : frame.output
        assert.equal(frameOf(one, index + 1, output), step)
      }
    }
  }
})

test('a change of order keeps the output in sight; a shuffle has one order only', () => {
  assert.equal(reordered(stage(), 7, 'channel'), 11)
  assert.equal(reordered(stage({}, 'channel'), 11, 'position'), 7)
  assert.equal(reordered(stage({ kind: 'separable' }), 25, 'channel'), 18 + 11)
  assert.equal(reordered(stage(stack), 38, 'channel'), 38)
})

test('written by frame 13, by hand: 14 of 27 values are 5, 5 and 4 of the channels, or 9, 5 and none', () => {
  assert.deepEqual(writtenAt(stage(), 0, 0), [25, 25])
  assert.deepEqual(writtenAt(stage(), 1, 13), [5, 5, 4])
  assert.deepEqual(writtenAt(stage({}, 'channel'), 1, 13), [9, 5, 0])
  assert.deepEqual(writtenAt(stage(), 1, 26), [9, 9, 9])
})

test('in the middle of a shuffle the map before is whole, two channels have moved, the rest waits', () => {
  const one = stage(stack)
  assert.deepEqual(
    [1, 2, 3].map((map) => writtenAt(one, map, 37)),
    [
      [9, 9, 9, 9],
      [9, 9, 0, 0],
      [0, 0, 0, 0],
    ],
  )
})

test('what is written grows by one value with every frame, up to everything', () => {
  for (const order of ['position', 'channel'] as const) {
    const one = stage({ channels: 3, filters: 5 }, order)
    for (let step = 0; step < one.frames.length; step++) {
      assert.equal(
        writtenAt(one, 1, step).reduce((sum, count) => sum + count, 0),
        step + 1,
      )
    }
  }
})
