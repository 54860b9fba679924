import type { Pads } from '@/lib/nn/shape'
import { sheetSize, type Block } from './cells'
import type { Stage } from './model'
import { gapsAt, labelsAt, unitCount, unitOf, type Unit } from './units'

/** A sheet: the top left corner of its first cell, and its size in cells. Pixels. */
export interface Sheet {
  readonly x: number
  readonly y: number
  readonly rows: number
  readonly columns: number
}

/** A block in its place; `pads` are rows and columns of zeros drawn around each of its sheets. */
export interface PlacedBlock {
  readonly block: Block
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly pads: Pads
  readonly sheets: readonly Sheet[]
}

/** The stage laid out for a width: blocks from left to right, or from top to bottom where it is narrow. */
export interface Layout {
  readonly width: number
  readonly height: number
  /** Side of a cell, pixels. */
  readonly cell: number
  readonly down: boolean
  /** Sheets carry their number. */
  readonly labelled: boolean
  readonly blocks: readonly PlacedBlock[]
}

const NARROW = 640
const LARGEST = 36
/** Smaller cells are drawn only where the width would not do otherwise; a tall picture scrolls. */
const SMALL = 3
const SMALLEST = 2
/** Height that the sheets may take, side by side and stacked. */
const ROOM = { across: 420, down: 560 } as const
/** Height of a block's title. */
const HEAD = { across: 44, down: 26 } as const
const LEAST_WIDTH = 88
/** Kept free on both sides for the ground of a group, which reaches over its sheets. */
const EDGE = 4
const noPads: Pads = { top: 0, bottom: 0, left: 0, right: 0 }

/** Units of one block in columns and rows. */
interface Grid {
  readonly block: Block
  readonly pads: Pads
  readonly unit: Unit
  readonly count: number
  readonly columns: number
  readonly rows: number
  /** Distance from unit to unit down the block. */
  readonly pitch: number
}

const gridWidth = ({ columns, unit }: Grid, gap: number) => Math.max(LEAST_WIDTH, columns * (unit.width + gap) - gap)
const gridHeight = ({ rows, pitch }: Grid, gap: number) => Math.max(0, rows * pitch - gap)

function gridsAt(stage: Stage, blocks: readonly Block[], cell: number, width: number, down: boolean): readonly Grid[] {
  const gap = gapsAt(cell).unit
  const grids = blocks.map((block): Grid => {
    const pads = (block.kind === 'map' && stage.composition.steps[block.map]?.geometry?.pads) || noPads
    const unit = unitOf(block, pads, cell)
    const count = unitCount(block)
    const most = down
      ? Math.min(count, Math.max(1, Math.floor((width + gap) / (unit.width + gap))))
      : Math.ceil(count / Math.max(1, Math.floor((ROOM.across + gap) / (unit.height + gap))))
    const rows = count === 0 ? 0 : Math.ceil(count / Math.max(most, 1))
    return {
      block,
      pads,
      unit,
      count,
      rows,
      columns: rows === 0 ? 0 : Math.ceil(count / rows),
      pitch: unit.height + gap,
    }
  })
  return down
    ? grids
    : grids.map((grid, at) => ({
        ...grid,
        pitch: Math.max(grid.pitch, ...partners(grids, at).map((one) => one.pitch)),
      }))
}

/** Single columns of equally many units stand on common lines, so that a filter is beside the map it makes. */
function partners(grids: readonly Grid[], at: number): readonly Grid[] {
  const alike = (other: number) =>
    grids[other]?.columns === 1 && grids[at]!.columns === 1 && grids[other]!.count === grids[at]!.count
  let [from, to] = [at, at]
  while (alike(from - 1)) from--
  while (alike(to + 1)) to++
  return grids.slice(from, to + 1)
}

function fitsIn(grids: readonly Grid[], cell: number, width: number, down: boolean): boolean {
  const gap = gapsAt(cell).unit
  if (down) {
    const height = grids.reduce((sum, grid) => sum + gridHeight(grid, gap), 0)
    return (
      (height <= ROOM.down || cell <= SMALL) &&
      grids.every((grid) => grid.columns * (grid.unit.width + gap) - gap <= width)
    )
  }
  return (
    grids.reduce((sum, grid) => sum + gridWidth(grid, gap), 0) + leastBetween(grids, cell) * (grids.length - 1) <= width
  )
}

const leastBetween = (grids: readonly Grid[], cell: number) => (grids.length > 3 ? 26 : Math.max(34, cell))

/** The largest cells that fit, and every block in its place. */
export function layoutOf(stage: Stage, blocks: readonly Block[], full: number): Layout {
  const width = full - 2 * EDGE
  const down = full < NARROW
  let cell = LARGEST
  while (cell > SMALLEST && !fitsIn(gridsAt(stage, blocks, cell, width, down), cell, width, down)) cell--
  const grids = gridsAt(stage, blocks, cell, width, down)
  const gap = gapsAt(cell).unit
  const heights = grids.map((grid) => gridHeight(grid, gap))
  const shared = { width: full, cell, down, labelled: labelsAt(cell) }
  if (down) {
    const between = 18
    let y = 0
    const placed = grids.map((grid, at) => {
      const block = place(grid, EDGE + (width - gridWidth(grid, gap)) / 2, y + HEAD.down, gap, cell, true)
      y += HEAD.down + heights[at]! + between
      return block
    })
    return { ...shared, height: y - between + 2, blocks: placed }
  }
  const widths = grids.map((grid) => gridWidth(grid, gap))
  const free = width - widths.reduce((sum, one) => sum + one, 0)
  const between = Math.min(free / Math.max(grids.length - 1, 1), 132)
  const tallest = Math.max(...heights)
  let x = EDGE + (free - between * (grids.length - 1)) / 2
  const placed = grids.map((grid, at) => {
    const block = place(grid, x, HEAD.across + (tallest - heights[at]!) / 2, gap, cell, false)
    x += widths[at]! + between
    return block
  })
  return { ...shared, height: HEAD.across + tallest + 2, blocks: placed }
}

function place(grid: Grid, x: number, y: number, gap: number, cell: number, down: boolean): PlacedBlock {
  const { block, pads, unit, count, columns, rows, pitch } = grid
  const inset = (gridWidth(grid, gap) - (columns * (unit.width + gap) - gap)) / 2
  const sheets = Array.from({ length: count }, (_, index) => {
    const [column, row] = down
      ? [index % columns, Math.floor(index / columns)]
      : [Math.floor(index / rows), index % rows]
    const left = x + inset + column * (unit.width + gap)
    const top = y + row * pitch + (pitch - gap - unit.height) / 2
    return unit.sheets.map((sheet) => ({ x: Math.round(left + sheet.x), y: Math.round(top + sheet.y) }))
  }).flat()
  return {
    block,
    pads,
    x: Math.round(x),
    y: Math.round(y),
    width: gridWidth(grid, gap),
    height: gridHeight(grid, gap),
    sheets: sheets.map((sheet, index) => {
      const [sheetRows, sheetColumns] = sheetSize(block, index)
      return { ...sheet, rows: sheetRows, columns: sheetColumns }
    }),
  }
}
