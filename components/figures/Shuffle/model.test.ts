import assert from 'node:assert/strict'
import { test } from 'vitest'
import { divisors, nearestDivisor } from '@/lib/nn/divisors'
import { layoutOf } from './layout'
import { channelCounts, journeyOf, LENGTH, neighbour, planOf, STRIDE, ways, type Plan } from './model'
import { positionAt } from './motion'

const everyPlan = (): Plan[] =>
  channelCounts.flatMap((channels) =>
    divisors(channels).flatMap((groups) => ways.map((way) => planOf({ channels, groups, way }))),
  )

/** Channels in the order in which an arrangement is read. */
function read({ stops }: Plan, index: number): number[][] {
  const { rows, columns, cells } = stops[index]!
  const table = Array.from({ length: rows }, () => Array.from({ length: columns }, () => -1))
  cells.forEach(({ row, column }, channel) => (table[row]![column] = channel))
  return table
}

test('six channels in three groups, forward and back, by hand', () => {
  const there = planOf({ channels: 6, groups: 3, way: 'shuffle' })
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => read(there, index)),
    [
      [[0, 1, 2, 3, 4, 5]],
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      [
        [0, 2, 4],
        [1, 3, 5],
      ],
      [[0, 2, 4, 1, 3, 5]],
    ],
  )
  const back = planOf({ channels: 6, groups: 3, way: 'inverse' })
  assert.deepEqual(
    [0, 1, 2, 3].map((index) => read(back, index)),
    [
      [[0, 2, 4, 1, 3, 5]],
      [
        [0, 2, 4],
        [1, 3, 5],
      ],
      [
        [0, 1],
        [2, 3],
        [4, 5],
      ],
      [[0, 1, 2, 3, 4, 5]],
    ],
  )
  assert.deepEqual(
    back.stops.map(({ name }) => name),
    ['start', 'reshape', 'transpose', 'flatten'],
  )
})

test('the formula on the figure holds for every channel of every setting, and is a transposed table', () => {
  for (const plan of everyPlan()) {
    const { rows, columns } = plan.stops[1]!
    const table = Array.from({ length: rows }, (_, row) =>
      Array.from({ length: columns }, (_, column) => row * columns + column),
    )
    const transposed = Array.from({ length: columns }, (_, column) => table.map((row) => row[column]!)).flat()
    for (let channel = 0; channel < plan.channels; channel++) {
      const { before, row, column, after } = journeyOf(plan, channel)
      assert.deepEqual([row, column], [Math.floor(before / columns), before % columns])
      assert.equal(after, column * rows + row)
      assert.equal(transposed[after], before)
    }
  }
})

test('channel 5 of 12 in 3 groups: row 1, column 1, place 4 = 1·3 + 1, second new group; and back', () => {
  const there = { channel: 5, group: 1, before: 5, row: 1, column: 1, after: 4, newGroup: 1 }
  assert.deepEqual(journeyOf(planOf({ channels: 12, groups: 3, way: 'shuffle' }), 5), there)
  const back = { channel: 5, group: 1, before: 4, row: 1, column: 1, after: 5, newGroup: 1 }
  assert.deepEqual(journeyOf(planOf({ channels: 12, groups: 3, way: 'inverse' }), 5), back)
})

test('a new group holds channels of min(g, n) old groups, as the sentence under the table says', () => {
  for (const { groups, perGroup, draws } of everyPlan()) {
    for (const row of draws) {
      assert.equal(row.filter((count) => count > 0).length, Math.min(groups, perGroup))
      assert.equal(
        row.reduce((sum, count) => sum + count, 0),
        perGroup,
      )
    }
  }
})

test('what a restored group draws is the table turned over: 12 channels in 4 groups, by hand', () => {
  // 0 3 6 | 9 1 4 | 7 10 2 | 5 8 11: A is in the 1st, 2nd and 3rd group.
  assert.deepEqual(planOf({ channels: 12, groups: 4, way: 'inverse' }).draws[0], [1, 1, 1, 0])
  assert.deepEqual(planOf({ channels: 12, groups: 4, way: 'shuffle' }).draws[0], [1, 1, 1, 0])
  assert.deepEqual(planOf({ channels: 12, groups: 6, way: 'inverse' }).draws, [
    [1, 0, 0, 1, 0, 0],
    [1, 0, 0, 1, 0, 0],
    [0, 1, 0, 0, 1, 0],
    [0, 1, 0, 0, 1, 0],
    [0, 0, 1, 0, 0, 1],
    [0, 0, 1, 0, 0, 1],
  ])
})

test('groups that do not divide the channels go to the nearest that do', () => {
  assert.deepEqual(divisors(12), [1, 2, 3, 4, 6, 12])
  assert.deepEqual(
    [nearestDivisor(12, 5), nearestDivisor(12, 8), nearestDivisor(9, 2), nearestDivisor(16, 24)],
    [4, 6, 1, 16],
  )
})

test('arrow keys go to the card beside, and stay at an edge', () => {
  const [start, reshape] = planOf({ channels: 12, groups: 3, way: 'shuffle' }).stops
  assert.deepEqual(
    [
      neighbour(start!, 5, 0, 1),
      neighbour(start!, 5, 1, 0),
      neighbour(reshape!, 5, 1, 0),
      neighbour(reshape!, 3, 0, 1),
    ],
    [6, 5, 9, 3],
  )
})

test('cards never overlap or leave the stage, and have room for their number, at any width', () => {
  for (const plan of everyPlan()) {
    for (const width of [272, 340, 720, 1000]) {
      const { bands, card, height } = layoutOf(plan, width)
      assert.ok(
        card.width >= 18 && card.height >= 18,
        `${plan.channels}/${plan.groups} at ${width}: ${card.width}×${card.height}`,
      )
      for (const { cards } of bands) {
        assert.ok(cards.every(({ x, y }) => x >= 0 && x + card.width <= width && y >= 0 && y + card.height <= height))
        for (const [index, a] of cards.entries()) {
          for (const b of cards.slice(index + 1)) {
            assert.ok(
              Math.abs(a.x - b.x) >= card.width || Math.abs(a.y - b.y) >= card.height,
              `${plan.channels}/${plan.groups} at ${width}`,
            )
          }
        }
      }
    }
  }
})

test('the motion passes through the arrangements and never jumps', () => {
  const layout = layoutOf(planOf({ channels: 24, groups: 4, way: 'shuffle' }), 800)
  for (let channel = 0; channel < 24; channel++) {
    for (const stop of [0, 1, 2, 3])
      assert.deepEqual(positionAt(layout, channel, stop), layout.bands[stop]!.cards[channel])
    for (let step = 1; step < LENGTH; step++) {
      const [a, b] = [positionAt(layout, channel, (step - 1) / STRIDE), positionAt(layout, channel, step / STRIDE)]
      assert.ok(Math.hypot(a.x - b.x, a.y - b.y) < 32, `channel ${channel} at step ${step}`)
    }
  }
})
