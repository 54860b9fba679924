import type { StartingCell } from './cell'
import { convolutionCells } from './convolution'
import { networkCells } from './networks'
import { notebookCells } from './notebook'

/** Every cell that chapters may show, `<Cell id="…" />`. */
export const cells: readonly StartingCell[] = [...convolutionCells, ...networkCells, ...notebookCells]

/** Throws where there is no such cell. */
export function findCell(id: string): StartingCell {
  const found = cells.find((one) => one.id === id)
  if (!found) throw new Error(`no cell ${id}`)
  return found
}
