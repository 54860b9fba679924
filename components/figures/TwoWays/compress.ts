import { bytesPerNumber } from '@/lib/nn/memory'
import { plain } from './model'

/** Shares of the weights that can be kept, percent. */
export const keepStops: readonly number[] = [10, 20, 30, 50, 70, 100]
/** Bits for each stored weight; 32 leaves the weight as it is. */
export const bitStops: readonly number[] = [2, 3, 4, 5, 6, 8, 32]
export const WHOLE = 32

/** Indices of the `share` percent of largest magnitude, of equals the earlier ones. */
export function largest(weights: readonly number[], share: number): ReadonlySet<number> {
  const order = weights.map((_, index) => index).sort((a, b) => Math.abs(weights[b]!) - Math.abs(weights[a]!) || a - b)
  return new Set(order.slice(0, keptOf(weights.length, share)))
}

/** How many of `weights` are kept, rounded. */
export const keptOf = (weights: number, share: number): number => Math.round((weights * share) / 100)

/** Values that weights may take, evenly spaced from the smallest to the largest weight; null where each keeps its own. */
export function levels(values: readonly number[], bits: number): readonly number[] | null {
  if (bits === WHOLE) return null
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const last = 2 ** bits - 1
  return Array.from({ length: last + 1 }, (_, level) => low + ((high - low) * level) / last)
}

/** The level nearest to `value`, by index. */
export function nearest(all: readonly number[], value: number): number {
  const step = (all.at(-1)! - all[0]!) / (all.length - 1)
  return Math.min(Math.max(Math.round((value - all[0]!) / step), 0), all.length - 1)
}

/** A compressed set of weights. */
export interface Compressed {
  /** Each weight as it is stored, in the order of the set; null where it was removed. */
  readonly weights: readonly (number | null)[]
  readonly levels: readonly number[] | null
  /** How many of the levels some weight has taken; null where each keeps its own value. */
  readonly used: number | null
  /** Below this size weights were removed: the smallest one kept, or 0 where all were. */
  readonly threshold: number
}

/** Keeps the `share` percent of largest magnitude and moves each to its nearest level. No weight is trained again. */
export function compress(weights: readonly number[], share: number, bits: number): Compressed {
  const kept = largest(weights, share)
  const values = weights.filter((_, index) => kept.has(index))
  const all = levels(values, bits)
  const stored = weights.map((value, index) => (kept.has(index) ? (all ? all[nearest(all, value)]! : value) : null))
  return {
    weights: stored,
    levels: all,
    used: all && new Set(stored.filter((value) => value !== null)).size,
    threshold: share === 100 ? 0 : Math.min(...values.map(Math.abs)),
  }
}

/** Bytes of a compressed layer, whole ones. */
export interface Size {
  readonly kept: number
  /** The weights themselves, packed. */
  readonly values: number
  /** Which places hold a weight: one bit a place; 0 where all do. */
  readonly places: number
  /** The smallest level and the step between levels, fp32 both; 0 where there are no levels. */
  readonly levels: number
  readonly total: number
}

/** What `weights` weights take up when `share` percent of them are kept in `bits` bits. */
export function sizeOf(weights: number, share: number, bits: number): Size {
  const kept = keptOf(weights, share)
  const values = Math.ceil((kept * bits) / 8)
  const places = share === 100 ? 0 : Math.ceil(weights / 8)
  const levels = bits === WHOLE ? 0 : 2 * bytesPerNumber.fp32
  return { kept, values, places, levels, total: values + places + levels }
}

export const COMPRESS_HEADER = [
  'kept %',
  'bits per weight',
  'weights',
  'bytes of values',
  'bytes of places',
  'bytes of levels',
  'bytes',
  'times smaller',
  'MACs',
] as const

/** Rows as `COMPRESS_HEADER` names them: every setting of the two sliders, on the plain layer. */
export const compressTable = (): number[][] =>
  keepStops.flatMap((share) =>
    bitStops.map((bits) => {
      const { kept, values, places, levels, total } = sizeOf(plain.weights, share, bits)
      return [share, bits, kept, values, places, levels, total, plain.bytes / total, plain.macs]
    }),
  )
