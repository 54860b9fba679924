import type { Box, Rectangle, Wire } from '@/lib/nn/layout'
import { INPUT } from '@/lib/nn/resolve'
import { fitting, tag, textWidth } from './names'
import type { Point } from './paths'
import { apart, BARS, fitted, GAP, GUTTER, headHeight, NAMES, newSide, sidesHeight } from './scale'
import type { StripOptions, Wrapped } from './scale'
import type { Tile } from './tiles'

/** A tile with its place; the ground it stands on is its target for pointers. */
export interface PlacedTile extends Rectangle {
  readonly tile: Tile
  readonly line: number
  /** Boxes and wires in the strip's own pixels. */
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly name: string
  /** Side of the map, where it is another than before. */
  readonly side: number | null
}

/** A stage or flow on one line. */
export interface Band extends Rectangle {
  readonly id: string
  readonly name: string
  /** True on its later lines. */
  readonly continued: boolean
}

export interface Strip {
  readonly width: number
  readonly height: number
  readonly tiles: readonly PlacedTile[]
  readonly bands: readonly Band[]
  /** Wires from tile to tile. */
  readonly joins: readonly (readonly Point[])[]
  /** Bottom of each line. */
  readonly grounds: readonly number[]
}

/** Tiles one after the other, wrapped as text is. */
export function strip(tiles: readonly Tile[], options: StripOptions): Strip {
  const wrapped = fitted(tiles, options)
  const crowded = crowdedBands(tiles, wrapped, options)
  const head = headHeight(tiles)
  const placed: PlacedTile[] = []
  const grounds: number[] = []
  let top = 0
  wrapped.lines.forEach(([first, end], line) => {
    const y = top + head
    const height = wrapped.heights[line]! - head - (options.bars ? BARS : 0)
    const sides = sidesHeight(tiles, [first, end])
    const axis = y + sides + (height - sides - NAMES) / 2
    let x = GAP
    for (let index = first; index < end; index++) {
      const tile = tiles[index]!
      const width = wrapped.widths[index]! - GAP - apart(tiles, index)
      if (index > first) x += apart(tiles, index)
      const name = options.nameOf(tile.id, tile.band)
      placed.push({
        tile,
        line,
        x,
        y,
        width,
        height,
        ...moved(
          tile,
          wrapped.scale,
          x + (width - tile.width * wrapped.scale) / 2,
          axis - (tile.height * wrapped.scale) / 2,
        ),
        name: tile.kind === 'module' && crowded.has(tile.band) ? tag(name) : name,
        side: newSide(tiles, index),
      })
      x += width + GAP
    }
    top += wrapped.heights[line]!
    grounds.push(top)
    top += GUTTER
  })
  return {
    width: options.width,
    height: top - GUTTER,
    tiles: placed,
    bands: bandsOf(placed, grounds, head, options),
    joins: joinsOf(placed, grounds),
    grounds,
  }
}

/** Bands whose modules have no room for their whole names. */
function crowdedBands(
  tiles: readonly Tile[],
  { widths }: Wrapped,
  { nameOf }: StripOptions,
): ReadonlySet<string | null> {
  const over = tiles.filter(({ id, band }, index) => textWidth(nameOf(id, band)) > widths[index]! - apart(tiles, index))
  return new Set(over.map(({ band }) => band))
}

function moved(tile: Tile, scale: number, x: number, y: number): Pick<PlacedTile, 'boxes' | 'wires'> {
  const move = <R extends Rectangle>(box: R): R => ({
    ...box,
    x: x + box.x * scale,
    y: y + box.y * scale,
    width: box.width * scale,
    height: box.height * scale,
  })
  if (!tile.drawn)
    return { boxes: [move({ id: tile.id, row: 0, x: 0, y: 0, width: tile.width, height: tile.height })], wires: [] }
  const { boxes, wires } = tile.drawn
  return {
    boxes: boxes.filter(({ id }) => id !== INPUT).map(move),
    wires: wires.map((wire) => ({
      ...wire,
      points: wire.points.map(([px, py]) => [x + px * scale, y + py * scale] as const),
    })),
  }
}

function bandsOf(
  tiles: readonly PlacedTile[],
  grounds: readonly number[],
  head: number,
  { nameOf }: StripOptions,
): Band[] {
  const bands: Band[] = []
  tiles.forEach(({ tile: { band: id }, line, x, y, width }, index) => {
    if (id === null) return
    const before = tiles[index - 1]
    const same = before?.tile.band === id
    if (same && before.line === line) {
      const open = bands.pop()!
      bands.push({ ...open, width: x + width + GAP / 2 - open.x })
    } else {
      const ground = { x: x - GAP / 2, y: y - head, width: width + GAP, height: grounds[line]! - y + head }
      bands.push({ id, name: nameOf(id, null), continued: same, ...ground })
    }
  })
  return bands.map((band) => ({ ...band, name: fitting([band.name, numberOf(band.name)], band.width - 14) }))
}

/** What tells a stage from its neighbours where its name has no room. */
const numberOf = (name: string) => /^\d+(?= )/.exec(name)?.[0] ?? name

/** From the end of each tile to the start of the next; where a line ends, back by the gutter. */
function joinsOf(tiles: readonly PlacedTile[], grounds: readonly number[]): Strip['joins'] {
  return tiles.slice(1).map((next, index) => {
    const before = tiles[index]!
    const [from, to] = [before.boxes.at(-1)!, next.wires[0]!.points[0]!]
    const start = [from.x + from.width, from.y + from.height / 2] as const
    if (before.line === next.line) return [start, to]
    const gutter = grounds[before.line]! + GUTTER / 2
    const right = before.x + before.width + GAP - 1
    return [start, [right, start[1]], [right, gutter], [1, gutter], [1, to[1]], to]
  })
}
