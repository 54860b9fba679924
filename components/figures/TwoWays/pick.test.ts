import assert from 'node:assert/strict'
import { test } from 'vitest'
import { blockUnder, compressLane, corner, designLane } from './layout'
import { counted, countOf } from './model'
import { moved, pairAt, way } from './pick'

const pair = { input: 2, output: 5 }

test('how input 3 reaches output 6, design by design', () => {
  const of = (design: Parameters<typeof countOf>[0]) => way(countOf(design).steps, pair)
  assert.deepEqual(of('standard'), [[{ row: 2, column: 5 }]])
  assert.deepEqual(of('grouped-2'), [[]])
  assert.deepEqual(way(countOf('grouped-2').steps, { input: 2, output: 3 }), [[{ row: 2, column: 3 }]])
  assert.deepEqual(of('separable'), [[{ row: 2, column: 2 }], [{ row: 2, column: 5 }]])
  assert.deepEqual(of('squeeze'), [
    [
      { row: 2, column: 0 },
      { row: 2, column: 1 },
    ],
    [
      { row: 0, column: 5 },
      { row: 1, column: 5 },
    ],
  ])
})

test('a block of a step beside the squeezed channels changes one end of the pair only', () => {
  const { steps } = countOf('squeeze')
  assert.deepEqual(pairAt(steps, 0, { row: 7, column: 1 }, pair), { input: 7, output: 5 })
  assert.deepEqual(pairAt(steps, 1, { row: 1, column: 7 }, pair), { input: 2, output: 7 })
  assert.deepEqual(pairAt(countOf('separable').steps, 1, { row: 1, column: 7 }, null), { input: 1, output: 7 })
})

test('arrow keys move within the channels', () => {
  assert.deepEqual(moved({ input: 0, output: 7 }, 'ArrowUp', 8), { input: 0, output: 7 })
  assert.deepEqual(moved({ input: 0, output: 7 }, 'ArrowDown', 8), { input: 1, output: 7 })
  assert.equal(moved(pair, 'a', 8), null)
})

test('at every width all grids lie inside the drawing, and the middle of each block finds it again', () => {
  for (const width of [240, 288, 358, 440, 468, 520, 720, 1100]) {
    for (const lane of [compressLane(width), ...counted.map((one) => designLane(width, one))]) {
      for (const grid of lane.grids) {
        assert.ok(grid.x + grid.width <= lane.width && grid.y + grid.height <= lane.height, `${width}`)
        for (let row = 0; row < grid.rows; row++) {
          for (let column = 0; column < grid.columns; column++) {
            const [x, y] = corner(grid, { row, column })
            assert.deepEqual(blockUnder(grid, x + 1, y + 1), { row, column })
          }
        }
        assert.equal(blockUnder(grid, grid.x - 10, grid.y), null)
      }
      const [first, second] = lane.grids
      assert.ok(!second || second.x > first!.x + first!.width || second.y > first!.y + first!.height)
    }
  }
})
