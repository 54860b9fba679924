import type { Layer, Seen, Stack } from './model'

/** A group of neighbouring channels of a row, drawn as a band behind them. */
export interface Group {
  readonly index: number
  readonly x: number
  readonly width: number
}

export interface NodeRow {
  readonly y: number
  readonly xs: readonly number[]
  /** Group of each channel, for its tint; null where the row has one group, or every channel its own. */
  readonly tints: readonly number[] | null
  readonly groups: readonly Group[]
}

export interface Layout {
  readonly width: number
  readonly height: number
  readonly radius: number
  /** The input first, the output last. */
  readonly rows: readonly NodeRow[]
  /** Every connection into row i + 1, as one path. */
  readonly edges: readonly string[]
}

/** How high the picture is for one convolution; a shuffle takes its part of the convolution below it. */
export interface Scale {
  readonly width: number
  readonly rise: number
  readonly left: number
  readonly right: number
  /** Room for what is written over the first row. */
  readonly top: number
}

const LARGEST = 13
const SHUFFLE = 0.46
/** More connections than this would fill the picture, so they are drawn finer. */
const DENSE = 100

function heights(layers: readonly Layer[], rise: number): number[] {
  let convolutions = 0
  return layers.map(({ part }) => {
    if (part === 'shuffle') return (convolutions + SHUFFLE) * rise
    convolutions += 1
    return convolutions * rise
  })
}

/** Places a stack from top (input) to bottom (output). Rows with fewer channels keep the pitch and stand in the middle. */
export function layoutOf(stack: Stack, { width, rise, left, right, top }: Scale): Layout {
  const counts = [stack.channels, ...stack.layers.map(({ sources }) => sources.length)]
  const room = width - left - right
  const pitch = Math.min(room / Math.max(...counts), rise)
  const radius = Math.min(LARGEST, pitch * 0.34)
  const margin = radius + 8
  const ys = [0, ...heights(stack.layers, rise)].map((y) => y + margin + top)
  const tints = tintsOf(stack)
  const rows = counts.map((count, index): NodeRow => {
    const first = left + (room - (count - 1) * pitch) / 2
    const xs = Array.from({ length: count }, (_, channel) => first + channel * pitch)
    return { y: ys[index]!, xs, tints: tints[index]!, groups: groupsOf(stack, index, xs, pitch) }
  })
  const edges = stack.layers.map(({ sources }, index) =>
    pathOf(
      sources.flatMap((from, to) => from.map((source) => [source, to] as const)),
      rows[index]!,
      rows[index + 1]!,
    ),
  )
  return { width, height: ys.at(-1)! + margin, radius, rows, edges }
}

const grouped = (layer: Layer | undefined, channels: number) =>
  layer?.operation === 'grouped' && layer.groups > 1 && layer.groups < channels ? layer : null

const blocksOf = (count: number, groups: number) =>
  Array.from({ length: count }, (_, channel) => Math.floor((channel * groups) / count))

/**
 * Tints follow the data: channels have the tint of the group that wrote them, else of the group that will read
 * them, and a shuffle carries them along.
 */
function tintsOf({ channels, layers }: Stack): (readonly number[] | null)[] {
  const tints: (readonly number[] | null)[] = []
  for (const [index, layer] of [null, ...layers].entries()) {
    const before = tints.at(-1)
    if (layer?.part === 'shuffle') {
      tints.push(before ? layer.sources.map(([source]) => before[source!]!) : null)
      continue
    }
    const split = (layer && grouped(layer, channels)) ?? grouped(layers[index], channels)
    tints.push(split && blocksOf(layer?.sources.length ?? channels, split.groups))
  }
  return tints
}

/** Bands behind a row: the groups in which the next layer reads it, or in which the last layer wrote it. */
function groupsOf({ channels, layers }: Stack, index: number, xs: readonly number[], pitch: number): Group[] {
  const layer = grouped(layers[index], channels) ?? grouped(layers[index - 1], channels)
  if (!layer) return []
  const size = xs.length / layer.groups
  return Array.from({ length: layer.groups }, (_, group) => {
    const x = xs[group * size]! - pitch * 0.46
    return { index: group, x, width: (size - 0.08) * pitch }
  })
}

function pathOf(pairs: readonly (readonly [number, number])[], from: NodeRow, to: NodeRow): string {
  return pairs
    .map(([source, target]) => `M${round(from.xs[source]!)} ${round(from.y)}L${round(to.xs[target]!)} ${round(to.y)}`)
    .join('')
}

const round = (value: number) => Math.round(value * 10) / 10

/** The connections that one output's sight runs along, a path for each layer. */
export function litEdges(
  { layers }: Stack,
  { rows }: Layout,
  seen: Seen,
): { readonly path: string; readonly dense: boolean }[] {
  return layers.map(({ sources }, index) => {
    const pairs = seen.rows[index + 1]!.flatMap((to) => sources[to]!.map((source) => [source, to] as const))
    return { path: pathOf(pairs, rows[index]!, rows[index + 1]!), dense: pairs.length > DENSE }
  })
}

/** The output nearest to a place across the picture. */
export function nearestOutput({ rows }: Layout, x: number): number {
  const { xs } = rows.at(-1)!
  return xs.reduce((best, one, index) => (Math.abs(one - x) < Math.abs(xs[best]! - x) ? index : best), 0)
}

/** Marks of one row in one tint, as one path. */
export interface Marks {
  readonly row: number
  readonly tint: number | null
  readonly path: string
}

/** Discs on the channels that are seen, a path for each row and tint: few elements, however many channels. */
export function litNodes({ rows, radius }: Layout, seen: Seen): Marks[] {
  return rows.flatMap(({ xs, y, tints }, row) => {
    const channels = seen.rows[row]!
    const kinds = tints ? [...new Set(channels.map((channel) => tints[channel]!))] : [null]
    return kinds.map((tint) => {
      const discs = channels
        .filter((channel) => tint === null || tints![channel] === tint)
        .map((channel) => disc(xs[channel]!, y, radius))
      return { row, tint, path: discs.join('') }
    })
  })
}

function disc(x: number, y: number, radius: number): string {
  const [r, d] = [round(radius), round(2 * radius)]
  return `M${round(x - radius)} ${round(y)}a${r} ${r} 0 1 0 ${d} 0a${r} ${r} 0 1 0 -${d} 0`
}
