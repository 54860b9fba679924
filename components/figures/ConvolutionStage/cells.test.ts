import assert from 'node:assert/strict'
import { test } from 'vitest'
import { blocksOf, moved, numberAt, readCell, sheetCount, sheetSize, type Cell } from './cells'
import { groupsOf, letterOf } from './groups'
import { stageOf } from './model'
import { example, fit, type Sizes } from './settings'

const stage = (changes: Partial<Sizes> = {}) =>
  stageOf(fit({ ...example, ...changes }), { input: 'example', kernel: 'example', seed: 1 }, { b1: 4 }, 'position')
const blocks = blocksOf(stage())
const cell = (block: number, sheet: number, row: number, column: number): Cell => ({ block, sheet, row, column })

test('input, bank and output: a bank has a sheet for each slice and one for each bias', () => {
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['map', 'bank', 'map'],
  )
  assert.deepEqual(blocks.map(sheetCount), [2, 3 * (2 + 1), 3])
  assert.deepEqual(
    [sheetSize(blocks[1]!, 1), sheetSize(blocks[1]!, 2)],
    [
      [3, 3],
      [1, 1],
    ],
  )
  const stack = blocksOf(stage({ kind: 'stack', channels: 4, filters: 4 }))
  assert.deepEqual(
    stack.map(({ kind }) => kind),
    ['map', 'bank', 'map', 'shuffle', 'map', 'bank', 'map'],
  )
})

test('inputs, weights and biases can be edited by name, outputs cannot', () => {
  assert.equal(readCell(blocks[0], cell(0, 1, 2, 3))?.edit, 'i2.3.1')
  assert.equal(readCell(blocks[1], cell(1, 4, 0, 2))?.edit, 'k0.2.1.1')
  assert.deepEqual(readCell(blocks[1], cell(1, 5, 0, 0)), {
    place: { kind: 'bias', step: 0, filter: 1 },
    value: 4,
    edit: 'b1',
  })
  assert.equal(readCell(blocks[2], cell(2, 0, 0, 0))?.edit, null)
  const separable = blocksOf(stage({ kind: 'separable' }))
  assert.equal(readCell(separable[3], cell(3, 1, 0, 0))?.edit, 'p0.0.1.0')
  assert.equal(readCell(separable[3], cell(3, 2, 0, 0))?.edit, 'c0')
})

test('there is nothing outside a sheet, in a bias but its one cell, in a block that is not there', () => {
  for (const outside of [cell(0, 2, 0, 0), cell(0, 0, 5, 0), cell(0, 0, 0, -1), cell(1, 2, 0, 1)]) {
    assert.equal(readCell(blocks[outside.block], outside), null)
  }
  assert.equal(readCell(blocks[3], cell(3, 0, 0, 0)), null)
})

test('pictures and readers get the same numbers', () => {
  for (const block of blocks) {
    for (let sheet = 0; sheet < sheetCount(block); sheet++) {
      const [rows, columns] = sheetSize(block, sheet)
      for (let at = 0; at < rows * columns; at++) {
        const [row, column] = [Math.floor(at / columns), at % columns]
        assert.equal(numberAt(block, sheet, row, column), readCell(block, { sheet, row, column })!.value)
      }
    }
  }
})

test('arrows move along a sheet, stop above and below, and go over its sides to the next sheet', () => {
  assert.deepEqual(moved(blocks, cell(0, 0, 2, 2), 'ArrowUp'), cell(0, 0, 1, 2))
  assert.deepEqual(moved(blocks, cell(0, 0, 4, 2), 'ArrowDown'), cell(0, 0, 4, 2))
  assert.deepEqual(moved(blocks, cell(0, 0, 2, 4), 'ArrowRight'), cell(0, 1, 2, 0))
  assert.deepEqual(moved(blocks, cell(0, 1, 2, 0), 'ArrowLeft'), cell(0, 0, 2, 4))
  assert.deepEqual(moved(blocks, cell(0, 1, 2, 4), 'ArrowRight'), cell(0, 1, 2, 4))
  assert.deepEqual(moved(blocks, cell(1, 1, 2, 2), 'ArrowRight'), cell(1, 2, 0, 0))
})

test('Page Down goes to the same place of the next sheet; Home and End along the row; other keys are left alone', () => {
  assert.deepEqual(moved(blocks, cell(2, 0, 1, 2), 'PageDown'), cell(2, 1, 1, 2))
  assert.deepEqual(moved(blocks, cell(2, 0, 1, 2), 'PageUp'), cell(2, 0, 1, 2))
  assert.deepEqual(moved(blocks, cell(2, 0, 1, 2), 'Home'), cell(2, 0, 1, 0))
  assert.deepEqual(moved(blocks, cell(0, 0, 1, 2), 'End'), cell(0, 0, 1, 4))
  assert.equal(moved(blocks, cell(2, 0, 1, 2), 'a'), null)
})

test('two groups of four channels: A A B B; one group needs no letters', () => {
  const grouped = stage({ kind: 'grouped', channels: 4, filters: 2 })
  const [input, bank, output] = blocksOf(grouped)
  const letters = (block: typeof input) => groupsOf(grouped, block!).map(letterOf).join('')
  // Each of the two filters has two slices and a bias.
  assert.deepEqual([letters(input), letters(bank), letters(output)], ['AABB', 'AAABBB', 'AB'])
  assert.deepEqual(groupsOf(stage(), blocks[0]!), [])
})
