import { divergingColor, type Scale } from '@/lib/viz/color'
import { numberAt, type Block } from './cells'
import type { Layout, PlacedBlock, Sheet } from './layout'
import { outlineOf } from './outline'
import type { Mark, Scene } from './scene'
import { showNumber } from './sum'

/** Cells of one color as one path: a stage of thousands of cells stays a few dozen elements. */
export interface ColoredPath {
  readonly color: string
  readonly path: string
}

/** Steps of a color scale on each side of zero. */
const STEPS = 24
/** Values are written on paler cells, to be read. */
const PALE = 1.9
const VALUES_FROM = 24
const MOST_VALUES = 700

const bar = (x: number, y: number, width: number, height: number) => `M${x} ${y}h${width}v${height}h${-width}z`

/** A cell's number, and the pixel where the cell begins. */
export interface PlacedValue {
  readonly x: number
  readonly y: number
  readonly value: number
}

export function valuesOf({ block, sheets }: PlacedBlock, cell: number): PlacedValue[] {
  return sheets.flatMap(({ x, y, rows, columns }, sheet) =>
    Array.from({ length: rows * columns }, (_, index) => {
      const [row, column] = [Math.floor(index / columns), index % columns]
      return { x: x + column * cell, y: y + row * cell, value: numberAt(block, sheet, row, column) }
    }),
  )
}

/** Largest size in a block: the end of its color scale. */
export function reachOf(block: Block): number {
  if (block.kind === 'shuffle') return 0
  const bias = block.kind === 'bank' ? Array.from(block.bias, Math.abs) : []
  return Math.max(0, ...Array.from(block.data, Math.abs), ...bias)
}

/** The cells of a block by color, on a scale that ends at the block's largest number; neighbors of one color as one bar. */
export function colored(block: Block, values: readonly PlacedValue[], cell: number, pale: boolean): ColoredPath[] {
  const reach = reachOf(block)
  const shareOf = ({ value }: PlacedValue) => (reach > 0 ? Math.round((value / reach) * STEPS) : 0)
  const bars = new Map<number, string[]>()
  for (let at = 0; at < values.length;) {
    const { x, y } = values[at]!
    const share = shareOf(values[at]!)
    let end = at + 1
    for (; end < values.length; end++) {
      const next = values[end]!
      if (next.y !== y || next.x !== x + (end - at) * cell || shareOf(next) !== share) break
    }
    const found = bars.get(share) ?? []
    found.push(bar(x, y, (end - at) * cell, cell))
    bars.set(share, found)
    at = end
  }
  const scale: Scale = block.kind === 'bank' ? 'weight' : 'value'
  return [...bars].map(([share, paths]) => ({
    color: divergingColor(scale, share, STEPS * (pale ? PALE : 1)),
    path: paths.join(''),
  }))
}

/** Values are written into the cells where they fit and are not too many. */
export function showsValues({ blocks, cell }: Layout): boolean {
  const cells = blocks.reduce(
    (sum, { sheets }) => sum + sheets.reduce((all, { rows, columns }) => all + rows * columns, 0),
    0,
  )
  return cell >= VALUES_FROM && cells <= MOST_VALUES
}

/** The number as exactly as a cell of that size can hold it; nothing where it cannot. */
export function fitted(value: number, size: number): string {
  const texts = [2, 1, 0].map((digits) => showNumber(value, digits).replace(/^(−?)0\./, '$1.'))
  return texts.find((text) => text.length * 7.2 + 3 <= size) ?? ''
}

/** Lines between the cells of a block and around its sheets. */
export function gridOf({ sheets }: PlacedBlock, cell: number): string {
  return sheets
    .map(({ x, y, rows, columns }) => {
      const across = Array.from({ length: rows + 1 }, (_, row) => `M${x} ${y + row * cell}h${columns * cell}`)
      const down = Array.from({ length: columns + 1 }, (_, column) => `M${x + column * cell} ${y}v${rows * cell}`)
      return [...across, ...down].join('')
    })
    .join('')
}

/** The ring of zeros around the sheets of a padded map, with a hole for the map. */
export function paddingOf({ sheets, pads }: PlacedBlock, cell: number): string {
  const { top, right, bottom, left } = pads
  if (top + right + bottom + left === 0) return ''
  return sheets
    .map(({ x, y, rows, columns }) => {
      const [width, height] = [columns * cell, rows * cell]
      const outer = `M${x - left * cell} ${y - top * cell}h${width + (left + right) * cell}v${height + (top + bottom) * cell}h${-width - (left + right) * cell}z`
      return `${outer}M${x} ${y}v${height}h${width}v${-height}z`
    })
    .join('')
}

/** The cells of a sheet that are not written yet, as one shape: the rest of the row, and the rows below. */
export function pendingPath({ x, y, rows, columns }: Sheet, written: number, cell: number): string {
  const [row, column] = [Math.floor(written / columns), written % columns]
  if (row >= rows) return ''
  const [width, below] = [columns * cell, (rows - row - 1) * cell]
  const start = `M${x + column * cell} ${y + row * cell}h${(columns - column) * cell}v${cell + below}h${-width}`
  return column === 0 ? `${start}z` : `${start}v${-below}h${column * cell}z`
}

/** A mark in its place, pixels, and its outline from there. */
export interface DrawnMark extends Pick<Mark, 'role' | 'operation'> {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly path: string
}

export function marksOf({ marks }: Scene, { blocks, cell }: Layout): DrawnMark[] {
  return marks.map(({ block, sheet: at, spots, role, operation }) => {
    const sheet = blocks[block]!.sheets[at]!
    const { row, column, rows, columns, path } = outlineOf(spots, cell)
    const place = { x: sheet.x + column * cell, y: sheet.y + row * cell, width: columns * cell, height: rows * cell }
    return { ...place, path, role, operation }
  })
}

/** What the marks leave out, in every sheet of the blocks that they stand in. */
export function veilPath({ marks }: Scene, { blocks, cell }: Layout): string {
  const touched = new Set(marks.map(({ block }) => block))
  const sheets = [...touched].flatMap((at) =>
    blocks[at]!.sheets.map(({ x, y, rows, columns }, sheet) => {
      const spots = marks.filter((mark) => mark.block === at && mark.sheet === sheet).flatMap((mark) => mark.spots)
      const holes = spots
        .filter(([row, column]) => row >= 0 && column >= 0 && row < rows && column < columns)
        .map(([row, column]) => `M${x + column * cell} ${y + row * cell}v${cell}h${cell}v${-cell}z`)
      return `M${x} ${y}h${columns * cell}v${rows * cell}h${-columns * cell}z${holes.join('')}`
    }),
  )
  return sheets.join('')
}
