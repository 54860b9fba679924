import { SpecError } from '@/lib/nn/error'
import { lazyTrace, type Trace } from './frames'
import { requireWhole } from './geometry'
import { fill, valueAt, type Tensor } from './tensor'

/** Throws `SpecError('shuffle')` where the channels do not split evenly. Returns channels per group. */
function perGroup(channels: number, groups: number): number {
  requireWhole('shuffle', 'the number of channels and groups', [channels, groups])
  if (channels % groups !== 0) {
    throw new SpecError('shuffle', 'shuffle', `${channels} channels cannot be split into ${groups} equal groups`)
  }
  return channels / groups
}

/**
 * Channel shuffle (ShuffleNet, arXiv 1707.01083, Figure 1): which old channel each new channel takes. The
 * channels are viewed as (groups, n), transposed to (n, groups) and flattened, so new i·groups + k takes old
 * k·n + i. Throws `SpecError('shuffle')` where the channels do not split evenly.
 */
export function permutation(channels: number, groups: number): number[] {
  const n = perGroup(channels, groups)
  return Array.from({ length: channels }, (_, index) => (index % groups) * n + Math.floor(index / groups))
}

/** The permutation that undoes {@link permutation}: a shuffle with channels/groups groups. */
export function inversePermutation(channels: number, groups: number): number[] {
  return permutation(channels, perGroup(channels, groups))
}

/** An `[h, w, c]` map with its channels shuffled. */
export function shuffle(input: Tensor, groups: number): Tensor {
  const from = permutation(input.shape[2], groups)
  return fill(input.shape, ([row, column, channel]) => valueAt(input, [row, column, from[channel]!]))
}

/** A table of `rows` × `columns` cards; the cell of old channel c is `cells[c]`. */
export interface Arrangement {
  readonly name: 'start' | 'reshape' | 'transpose' | 'flatten'
  readonly rows: number
  readonly columns: number
  readonly cells: readonly { readonly row: number; readonly column: number }[]
}

/**
 * The shuffle as places of its channels: a row of c, (groups, n), transposed (n, groups), a row of c again.
 * An animation moves each card from one arrangement to the next.
 */
export function arrangements(channels: number, groups: number): readonly Arrangement[] {
  const n = perGroup(channels, groups)
  const inverse = inversePermutation(channels, groups)
  const old = Array.from({ length: channels }, (_, channel) => channel)
  const group = (channel: number) => Math.floor(channel / n)
  return [
    { name: 'start', rows: 1, columns: channels, cells: old.map((c) => ({ row: 0, column: c })) },
    { name: 'reshape', rows: groups, columns: n, cells: old.map((c) => ({ row: group(c), column: c % n })) },
    { name: 'transpose', rows: n, columns: groups, cells: old.map((c) => ({ row: c % n, column: group(c) })) },
    { name: 'flatten', rows: 1, columns: channels, cells: old.map((c) => ({ row: 0, column: inverse[c]! })) },
  ]
}

/** How many channels each new group draws from each old one: `drawn[new][old]`. */
export function drawn(channels: number, groups: number): number[][] {
  const n = perGroup(channels, groups)
  const counts = Array.from({ length: groups }, () => Array.from({ length: groups }, () => 0))
  permutation(channels, groups).forEach((old, index) => {
    counts[Math.floor(index / n)]![Math.floor(old / n)]! += 1
  })
  return counts
}

/** One channel moved. */
export interface ShuffleFrame {
  readonly step: number
  /** New place of the channel. */
  readonly output: number
  /** Its old place. */
  readonly source: number
  readonly outputGroup: number
  readonly sourceGroup: number
}

/** The shuffle, one new channel after the other. */
export function traceShuffle(channels: number, groups: number): Trace<ShuffleFrame> {
  const n = perGroup(channels, groups)
  const from = permutation(channels, groups)
  return lazyTrace(channels, (step) => ({
    step,
    output: step,
    source: from[step]!,
    outputGroup: Math.floor(step / n),
    sourceGroup: Math.floor(from[step]! / n),
  }))
}
