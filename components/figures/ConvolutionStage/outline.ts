/** A cell of a sheet by row and column. */
export type Spot = readonly [row: number, column: number]

/** The outline of a set of cells, and the box around it. */
export interface Outline {
  readonly row: number
  readonly column: number
  readonly rows: number
  readonly columns: number
  /** SVG path in pixels, from the top left corner of the box. */
  readonly path: string
}

/** Draws only the edges between cells of the set and others, so that touching cells make one shape. */
export function outlineOf(spots: readonly Spot[], cell: number): Outline {
  const rows = spots.map(([row]) => row)
  const columns = spots.map(([, column]) => column)
  const [top, left] = [Math.min(...rows), Math.min(...columns)]
  const inside = new Set(spots.map(([row, column]) => `${row} ${column}`))
  const edges = spots.flatMap(([row, column]) => {
    const [x, y] = [(column - left) * cell, (row - top) * cell]
    return [
      inside.has(`${row - 1} ${column}`) ? '' : `M${x} ${y}h${cell}`,
      inside.has(`${row + 1} ${column}`) ? '' : `M${x} ${y + cell}h${cell}`,
      inside.has(`${row} ${column - 1}`) ? '' : `M${x} ${y}v${cell}`,
      inside.has(`${row} ${column + 1}`) ? '' : `M${x + cell} ${y}v${cell}`,
    ]
  })
  return {
    row: top,
    column: left,
    rows: Math.max(...rows) - top + 1,
    columns: Math.max(...columns) - left + 1,
    path: edges.join(''),
  }
}
