/** Some channels of a map, as bits, 32 a word. */
export interface ChannelSet {
  readonly bits: Uint32Array
  /** How many there are. */
  readonly size: number
  /** First and last word that is not 0, so that a few neighbours cost little whatever the map. */
  readonly first: number
  readonly last: number
}

/**
 * Which channels of one map each channel of a later map sees. Channels that see the same share one set, so that
 * thousands of channels cost little: behind a full convolution there is a single set.
 */
export interface ChannelSets {
  /** How many channels the first map has. */
  readonly total: number
  /** The sets that occur. */
  readonly sets: readonly ChannelSet[]
  /** For each channel, the index of its set. */
  readonly of: Int32Array
}

/** Every channel sees itself. */
export function ownChannels(total: number): ChannelSets {
  const sets = Array.from({ length: total }, (_, channel): ChannelSet => {
    const word = channel >> 5
    const bits = new Uint32Array(word + 1)
    bits[word] = 1 << (channel & 31)
    return { bits, size: 1, first: word, last: word }
  })
  return { total, sets, of: Int32Array.from(sets.keys()) }
}

/** A convolution in groups (1: all channels are read): `filters` outputs, group by group. */
export function throughGroups({ total, sets, of }: ChannelSets, groups: number, filters: number): ChannelSets {
  const each = filters / groups
  if (groups === of.length)
    return { total, sets, of: Int32Array.from({ length: filters }, (_, filter) => of[Math.floor(filter / each)]!) }
  const depth = of.length / groups
  const merged = Array.from({ length: groups }, (_, group) => {
    const ids = new Set(of.subarray(group * depth, (group + 1) * depth))
    return union([...ids].map((id) => sets[id]!))
  })
  return { total, sets: merged, of: Int32Array.from({ length: filters }, (_, filter) => Math.floor(filter / each)) }
}

/** Channel shuffle: view as (groups, n), transpose, flatten. */
export function throughShuffle({ total, sets, of }: ChannelSets, groups: number): ChannelSets {
  const each = of.length / groups
  return { total, sets, of: of.map((_, channel) => of[(channel % groups) * each + Math.floor(channel / groups)]!) }
}

/** Maps one behind the other along the channels. */
export function joined(maps: readonly ChannelSets[]): ChannelSets {
  const of = new Int32Array(maps.reduce((sum, map) => sum + map.of.length, 0))
  let [at, offset] = [0, 0]
  for (const map of maps) {
    for (const id of map.of) of[at++] = id + offset
    offset += map.sets.length
  }
  return { total: maps[0]!.total, sets: maps.flatMap(({ sets }) => sets), of }
}

/** Maps added channel by channel. */
export const added = (maps: readonly ChannelSets[]): ChannelSets => maps.reduce(sum)

function sum(a: ChannelSets, b: ChannelSets): ChannelSets {
  const ids = new Map<ChannelSet, number>()
  const known = new Map<number, number>()
  const of = a.of.map((id, channel) => {
    const pair = id * b.sets.length + b.of[channel]!
    const found = known.get(pair)
    if (found !== undefined) return found
    const set = union([a.sets[id]!, b.sets[b.of[channel]!]!])
    const index = ids.get(set) ?? ids.size
    ids.set(set, index)
    known.set(pair, index)
    return index
  })
  return { total: a.total, sets: [...ids.keys()], of }
}

/** One way after another: `later` is over the channels that `earlier` leads to. */
export function after(earlier: ChannelSets, later: ChannelSets): ChannelSets {
  const sets = later.sets.map(({ bits, first, last }) => {
    const ids = new Set<number>()
    for (let word = first; word <= last; word++) {
      for (let rest = bits[word]!; rest !== 0; rest &= rest - 1)
        ids.add(earlier.of[word * 32 + 31 - Math.clz32(rest & -rest)]!)
    }
    return union([...ids].map((id) => earlier.sets[id]!))
  })
  return { total: earlier.total, sets, of: later.of }
}

/** Share of the first map that the channels see, 0 … 1: the least, the mean and the most. */
export interface Seen {
  readonly least: number
  readonly mean: number
  readonly most: number
}

export function seenOf({ total, sets, of }: ChannelSets): Seen {
  let [least, most, all] = [Infinity, 0, 0]
  for (const id of of) {
    const { size } = sets[id]!
    least = Math.min(least, size)
    most = Math.max(most, size)
    all += size
  }
  return { least: least / total, mean: all / of.length / total, most: most / total }
}

/** All channels of some sets; one of the sets itself where it holds the others. */
function union(parts: readonly ChannelSet[]): ChannelSet {
  const largest = parts.reduce((most, part) => (part.size > most.size ? part : most))
  if (parts.every((part) => part === largest || holds(largest, part))) return largest
  const first = Math.min(...parts.map((part) => part.first))
  const last = Math.max(...parts.map((part) => part.last))
  const bits = new Uint32Array(last + 1)
  for (const part of parts) for (let word = part.first; word <= part.last; word++) bits[word]! |= part.bits[word]!
  return { bits, size: bits.reduce((count, word) => count + ones(word), 0), first, last }
}

function holds(large: ChannelSet, small: ChannelSet): boolean {
  if (small.first < large.first || small.last > large.last) return false
  for (let word = small.first; word <= small.last; word++)
    if ((small.bits[word]! & ~large.bits[word]!) !== 0) return false
  return true
}

/** Bits that are set in a word (Hamming weight). */
function ones(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}
