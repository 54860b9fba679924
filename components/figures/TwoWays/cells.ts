import type { Grid } from './layout'
import { blocksOf, cellPath, dotPath } from './paths'
import { shade, type Shade } from './shade'
import { blockStart, PLACES } from './weights'

/** All cells of one colour. */
export interface Colored extends Shade {
  readonly path: string
}

/** Stored weights as one path a colour, and the places of removed ones (null) as one path of dots. */
export function cellsOf(
  grid: Grid,
  weights: readonly (number | null)[],
): { readonly colors: readonly Colored[]; readonly removed: string } {
  const colors = new Map<string, Colored>()
  let removed = ''
  for (const block of blocksOf(grid)) {
    for (let place = 0; place < PLACES; place++) {
      const weight = weights[blockStart(block.row, block.column) + place]!
      if (weight === null) {
        removed += dotPath(grid, block, place)
        continue
      }
      const { fill, opacity } = shade(weight)
      const before = colors.get(fill + opacity)?.path ?? ''
      colors.set(fill + opacity, { fill, opacity, path: before + cellPath(grid, block, place) })
    }
  }
  return { colors: [...colors.values()], removed }
}
