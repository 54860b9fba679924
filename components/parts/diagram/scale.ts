import { textWidth } from './names'
import type { Tile } from './tiles'
import { linesNeeded, wrap, type Line } from './wrap'

export interface StripOptions {
  readonly width: number
  /** Height to stay below where the scale allows. */
  readonly height: number
  /** Room for the bars of measured time. */
  readonly bars: boolean
  /** Name of a tile, or of a band, within the band around it. */
  readonly nameOf: (id: string, band: string | null) => string
}

/** A scale, and how the tiles stand on lines at it. */
export interface Wrapped {
  readonly scale: number
  /** Of each tile with what is left free around it. */
  readonly widths: readonly number[]
  readonly lines: readonly Line[]
  readonly heights: readonly number[]
  readonly height: number
}

const SMALLEST_SCALE = 0.55
const LARGEST_SCALE = 3.4
/** Large enough: more lines are not worth more scale. */
const COMFORTABLE = 2
const MOST_LINES = 40

/** Pixels, whatever the scale. */
export const GAP = 6
export const GUTTER = 18
export const BAND_HEAD = 26
export const BARS = 34
export const NAMES = 22
const PAD = 3
const SIDES = 18
const NO_SIDES = 8
const SMALLEST = 24
/** Between stages. */
const APART = 10
/** Names of modules no wider than this are always shown. */
const SHORT_NAME = 44

/** As large as fits into few lines, and into the height if it can. */
export function fitted(tiles: readonly Tile[], options: StripOptions): Wrapped {
  const room = options.width - 2 * GAP
  const names = tiles.map(({ id, band }) => textWidth(options.nameOf(id, band)) + 2)
  let best = wrapped(tiles, names, SMALLEST_SCALE, options)
  for (let count = 1; count <= MOST_LINES; count++) {
    const scale = largest((one) => {
      const widths = cellWidths(tiles, names, one)
      return Math.max(...widths) <= room && linesNeeded(widths, room) <= count
    })
    if (scale === null) continue
    const next = wrapped(tiles, names, scale, options)
    if (next.height > options.height) break
    best = next
    if (scale >= COMFORTABLE) break
  }
  return best
}

/** The largest scale that fits, to a twentieth; null where none does. */
function largest(fits: (scale: number) => boolean): number | null {
  let [low, high] = [SMALLEST_SCALE * 20, LARGEST_SCALE * 20]
  if (!fits(low / 20)) return null
  while (low < high) {
    const middle = Math.ceil((low + high) / 2)
    if (fits(middle / 20)) low = middle
    else high = middle - 1
  }
  return low / 20
}

function wrapped(tiles: readonly Tile[], names: readonly number[], scale: number, options: StripOptions): Wrapped {
  const widths = cellWidths(tiles, names, scale)
  const lines = wrap(widths, options.width - 2 * GAP)
  const fixed = headHeight(tiles) + NAMES + (options.bars ? BARS : 0)
  const tallest = (line: Line) => Math.max(...tiles.slice(...line).map(({ height }) => height)) * scale
  const heights = lines.map((line) => fixed + sidesHeight(tiles, line) + tallest(line))
  return {
    scale,
    widths,
    lines,
    heights,
    height: heights.reduce((sum, one) => sum + one, 0) + (lines.length - 1) * GUTTER,
  }
}

/** Tiles are as wide as their boxes and, but for long names of modules in a stage, as their names. */
function cellWidths(tiles: readonly Tile[], names: readonly number[], scale: number): number[] {
  return tiles.map(({ kind, band, width }, index) => {
    const name = names[index]!
    const needed = kind === 'module' && band !== null && name > SHORT_NAME ? 0 : name
    return Math.max(width * scale + 2 * PAD, needed, SMALLEST) + GAP + apart(tiles, index)
  })
}

/** Room before a tile whose stage is another than that before it. */
export function apart(tiles: readonly Tile[], index: number): number {
  return index > 0 && tiles[index - 1]!.band !== tiles[index]!.band ? APART : 0
}

export const headHeight = (tiles: readonly Tile[]) => (tiles.some(({ band }) => band !== null) ? BAND_HEAD : 0)

/** Side of the map a tile ends with, where it is another than before. */
export function newSide(tiles: readonly Tile[], index: number): number | null {
  const side = tiles[index]!.output[0]
  return index > 0 && tiles[index - 1]!.output[0] === side ? null : side
}

export function sidesHeight(tiles: readonly Tile[], [first, end]: Line): number {
  for (let index = first; index < end; index++) if (newSide(tiles, index) !== null) return SIDES
  return NO_SIDES
}
