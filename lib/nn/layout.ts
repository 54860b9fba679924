import { measure, place, type Placed } from './columns'
import type { BlockRef, Layer } from './layer'
import { INPUT } from './resolve'
import type { Shape } from './shape'
import { partsOf } from './tree'

/** A rectangle in the diagram's own units; x to the right, y down, from the top left corner. */
export interface Rectangle {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

export interface Box extends Rectangle {
  /** A layer's id, or `input`. */
  readonly id: string
  /** Steps from the input along the longest way; all boxes of a row share their middle line (across the direction). */
  readonly row: number
}

export interface Wire {
  readonly from: string
  readonly to: string
  /** Which of `to`'s inputs it is. */
  readonly index: number
  /** True for a branch without layers: what it carries is not changed. */
  readonly identity: boolean
  /** Corners from where `from` ends to where `to` begins, along the direction; every piece is upright or level. */
  readonly points: readonly (readonly [x: number, y: number])[]
}

/** Extent of a named block: its boxes and the lanes of its identity branches, without margins. */
export interface BlockArea extends Rectangle, BlockRef {
  /** Blocks around it. */
  readonly depth: number
}

export interface Layout {
  readonly boxes: readonly Box[]
  readonly wires: readonly Wire[]
  readonly blocks: readonly BlockArea[]
  readonly width: number
  readonly height: number
}

export interface LayoutOptions {
  /** Size of the box for an output map `[h, w, c]`. */
  readonly size?: (shape: Shape, layer: Layer | null) => { readonly width: number; readonly height: number }
  /** Room between neighbouring branches, and the width of an identity branch. */
  readonly columnGap?: number
  /** Room between steps, where wires turn. */
  readonly rowGap?: number
  /** Where the data flows: from top to bottom, or from left to right. */
  readonly direction?: 'down' | 'right'
}

/** Width follows the side of the map, height the logarithm of its channels. */
export const mapSize = ([, w, c]: Shape) => ({ width: 24 + w / 2, height: 8 + 3 * Math.log2(c) })

/**
 * Boxes and wires of a network's diagram, from top to bottom or from left to right: one row per step, the
 * branches of a merge side by side and centred under the layer they fork from, an identity branch in a lane of
 * its own.
 */
export function layout(layers: readonly Layer[], options: LayoutOptions = {}): Layout {
  if (options.direction !== 'right') return down(layers, options)
  const { size = mapSize } = options
  const across = (shape: Shape, layer: Layer | null) => {
    const { width, height } = size(shape, layer)
    return { width: height, height: width }
  }
  return transpose(down(layers, { ...options, size: across }))
}

function down(layers: readonly Layer[], options: LayoutOptions): Layout {
  const { size = mapSize, columnGap = 16, rowGap = 16 } = options
  const input = inputShape(layers)
  const sizes = new Map([
    [INPUT, size(input, null)],
    ...layers.map((layer) => [layer.id, size(layer.output, layer)] as const),
  ])
  const columns = { width: (id: string) => sizes.get(id)!.width, gap: columnGap }
  const parts = partsOf(layers)
  const width = Math.max(measure(parts, columns), columns.width(INPUT))
  const placed = place(parts, INPUT, width / 2, columns)

  const rows = Math.max(...[...placed.boxes.values()].map(({ row }) => row)) + 1
  const heights = Array.from({ length: rows }, () => 0)
  for (const [id, { row }] of placed.boxes) heights[row] = Math.max(heights[row]!, sizes.get(id)!.height)
  const tops: number[] = []
  for (const [row] of heights.entries()) tops.push(row === 0 ? 0 : tops[row - 1]! + heights[row - 1]! + rowGap)
  const boxes = [...placed.boxes].map(([id, { x, row }]): Box => {
    const box = sizes.get(id)!
    return { id, row, x: x - box.width / 2, y: tops[row]! + (heights[row]! - box.height) / 2, ...box }
  })
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const turn = (row: number) => tops[row]! + heights[row]! + rowGap / 2
  const wires = placed.wires.map(({ from, to, index, lane, identity }): Wire => {
    const [a, b] = [byId.get(from)!, byId.get(to)!]
    const [start, end] = [placed.boxes.get(from)!.x, placed.boxes.get(to)!.x]
    const [first, last] = [turn(a.row), turn(b.row - 1)]
    const points = [
      [start, a.y + a.height],
      [start, first],
      [lane, first],
      [lane, last],
      [end, last],
      [end, b.y],
    ] as const
    return { from, to, index, identity, points: corners(points) }
  })
  const height = tops.at(-1)! + heights.at(-1)!
  return { boxes, wires, blocks: areas(layers, placed, byId, columnGap), width, height }
}

/** Swaps the axes. */
const turned = <R extends Rectangle>(box: R): R => ({
  ...box,
  x: box.y,
  y: box.x,
  width: box.height,
  height: box.width,
})

function transpose({ boxes, wires, blocks, width, height }: Layout): Layout {
  return {
    boxes: boxes.map(turned),
    wires: wires.map((wire) => ({ ...wire, points: wire.points.map(([x, y]) => [y, x] as const) })),
    blocks: blocks.map(turned),
    width: height,
    height: width,
  }
}

function inputShape(layers: readonly Layer[]): Shape {
  for (const layer of layers) {
    const index = layer.inputs.indexOf(INPUT)
    if (index >= 0) return layer.inputShapes[index]!
  }
  throw new Error('no layer reads the input')
}

/** Leaves out points that do not turn. */
function corners(points: Wire['points']): Wire['points'] {
  const distinct = points.filter(
    ([x, y], index) => index === 0 || x !== points[index - 1]![0] || y !== points[index - 1]![1],
  )
  return distinct.filter(([x, y], index) => {
    const [before, after] = [distinct[index - 1], distinct[index + 1]]
    if (!before || !after) return true
    return !((before[0] === x && x === after[0]) || (before[1] === y && y === after[1]))
  })
}

function areas(layers: readonly Layer[], placed: Placed, boxes: ReadonlyMap<string, Box>, lane: number): BlockArea[] {
  const found = new Map<string, { ref: BlockRef; depth: number; boxes: Box[]; lanes: number[] }>()
  for (const layer of layers) {
    const lanes = placed.wires.filter((wire) => wire.to === layer.id && wire.identity).map((wire) => wire.lane)
    layer.blocks.forEach((ref, depth) => {
      const area = found.get(ref.id) ?? { ref, depth, boxes: [], lanes: [] }
      area.boxes.push(boxes.get(layer.id)!)
      area.lanes.push(...lanes)
      found.set(ref.id, area)
    })
  }
  return [...found.values()].map(({ ref, depth, boxes: inside, lanes }) => {
    const left = Math.min(...inside.map((box) => box.x), ...lanes.map((x) => x - lane / 2))
    const right = Math.max(...inside.map((box) => box.x + box.width), ...lanes.map((x) => x + lane / 2))
    const top = Math.min(...inside.map((box) => box.y))
    const bottom = Math.max(...inside.map((box) => box.y + box.height))
    return { ...ref, depth, x: left, y: top, width: right - left, height: bottom - top }
  })
}
