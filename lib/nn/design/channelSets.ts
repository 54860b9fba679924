/**
 * Which channels of one map each channel of a later map sees. Channels that see the same share one set, so that
 * thousands of channels cost little: behind a full convolution there is a single set.
 */
export interface ChannelSets {
  /** How many channels the first map has. */
  readonly total: number
  /** Distinct sets as bits, 32 channels a word. */
  readonly sets: readonly Uint32Array[]
  /** For each channel, the index of its set. */
  readonly of: Int32Array
}

/** Every channel sees itself. */
export function ownChannels(total: number): ChannelSets {
  const words = Math.ceil(total / 32)
  const sets = Array.from({ length: total }, (_, channel) => {
    const bits = new Uint32Array(words)
    bits[channel >> 5] = 1 << (channel & 31)
    return bits
  })
  return { total, sets, of: Int32Array.from(sets.keys()) }
}

/** A convolution in groups (1: all channels are read): `filters` outputs, group by group. */
export function throughGroups({ total, sets, of }: ChannelSets, groups: number, filters: number): ChannelSets {
  if (groups === of.length) {
    const each = filters / groups
    return { total, sets, of: Int32Array.from({ length: filters }, (_, filter) => of[Math.floor(filter / each)]!) }
  }
  const depth = of.length / groups
  const each = filters / groups
  const merged = Array.from({ length: groups }, (_, group) => {
    const ids = new Set(of.subarray(group * depth, (group + 1) * depth))
    return union([...ids].map((id) => sets[id]!), total)
  })
  return { total, sets: merged, of: Int32Array.from({ length: filters }, (_, filter) => Math.floor(filter / each)) }
}

/** Channel shuffle: view as (groups, n), transpose, flatten. */
export function throughShuffle({ total, sets, of }: ChannelSets, groups: number): ChannelSets {
  const each = of.length / groups
  return { total, sets, of: of.map((_, channel) => of[(channel % groups) * each + Math.floor(channel / groups)]!) }
}

/** Maps with one beside the other. */
export function joined(maps: readonly ChannelSets[]): ChannelSets {
  let offset = 0
  const parts = maps.map(({ sets, of }) => {
    const moved = of.map((id) => id + offset)
    offset += sets.length
    return moved
  })
  const of = new Int32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    of.set(part, at)
    at += part.length
  }
  return { total: maps[0]!.total, sets: maps.flatMap(({ sets }) => sets), of }
}

/** Maps added channel by channel. */
export function added(maps: readonly ChannelSets[]): ChannelSets {
  const { total } = maps[0]!
  const sets: Uint32Array[] = []
  const known = new Map<string, number>()
  const of = maps[0]!.of.map((_, channel) => {
    const ids = maps.map((map) => map.of[channel]!)
    const key = ids.join()
    const found = known.get(key)
    if (found !== undefined) return found
    sets.push(union(maps.map((map, index) => map.sets[ids[index]!]!), total))
    known.set(key, sets.length - 1)
    return sets.length - 1
  })
  return { total, sets, of }
}

/** Share of the first map that the channels see, 0 … 1: the least, the mean and the most. */
export interface Seen {
  readonly least: number
  readonly mean: number
  readonly most: number
}

export function seenOf({ total, sets, of }: ChannelSets): Seen {
  const shares = sets.map((bits) => bits.reduce((sum, word) => sum + ones(word), 0) / total)
  let [least, most, sum] = [1, 0, 0]
  for (const id of of) {
    const share = shares[id]!
    least = Math.min(least, share)
    most = Math.max(most, share)
    sum += share
  }
  return { least, mean: sum / of.length, most }
}

function union(parts: readonly Uint32Array[], total: number): Uint32Array {
  const bits = new Uint32Array(Math.ceil(total / 32))
  for (const part of parts) for (let word = 0; word < bits.length; word++) bits[word]! |= part[word]!
  return bits
}

/** Bits that are set in a word (Hamming weight). */
function ones(word: number): number {
  let rest = word - ((word >>> 1) & 0x55555555)
  rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333)
  return (((rest + (rest >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24
}
