import type { Ratio } from './ratio'

/** Something to reach: a ratio, or a plain number, at most `limit`. */
export interface Goal {
  readonly what: string
  readonly found: Ratio
  readonly limit: number
}

export type Verdict = 'met' | 'missed' | 'too close to tell'

/** A number that was not measured in rounds. */
export const exactly = (value: number): Ratio => ({ median: value, low: value, high: value })

/** Missed only where the limit lies below the whole interval: the same kernel against itself is not always 1.00. */
export function judge({ found, limit }: Goal): Verdict {
  if (found.median <= limit) return 'met'
  return found.low > limit ? 'missed' : 'too close to tell'
}
