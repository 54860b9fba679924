import { SpecError } from '@/lib/nn/error'
import { requireWhole } from './geometry'
import { permutation } from './shuffle'

/**
 * One kind of layer, seen only as who reads whom among channels. A standard convolution and a pointwise one
 * mix alike. `fire` is a squeeze and the concatenation of its two expands (SqueezeNet); `segments` a pointwise
 * convolution and one spatial convolution on each segment of its channels (Xception, Figures 3 and 4).
 */
export type Mixing =
  | { readonly kind: 'standard' | 'pointwise'; readonly filters: number }
  | { readonly kind: 'depthwise'; readonly multiplier?: number }
  | { readonly kind: 'grouped'; readonly filters: number; readonly groups: number }
  | { readonly kind: 'shuffle'; readonly groups: number }
  | { readonly kind: 'identity' }
  | { readonly kind: 'fire'; readonly squeeze: number; readonly expand1: number; readonly expand3: number }
  | { readonly kind: 'segments'; readonly filters: number; readonly segments: number }

/** One row of channels and, for each, the channels of the row before that it reads. */
export interface Row {
  readonly kind: Exclude<Mixing['kind'], 'fire' | 'segments'>
  readonly groups: number
  readonly sources: readonly (readonly number[])[]
}

/**
 * The rows of a stack of layers over `inputs` channels; Fire and segments have two rows each.
 * Throws `SpecError`: `integer` for counts below 1, `groups` or `shuffle` where channels do not split evenly.
 */
export function rowsOf(inputs: number, stack: readonly Mixing[]): Row[] {
  requireWhole('reachability', 'the number of channels', [inputs])
  return stack
    .flatMap(expand)
    .reduce<Row[]>((rows, layer) => [...rows, row(rows.at(-1)?.sources.length ?? inputs, layer)], [])
}

type Simple = Exclude<Mixing, { kind: 'fire' | 'segments' }>

function expand(layer: Mixing): readonly Simple[] {
  switch (layer.kind) {
    case 'fire':
      requireWhole('fire', 'channels', [layer.expand1, layer.expand3])
      return [
        { kind: 'pointwise', filters: layer.squeeze },
        { kind: 'standard', filters: layer.expand1 + layer.expand3 },
      ]
    case 'segments':
      return [
        { kind: 'pointwise', filters: layer.filters },
        { kind: 'grouped', filters: layer.filters, groups: layer.segments },
      ]
    default:
      return [layer]
  }
}

function row(channels: number, layer: Simple): Row {
  switch (layer.kind) {
    case 'standard':
    case 'pointwise':
      return { kind: layer.kind, groups: 1, sources: grouped(channels, layer.filters, 1) }
    case 'grouped':
      return { kind: 'grouped', groups: layer.groups, sources: grouped(channels, layer.filters, layer.groups) }
    case 'depthwise':
      return {
        kind: 'depthwise',
        groups: channels,
        sources: grouped(channels, channels * (layer.multiplier ?? 1), channels),
      }
    case 'shuffle':
      return {
        kind: 'shuffle',
        groups: layer.groups,
        sources: permutation(channels, layer.groups).map((source) => [source]),
      }
    case 'identity':
      return { kind: 'identity', groups: channels, sources: grouped(channels, channels, channels) }
  }
}

/** All but the shuffle are one idea: filters of a group read the channels of that group. */
function grouped(channels: number, filters: number, groups: number): number[][] {
  requireWhole('reachability', 'the number of filters and groups', [filters, groups])
  if (channels % groups !== 0 || filters % groups !== 0) {
    const what = `${channels} channels and ${filters} filters`
    throw new SpecError('groups', 'reachability', `${what} cannot be split into ${groups} equal groups`)
  }
  const depth = channels / groups
  const perGroup = filters / groups
  return Array.from({ length: filters }, (_, filter) =>
    Array.from({ length: depth }, (_, channel) => Math.floor(filter / perGroup) * depth + channel),
  )
}

/** What one channel of the last row can see. */
export interface Sight {
  /** Channels seen in each row, the input first and the picked channel last; ascending. */
  readonly seen: readonly (readonly number[])[]
  /** Part of the input's channels seen, 0 … 1. */
  readonly share: number
}

/** Follows one channel of the last row back to the input. Throws `RangeError` where there is no such channel. */
export function sightOf(inputs: number, rows: readonly Row[], output: number): Sight {
  const last = rows.at(-1)?.sources.length ?? inputs
  if (!Number.isInteger(output) || output < 0 || output >= last)
    throw new RangeError(`there is no channel ${output} of ${last}`)
  const seen = rows.reduceRight<number[][]>(
    (after, { sources }) => [
      [...new Set(after[0]!.flatMap((channel) => sources[channel]!))].sort((a, b) => a - b),
      ...after,
    ],
    [[output]],
  )
  return { seen, share: seen[0]!.length / inputs }
}

/** Share of the inputs that each channel of the last row sees, and their mean. */
export function shareSeen(
  inputs: number,
  rows: readonly Row[],
): { readonly shares: readonly number[]; readonly mean: number } {
  const own = Array.from({ length: inputs }, (_, channel) => 1n << BigInt(channel))
  // Forward, one bit for each input: a figure asks for many stacks at once.
  const seen = rows.reduce(
    (before, { sources }) => sources.map((from) => from.reduce((bits, one) => bits | before[one]!, 0n)),
    own,
  )
  const shares = seen.map((bits) => bits.toString(2).replaceAll('0', '').length / inputs)
  return { shares, mean: shares.reduce((sum, share) => sum + share, 0) / shares.length }
}
