import type { Shape } from '@/lib/nn/shape'

/**
 * Mean, standard deviation and probe of a map, NHWC. The probe is Σ wᵢ·xᵢ / √n with wᵢ = (i · 2654435761 mod
 * 2³²) / 2³¹ − 1: unlike the other two it notices values in the wrong place, such as channels shuffled wrongly.
 */
export type Summary = readonly [mean: number, deviation: number, probe: number]

/** What PyTorch computed for one case, written by `training/golden.py`. */
export interface Golden {
  readonly case: string
  /** How: command, versions, arithmetic. */
  readonly made: Readonly<Record<string, string>>
  readonly seed: number
  readonly input: Shape
  /** Of all weights in a row, and of the picture's RGB bytes: where these differ, the goldens are out of date. */
  readonly weights: Summary
  readonly picture: Summary
  readonly layers: Readonly<Record<string, Summary>>
  /** What the softmax reads, and what it makes. */
  readonly logits: readonly number[]
  readonly probabilities: readonly number[]
}

/** What was computed here, to compare with a {@link Golden}. */
export interface Observed {
  readonly weights: Summary
  readonly picture: Summary
  readonly layers: ReadonlyMap<string, Summary>
  readonly logits: ArrayLike<number>
  readonly probabilities: ArrayLike<number>
}

/** How far something is from its golden, relative to the spread (standard deviation) of the values there. */
export interface Difference {
  /** A layer's id, `weights`, `picture`, `logits` or `probabilities`. */
  readonly where: string
  readonly error: number
}

/** Mean, standard deviation and probe of a map in NHWC order. */
export function summarize(values: ArrayLike<number>): Summary {
  const n = values.length
  let sum = 0
  let probe = 0
  for (let i = 0; i < n; i++) {
    sum += values[i]!
    probe += values[i]! * ((Math.imul(i, 2654435761) >>> 0) / 2 ** 31 - 1)
  }
  const mean = sum / n
  let squares = 0
  for (let i = 0; i < n; i++) squares += (values[i]! - mean) ** 2
  return [mean, Math.sqrt(squares / n), probe / Math.sqrt(n)]
}

/**
 * Every difference from a golden, the largest first: weights, picture and each layer (mean, deviation and probe, relative to
 * the layer's deviation) and the outputs (largest single difference, relative to their deviation).
 * A layer that is missing, or a value that is not a number, is infinitely far off.
 */
export function differences(golden: Golden, observed: Observed): Difference[] {
  return [
    { where: 'weights', error: apart(golden.weights, observed.weights) },
    { where: 'picture', error: apart(golden.picture, observed.picture) },
    ...Object.entries(golden.layers).map(([where, summary]) => ({
      where,
      error: apart(summary, observed.layers.get(where)),
    })),
    { where: 'logits', error: farthest(golden.logits, observed.logits) },
    { where: 'probabilities', error: farthest(golden.probabilities, observed.probabilities) },
  ].sort((a, b) => b.error - a.error)
}

function apart(expected: Summary, actual: Summary | undefined): number {
  const spread = expected[1] || 1
  return Math.max(...expected.map((value, at) => distance(value, actual?.[at]) / spread))
}

function farthest(expected: readonly number[], actual: ArrayLike<number>): number {
  if (expected.length !== actual.length) return Infinity
  const spread = summarize(expected)[1] || 1
  return expected.reduce((worst, value, at) => Math.max(worst, distance(value, actual[at]) / spread), 0)
}

function distance(a: number, b: number | undefined): number {
  const difference = Math.abs(a - (b ?? NaN))
  return Number.isNaN(difference) ? Infinity : difference
}
