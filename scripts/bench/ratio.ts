import { ascending, median } from 'd3-array'

/** A ratio of two times that were measured in turns: the median over the rounds, and where it may lie (95 %). */
export interface Ratio {
  readonly median: number
  readonly low: number
  readonly high: number
}

/**
 * `ours[i] / theirs[i]`, below 1 where ours is faster. What both met in one round, such as a busy machine, cancels out.
 * The interval is the sign test's, from ranks n/2 ± 0.98·√n; few rounds give all they have.
 */
export function ratioOf(ours: readonly number[], theirs: readonly number[]): Ratio {
  if (ours.length === 0 || ours.length !== theirs.length)
    throw new Error(`${ours.length} times against ${theirs.length}`)
  const sorted = ours.map((time, round) => time / theirs[round]!).sort(ascending)
  const rank = Math.max(0, Math.floor(sorted.length / 2 - 0.98 * Math.sqrt(sorted.length)))
  return { median: median(sorted)!, low: sorted[rank]!, high: sorted[sorted.length - 1 - rank]! }
}
