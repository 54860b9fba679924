import { arrangements, drawn, type Arrangement } from '@/lib/tensor/shuffle'

/** Channel counts that can be chosen: all up to 24 that can be split into equal groups of more than one channel. */
export const channelCounts = [4, 6, 8, 9, 10, 12, 14, 15, 16, 18, 20, 21, 22, 24] as const

/** Steps of the clock from one arrangement to the next, so that the motion between them can be scrubbed. */
export const STRIDE = 60
export const LENGTH = 3 * STRIDE + 1

export const ways = ['shuffle', 'inverse'] as const
export type Way = (typeof ways)[number]

export interface Settings {
  readonly channels: number
  readonly groups: number
  readonly way: Way
}

/** The shuffle or its inverse as four arrangements, each with the place of every channel. */
export interface Plan extends Settings {
  /** Channels per group. */
  readonly perGroup: number
  readonly stops: readonly Arrangement[]
  /** Whether group A, B, … lies in the rows or in the columns of the second and third arrangement. */
  readonly groupsIn: readonly ['rows' | 'columns', 'rows' | 'columns']
  /** `draws[i][j]`: how many channels the i-th group of the result takes from the j-th group before. */
  readonly draws: readonly (readonly number[])[]
}

const names = ['start', 'reshape', 'transpose', 'flatten'] as const

/** The inverse takes the same way backwards: it is the shuffle with channels/groups groups. */
export function planOf({ channels, groups, way }: Settings): Plan {
  const perGroup = channels / groups
  const forward = arrangements(channels, groups)
  const counts = drawn(channels, groups)
  if (way === 'shuffle')
    return { channels, groups, way, perGroup, stops: forward, groupsIn: ['rows', 'columns'], draws: counts }
  const stops = forward.toReversed().map((stop, index) => ({ ...stop, name: names[index]! }))
  const draws = counts.map((_, group) => counts.map((row) => row[group]!))
  return { channels, groups, way, perGroup, stops, groupsIn: ['columns', 'rows'], draws }
}

/** One channel on its way. */
export interface Journey {
  readonly channel: number
  /** Group that the channel comes from, 0 for A. */
  readonly group: number
  readonly before: number
  readonly row: number
  readonly column: number
  readonly after: number
  /** Group of the result it lands in. */
  readonly newGroup: number
}

/** Where a channel starts, the row and column it is written to, and the place it is read to. */
export function journeyOf({ stops, perGroup }: Plan, channel: number): Journey {
  const [start, reshape, , flatten] = stops.map((stop) => stop.cells[channel]!)
  const after = flatten!.column
  const { row, column } = reshape!
  const group = Math.floor(channel / perGroup)
  return { channel, group, before: start!.column, row, column, after, newGroup: Math.floor(after / perGroup) }
}

/** Name of an original group: A … X. */
export const letter = (group: number) => String.fromCharCode(65 + group)

/** Channel next to `channel` in an arrangement, some rows and columns away; itself at the edge. */
export function neighbour(stop: Arrangement, channel: number, rows: number, columns: number): number {
  const { row, column } = stop.cells[channel]!
  const found = stop.cells.findIndex((cell) => cell.row === row + rows && cell.column === column + columns)
  return found === -1 ? channel : found
}
