import type { Layer } from '../layer'
import { INPUT } from '../resolve'
import {
  added,
  after,
  joined,
  ownChannels,
  seenOf,
  throughGroups,
  throughShuffle,
  type ChannelSets,
  type Seen,
} from './channelSets'

/**
 * Which channels of its input each channel of the last layer sees, through all layers between; exact. Convolutions in
 * g groups read a group, standard and pointwise ones everything, depthwise ones a channel; shuffles permute,
 * concatenation and addition bring together. Flattening is not followed: throws where there is one.
 */
export function follow(layers: readonly Layer[], from: ChannelSets): ChannelSets {
  const maps = new Map<string, ChannelSets>([[INPUT, from]])
  let last = from
  for (const layer of layers) {
    last = through(
      layer,
      layer.inputs.map((id) => maps.get(id)!),
    )
    maps.set(layer.id, last)
  }
  return last
}

function through(layer: Layer, read: readonly ChannelSets[]): ChannelSets {
  const [first] = read
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return throughGroups(first!, layer.groups, layer.output[2])
    case 'dense':
      return throughGroups(first!, 1, layer.output[2])
    case 'shuffle':
      return throughShuffle(first!, layer.groups)
    case 'concat':
      return joined(read)
    case 'add':
      return added(read)
    case 'lrn':
    case 'flatten':
      throw new Error(`${layer.id}: channels are not followed through ${layer.op}`)
    case 'pool':
    case 'globalPool':
    case 'norm':
    case 'activation':
    case 'dropout':
      return first!
  }
}

/** A stretch of a network between two maps, its layers reading `input`. */
export interface Stretch {
  readonly layers: readonly Layer[]
  /** Channels that come in. */
  readonly channels: number
  /** False where the stretch does not mix channels and is not meant to: pooling. */
  readonly mixes: boolean
}

export interface StageFlow {
  /** Share of what came into the stage that its outputs see. */
  readonly own: Seen
  /** Share of the first stage's outputs that this stage's outputs see; null for the first stage. */
  readonly stem: Seen | null
  /**
   * Stage (from 0) behind which every channel sees all that came into this one; null where there is none before the
   * classifier. The stage itself where it mixes completely.
   */
  readonly complete: number | null
}

export interface Flow {
  readonly stages: readonly StageFlow[]
  /** First stage (from 0, never 0) whose every output sees the whole of the first stage's; null where none does. */
  readonly mixed: number | null
  /** Stages that mix incompletely and are not repaired by any stage behind them. */
  readonly starved: readonly number[]
}

/** Where channels learn of each other, and where they never do. The classifier, which reads everything, is left out. */
export function flowOf(stretches: readonly Stretch[]): Flow {
  const ways = stretches.map((_, index) => wayFrom(stretches, index))
  const stem = stretches.length > 1 ? ways[1]! : null
  const stages = ways.map((way, index): StageFlow => {
    return { own: way.seen[0]!, stem: index === 0 ? null : (stem!.seen[index - 1] ?? ALL), complete: way.complete }
  })
  const mixed = stages.findIndex((one) => one.stem?.least === 1)
  const starved = stages.flatMap(({ complete }, index) => (complete === null && stretches[index]!.mixes ? [index] : []))
  return { stages, mixed: mixed < 0 ? null : mixed, starved }
}

const ALL: Seen = { least: 1, mean: 1, most: 1 }

/** What each stretch does by itself, for as long as its layers are kept: a change leaves most as they were. */
const alone = new WeakMap<readonly Layer[], ChannelSets>()

function wayThrough({ layers, channels }: Stretch): ChannelSets {
  const found = alone.get(layers) ?? follow(layers, ownChannels(channels))
  alone.set(layers, found)
  return found
}

/** What is seen of the map before stage `start`, behind it and behind each later one, until everything is. */
function wayFrom(
  stretches: readonly Stretch[],
  start: number,
): { readonly seen: readonly Seen[]; readonly complete: number | null } {
  const seen: Seen[] = []
  let map: ChannelSets | null = null
  for (let index = start; index < stretches.length; index++) {
    const next = wayThrough(stretches[index]!)
    map = map ? after(map, next) : next
    seen.push(seenOf(map))
    if (seen.at(-1)!.least === 1) return { seen, complete: index }
  }
  return { seen, complete: null }
}
