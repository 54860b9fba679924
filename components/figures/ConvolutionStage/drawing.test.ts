import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Block } from './cells'
import { colored, fitted, paddingOf, pendingPath, reachOf, valuesOf, veilPath } from './drawing'
import type { PlacedBlock } from './layout'
import { outlineOf } from './outline'

const map: Block = { kind: 'map', map: 0, shape: [2, 3, 1], data: [2, 2, -1, 0, 0, 0] }
const none = { top: 0, right: 0, bottom: 0, left: 0 }
const placed: PlacedBlock = {
  block: map,
  x: 0,
  y: 0,
  width: 30,
  height: 20,
  pads: none,
  sheets: [{ x: 0, y: 0, rows: 2, columns: 3 }],
}

test('neighbors of one color are one bar; the largest number has the full color, zero is paper, signs differ', () => {
  const [largest, smaller, zero, ...more] = colored(map, valuesOf(placed, 10), 10, false)
  assert.deepEqual(
    [largest!.path, smaller!.path, zero!.path],
    ['M0 0h20v10h-20z', 'M20 0h10v10h-10z', 'M0 10h30v10h-30z'],
  )
  assert.equal(more.length, 0)
  assert.match(largest!.color, /value-positive\) 85\.0%/)
  assert.match(smaller!.color, /value-negative\) 42\.5%/)
  assert.match(zero!.color, / 0\.0%/)
})

test('the scale of a bank reaches to its largest weight or bias', () => {
  assert.equal(reachOf({ kind: 'bank', step: 0, convolution: 0, shape: [1, 1, 1, 2], data: [1, -2], bias: [0, -7] }), 7)
  assert.equal(reachOf(map), 2)
})

test('numbers are as exact as the cell is wide, and left out rather than cut off', () => {
  assert.deepEqual(
    [fitted(-0.111, 36), fitted(-0.111, 28), fitted(12.34, 32), fitted(-12.3, 24), fitted(-12.3, 40)],
    ['−.11', '−.1', '12.3', '', '−12.3'],
  )
})

test('what is not written yet: the rest of the row and all rows below, nothing once all is written', () => {
  const sheet = { x: 0, y: 0, rows: 2, columns: 3 }
  assert.equal(pendingPath(sheet, 0, 10), 'M0 0h30v20h-30z')
  assert.equal(pendingPath(sheet, 1, 10), 'M10 0h20v20h-30v-10h10z')
  assert.equal(pendingPath(sheet, 3, 10), 'M0 10h30v10h-30z')
  assert.equal(pendingPath(sheet, 6, 10), '')
})

test('padding is a ring with a hole for the map', () => {
  assert.equal(paddingOf(placed, 10), '')
  const padded = { ...placed, pads: { top: 0, right: 1, bottom: 1, left: 0 } }
  assert.equal(paddingOf(padded, 10), 'M0 0h40v30h-40zM0 0v20h30v-20z')
})

test('an outline has edges between the set and the rest only: two cells make six', () => {
  const outline = outlineOf(
    [
      [1, 1],
      [1, 2],
    ],
    10,
  )
  assert.deepEqual({ ...outline, path: '' }, { row: 1, column: 1, rows: 1, columns: 2, path: '' })
  assert.equal(outline.path.split('M').length - 1, 6)
})

test('the veil leaves out the marked cells, padding aside, and covers no other block', () => {
  const layout = { width: 30, height: 20, cell: 10, down: false, labelled: false, blocks: [placed, placed] }
  const scene = {
    marks: [
      {
        role: 'read',
        block: 0,
        sheet: 0,
        spots: [
          [-1, 0],
          [0, 0],
        ],
        operation: 'standard',
      },
    ],
    links: [],
  } as const
  assert.equal(veilPath(scene, layout), 'M0 0h30v20h-30zM0 0v10h10v-10z')
})
