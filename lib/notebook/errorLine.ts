/** Name under which engines report the cell's code in stacks. */
export const CELL_NAME = 'cell.ts'

/**
 * Line in a stack's innermost frame of the cell, from 1, in the code as it was compiled; null where no frame is.
 * V8 writes `at f (cell.ts:5:3)`, Firefox and Safari `f@cell.ts:5:3`.
 */
export function stackLine(stack: string | undefined): number | null {
  const found = /(?:^|[\s(@/])cell\.ts:(\d+)/m.exec(stack ?? '')
  return found ? Number(found[1]) : null
}
