import type { Box, Rectangle, Wire } from '@/lib/nn/layout'
import { fitting, tag, textWidth } from './names'
import type { Tile } from './tiles'
import { wrap, type Line } from './wrap'

/** A tile with its place; the ground it stands on is its target for pointers. */
export interface PlacedTile extends Rectangle {
  readonly tile: Tile
  readonly line: number
  /** Boxes and wires in the strip's own pixels. */
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly name: string | null
  /** Side of the map, where it is another than before. */
  readonly side: number | null
}

/** A stage or flow on one line. */
export interface Band extends Rectangle {
  readonly id: string
  /** Its name, on its first line. */
  readonly name: string | null
}

export interface Strip {
  readonly width: number
  readonly height: number
  readonly scale: number
  readonly tiles: readonly PlacedTile[]
  readonly bands: readonly Band[]
  /** Wires from tile to tile. */
  readonly joins: readonly (readonly (readonly [x: number, y: number])[])[]
  /** Bottom of the bars of each line. */
  readonly grounds: readonly number[]
}

export interface StripOptions {
  readonly width: number
  /** Height to stay below where the scale allows. */
  readonly height: number
  /** Room for the bars of measured time. */
  readonly bars: boolean
  readonly nameOf: (id: string, kind: 'tile' | 'band') => string
}

const SCALES = [3.4, 3, 2.6, 2.2, 1.9, 1.6, 1.3, 1.1, 0.9]
/** Pixels, whatever the scale. */
const GAP = 6
const PAD = 3
const SIDES = 18
const NAMES = 22
const GUTTER = 18
export const BAND_HEAD = 26
export const BARS = 34
const SMALLEST = 24

/** Tiles one after the other, wrapped as text is, at the largest scale that keeps the drawing below its height. */
export function strip(tiles: readonly Tile[], options: StripOptions): Strip {
  const heads = tiles.some(({ band }) => band !== null)
  for (const scale of SCALES) {
    const widths = tiles.map((tile) => cellWidth(tile, scale, options))
    const lines = wrap(widths, options.width - 2 * GAP)
    const heights = lines.map((line) => lineHeight(tiles.slice(...line), scale, heads, options.bars))
    const height = heights.reduce((sum, one) => sum + one, 0) + (lines.length - 1) * GUTTER
    const fits = height <= options.height && Math.max(...widths) <= options.width - 2 * GAP
    if (fits || scale === SCALES.at(-1)) return placed(tiles, scale, widths, lines, heights, heads, options)
  }
  throw new Error('no scales')
}

/** A layer that stands alone is as wide as its name, a module as its boxes. */
function cellWidth({ id, kind, width }: Tile, scale: number, { nameOf }: StripOptions): number {
  const room = width * scale + 2 * PAD
  return (kind === 'module' ? Math.max(room, SMALLEST) : Math.max(room, textWidth(nameOf(id, 'tile')) + 4, SMALLEST)) + GAP
}

const lineHeight = (tiles: readonly Tile[], scale: number, heads: boolean, bars: boolean) =>
  (heads ? BAND_HEAD : 0) + SIDES + Math.max(...tiles.map(({ height }) => height)) * scale + NAMES + (bars ? BARS : 0)

function placed(
  tiles: readonly Tile[],
  scale: number,
  widths: readonly number[],
  lines: readonly Line[],
  heights: readonly number[],
  heads: boolean,
  { width, bars, nameOf }: StripOptions,
): Strip {
  const done: PlacedTile[] = []
  const bands: Band[] = []
  const grounds: number[] = []
  let top = 0
  lines.forEach(([first, end], line) => {
    const height = heights[line]!
    const y = top + (heads ? BAND_HEAD : 0)
    const rest = height - (heads ? BAND_HEAD : 0) - (bars ? BARS : 0)
    const axis = y + SIDES + (rest - SIDES - NAMES) / 2
    let x = GAP
    for (let index = first; index < end; index++) {
      const tile = tiles[index]!
      const room = widths[index]! - GAP
      const left = x + (room - tile.width * scale) / 2
      const before = tiles[index - 1]
      const name = nameOf(tile.id, 'tile')
      done.push({
        tile,
        line,
        x,
        y,
        width: room,
        height: rest,
        ...moved(tile, scale, left, axis - (tile.height * scale) / 2),
        name: tile.kind === 'module' ? fitting([name, tag(name)], room + GAP) : name,
        side: before && before.output[0] === tile.output[0] ? null : tile.output[0],
      })
      const open = bands.at(-1)
      if (tile.band !== null && open?.id === tile.band && open.y === top) bands[bands.length - 1] = { ...open, width: x + room + GAP / 2 - open.x }
      else if (tile.band !== null) bands.push({ id: tile.band, x: x - GAP / 2, y: top, width: room + GAP, height, name: before?.band === tile.band ? null : nameOf(tile.band, 'band') })
      x += widths[index]!
    }
    grounds.push(top + height)
    top += height + GUTTER
  })
  return { width, height: top - GUTTER, scale, tiles: done, bands, joins: joins(done, grounds, width), grounds }
}

function moved(tile: Tile, scale: number, x: number, y: number): Pick<PlacedTile, 'boxes' | 'wires'> {
  if (!tile.drawn) return { boxes: [{ id: tile.id, row: 0, x, y, width: tile.width * scale, height: tile.height * scale }], wires: [] }
  return {
    boxes: tile.drawn.boxes
      .filter(({ id }) => id !== 'input')
      .map((box) => ({ ...box, x: x + box.x * scale, y: y + box.y * scale, width: box.width * scale, height: box.height * scale })),
    wires: tile.drawn.wires.map((wire) => ({ ...wire, points: wire.points.map(([px, py]) => [x + px * scale, y + py * scale] as const) })),
  }
}

/** From the end of each tile to the start of the next; where a line ends, round by the gutter. */
function joins(tiles: readonly PlacedTile[], grounds: readonly number[], width: number): Strip['joins'] {
  return tiles.slice(1).map((next, index) => {
    const before = tiles[index]!
    const [from, to] = [before.boxes.at(-1)!, next.wires[0]!.points[0]!]
    const start = [from.x + from.width, from.y + from.height / 2] as const
    if (before.line === next.line) return [start, to]
    const gutter = grounds[before.line]! + GUTTER / 2
    return [start, [width - 1, start[1]], [width - 1, gutter], [1, gutter], [1, to[1]], to]
  })
}
