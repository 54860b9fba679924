import type { Cell } from './cells'
import type { Layout } from './layout'

/** The cell under a point of a block, pixels of the picture. */
export function cellAt({ blocks, cell }: Layout, block: number, x: number, y: number): Cell | null {
  const sheets = blocks[block]?.sheets ?? []
  for (const [sheet, at] of sheets.entries()) {
    const [row, column] = [Math.floor((y - at.y) / cell), Math.floor((x - at.x) / cell)]
    if (row >= 0 && row < at.rows && column >= 0 && column < at.columns) return { block, sheet, row, column }
  }
  return null
}
