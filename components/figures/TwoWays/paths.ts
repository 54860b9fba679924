import { blockSize, corner, type Grid } from './layout'
import type { Block } from './pick'

/** All blocks of a grid, row by row. */
export const blocksOf = ({ rows, columns }: Grid): readonly Block[] =>
  Array.from({ length: rows * columns }, (_, index) => ({ row: Math.floor(index / columns), column: index % columns }))

/** A square for one cell of a block, `place` counted row by row; a hair smaller than the cell. */
export function cellPath(grid: Grid, block: Block, place: number): string {
  const [x, y] = cellCorner(grid, block, place)
  const side = grid.cell - 1
  return `M${x + 0.5} ${y + 0.5}h${side}v${side}h${-side}z`
}

/** A dot in the middle of a cell. */
export function dotPath(grid: Grid, block: Block, place: number): string {
  const [x, y] = cellCorner(grid, block, place)
  return `M${x + grid.cell / 2 - 0.75} ${y + grid.cell / 2 - 0.75}h1.5v1.5h-1.5z`
}

/** All cells of a block. */
export const blockPath = (grid: Grid, block: Block): string =>
  Array.from({ length: grid.side ** 2 }, (_, place) => cellPath(grid, block, place)).join('')

/** The outline of a block. */
export function framePath(grid: Grid, block: Block, outset = 0): string {
  const [x, y] = corner(grid, block)
  const side = blockSize(grid) + 2 * outset
  return `M${x - outset} ${y - outset}h${side}v${side}h${-side}z`
}

function cellCorner(grid: Grid, block: Block, place: number): readonly [number, number] {
  const [x, y] = corner(grid, block)
  return [x + (place % grid.side) * grid.cell, y + Math.floor(place / grid.side) * grid.cell]
}
