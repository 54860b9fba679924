import { median, quantile } from 'd3-array'
import type { Phase, Progress } from '@/lib/run/contract/result'

/** Median and middle half of timed runs, milliseconds. */
export function summary(times: readonly number[]): { median: number; low: number; high: number } {
  return { median: median(times) ?? 0, low: quantile(times, 0.25) ?? 0, high: quantile(times, 0.75) ?? 0 }
}

const PHASES: readonly Phase[] = ['start', 'weights', 'first', 'runs', 'layers', 'maps']

/** Share of a whole run that is done, 0 … 1, each phase one sixth. */
export function progressShare({ phase, done, total }: Progress): number {
  return (PHASES.indexOf(phase) + (total > 0 ? Math.min(done / total, 1) : 0)) / PHASES.length
}
