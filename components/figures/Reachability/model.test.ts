import assert from 'node:assert/strict'
import { test } from 'vitest'
import { layoutOf, litEdges, litNodes, nearestOutput } from './layout'
import {
  blocks,
  channelCounts,
  depths,
  outputAt,
  outputsOf,
  seenFrom,
  sharesByDepth,
  stackOf,
  type Block,
  type Settings,
} from './model'

const settings = (channels: number, groups: number, depth = 2): Settings => ({ channels, groups, depth })
const shares = (block: Block, channels: number, groups: number) =>
  sharesByDepth(block, settings(channels, groups)).map((share) => Math.round(share * channels))

test('inputs seen of 12, three groups, through 2, 3, 4, 5 convolutions: by hand', () => {
  assert.deepEqual(shares('standard', 12, 3), [12, 12, 12, 12])
  assert.deepEqual(shares('depthwise', 12, 3), [1, 1, 1, 1])
  assert.deepEqual(shares('separable', 12, 3), [12, 12, 12, 12])
  assert.deepEqual(shares('grouped', 12, 3), [4, 4, 4, 4])
  assert.deepEqual(shares('shuffled', 12, 3), [12, 12, 12, 12])
  assert.deepEqual(shares('fire', 12, 3), [12, 12, 12, 12])
  assert.deepEqual(shares('segments', 12, 3), [12, 12, 12, 12])
})

test('six groups of two: every convolution after a shuffle doubles what is seen, 4, 8, then all 12', () => {
  assert.deepEqual(shares('shuffled', 12, 6), [4, 8, 12, 12])
  assert.deepEqual(shares('grouped', 12, 6), [2, 2, 2, 2])
})

test('the ends of the groups slider: one group is a standard convolution, a group per channel is depthwise', () => {
  for (const block of ['grouped', 'shuffled'] as const) {
    assert.deepEqual(shares(block, 8, 1), shares('standard', 8, 1))
    assert.deepEqual(shares(block, 8, 8), shares('depthwise', 8, 8))
  }
})

test('a stack has as many convolutions as asked for, and ends with one', () => {
  for (const block of blocks) {
    for (const depth of depths) {
      const { layers } = stackOf(block, settings(12, 3, depth))
      assert.equal(layers.filter(({ part }) => part !== 'shuffle').length, depth)
      assert.notEqual(layers.at(-1)!.part, 'shuffle')
    }
  }
  assert.deepEqual(
    stackOf('separable', settings(12, 3, 3)).layers.map(({ part }) => part),
    ['depthwise', 'pointwise', 'depthwise'],
  )
  assert.deepEqual(
    stackOf('shuffled', settings(12, 3, 3)).layers.map(({ part }) => part),
    ['grouped', 'shuffle', 'grouped', 'shuffle', 'grouped'],
  )
})

test('Fire cut after a squeeze has a quarter of the outputs; the picked one is as far along', () => {
  const stack = stackOf('fire', settings(12, 3, 3))
  assert.equal(outputsOf(stack), 3)
  assert.deepEqual(
    [0, 3, 4, 7, 8, 11].map((at) => outputAt(stack, at)),
    [0, 0, 1, 1, 2, 2],
  )
  assert.deepEqual(
    seenFrom(stack, 1).rows.map((row) => row.length),
    [12, 3, 12, 1],
  )
})

test('ShuffleNet, Figure 1: output 4 of nine sees a third without the shuffle, all with it', () => {
  assert.deepEqual(seenFrom(stackOf('grouped', settings(9, 3)), 4).rows, [[3, 4, 5], [3, 4, 5], [4]])
  assert.equal(seenFrom(stackOf('shuffled', settings(9, 3)), 4).share, 1)
})

test('every channel count gives every kind in every width something that stays inside', () => {
  for (const channels of channelCounts) {
    for (const block of blocks) {
      for (const width of [280, 1000]) {
        const stack = stackOf(block, settings(channels, channels % 2 === 0 ? channels / 2 : 3, 3))
        const { rows, radius, height } = layoutOf(stack, { width, rise: 76, left: 4, right: 4, top: 0 })
        for (const { xs, y } of rows)
          assert.ok(xs.every((x) => x - radius >= 0 && x + radius <= width) && y + radius <= height)
      }
    }
  }
})

test('lit connections and channels are those that are seen', () => {
  const stack = stackOf('shuffled', settings(12, 3))
  const layout = layoutOf(stack, { width: 250, rise: 76, left: 4, right: 4, top: 0 })
  const seen = seenFrom(stack, 4)
  // Four inputs for each of four channels, four moved, four read by the output.
  assert.deepEqual(
    litEdges(stack, layout, seen).map(({ path }) => path.split('M').length - 1),
    [16, 4, 4],
  )
  assert.deepEqual(
    layout.edges.map((path) => path.split('M').length - 1),
    [48, 12, 48],
  )
  const marks = litNodes(layout, seen)
  assert.equal(
    marks.map(({ path }) => path.split('M').length - 1).reduce((a, b) => a + b),
    12 + 4 + 4 + 1,
  )
  // 0 4 8 1 | 5 9 2 6 | 10 3 7 11: the second group after the shuffle holds 5 9 2 6, of groups B C A B.
  assert.deepEqual(layout.rows[2]!.tints!.slice(4, 8), [1, 2, 0, 1])
})

test('the nearest output to a place', () => {
  const layout = layoutOf(stackOf('standard', settings(4, 1)), { width: 400, rise: 100, left: 0, right: 0, top: 0 })
  assert.deepEqual(
    [-20, 60, 120, 390].map((x) => nearestOutput(layout, x)),
    [0, 0, 1, 3],
  )
})
