import assert from 'node:assert/strict'
import { test } from 'vitest'
import { cellAt } from './cellAt'
import { blocksOf, sheetCount } from './cells'
import { layoutOf } from './layout'
import { stageOf } from './model'
import { example, fit, kinds, type Sizes } from './settings'

function laidOut(changes: Partial<Sizes>, width: number) {
  const stage = stageOf(
    fit({ ...example, ...changes }),
    { input: 'example', kernel: 'example', seed: 1 },
    {},
    'position',
  )
  return layoutOf(stage, blocksOf(stage), width)
}

const cases = kinds.flatMap((kind) =>
  [256, 288, 390, 720, 1100].flatMap((width) =>
    (
      [
        {},
        { channels: 4, filters: 8, padding: 'same' },
        { channels: 16, filters: 16, side: 12, padding: '2', kernel: 5 },
      ] as const
    ).map((changes) => ({
      name: `${kind}, ${width} px, ${JSON.stringify(changes)}`,
      layout: laidOut({ kind, ...changes }, width),
    })),
  ),
)

test('every sheet with its padding stays within the width and height, at every kind and width', () => {
  for (const { name, layout } of cases) {
    for (const { sheets, pads, block } of layout.blocks) {
      assert.equal(sheets.length, sheetCount(block), name)
      for (const { x, y, rows, columns } of sheets) {
        assert.ok(x - pads.left * layout.cell >= 0 && x + (columns + pads.right) * layout.cell <= layout.width, name)
        assert.ok(y - pads.top * layout.cell >= 0 && y + (rows + pads.bottom) * layout.cell <= layout.height, name)
      }
    }
  }
})

test('no two sheets lie over each other, padding included', () => {
  for (const {
    name,
    layout: { blocks, cell },
  } of cases) {
    const boxes = blocks.flatMap(({ sheets, pads }) =>
      sheets.map(({ x, y, rows, columns }) => ({
        left: x - pads.left * cell,
        right: x + (columns + pads.right) * cell,
        top: y - pads.top * cell,
        bottom: y + (rows + pads.bottom) * cell,
      })),
    )
    for (const [at, a] of boxes.entries()) {
      const over = boxes
        .slice(at + 1)
        .find((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
      assert.equal(over, undefined, name)
    }
  }
})

test('blocks stand in a row on a desktop and one below the other on a phone', () => {
  const across = laidOut({}, 1100).blocks.map(({ x }) => x)
  assert.ok(across.every((x, at) => at === 0 || x > across[at - 1]!))
  const down = laidOut({}, 340).blocks.map(({ y }) => y)
  assert.ok(down.every((y, at) => at === 0 || y > down[at - 1]!))
})

test('a point in the middle of a cell finds that cell; between the sheets there is none', () => {
  const layout = laidOut({}, 1100)
  for (const [block, { sheets }] of layout.blocks.entries()) {
    for (const [sheet, { x, y, rows, columns }] of sheets.entries()) {
      const [row, column] = [rows - 1, columns - 1]
      assert.deepEqual(cellAt(layout, block, x + (column + 0.5) * layout.cell, y + (row + 0.5) * layout.cell), {
        block,
        sheet,
        row,
        column,
      })
    }
  }
  const { x, y } = layout.blocks[0]!.sheets[1]!
  assert.equal(cellAt(layout, 0, x + 1, y - 3), null)
})
