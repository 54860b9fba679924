/** Accuracies of one setting's runs, in percent. */
export type Sample = readonly number[]

/** How far runs of one setting lie apart: standard deviation in points, and how many comparisons of runs it rests on. */
export interface Spread {
  readonly deviation: number
  readonly freedom: number
}

export type Verdict = 'agrees' | 'disagrees' | 'close' | 'missing'

export interface Outcome {
  /** Points by which the first settings are ahead of the second; null where one has not been trained. */
  readonly difference: number | null
  /** Points that count as more than chance; null where no setting has two runs. */
  readonly needed: number | null
  readonly verdict: Verdict
}

/** Student's t at 97.5 % for 1, 2, … degrees of freedom. */
const STUDENT = [
  12.71, 4.3, 3.18, 2.78, 2.57, 2.45, 2.36, 2.31, 2.26, 2.23, 2.2, 2.18, 2.16, 2.14, 2.13, 2.12, 2.11, 2.1, 2.09, 2.09,
]

/** Student's t at 97.5 %: 12.71 for one degree of freedom, towards 1.96 for many. */
export const student = (freedom: number): number => STUDENT[freedom - 1] ?? 1.96 + 2.4 / freedom

/** Arithmetic mean; `NaN` for none. */
export const mean = (sample: Sample): number => sample.reduce((sum, one) => sum + one, 0) / sample.length

/**
 * The spread of runs within a setting, taken to be the same for all of `samples`: squares pooled over settings. Null
 * where none has two runs.
 */
export function pooled(samples: readonly Sample[]): Spread | null {
  const freedom = samples.reduce((sum, { length }) => sum + Math.max(length - 1, 0), 0)
  if (freedom === 0) return null
  const squares = samples
    .flatMap((sample) => sample.map((one) => (one - mean(sample)) ** 2))
    .reduce((sum, one) => sum + one, 0)
  return { deviation: Math.sqrt(squares / freedom), freedom }
}

/**
 * Whether the settings in `plus` are together ahead of those in `minus`, in points of mean accuracy. A difference
 * counts where chance alone would reach it one time in twenty: t · s · √(Σ 1/n).
 */
export function contrast(plus: readonly Sample[], minus: readonly Sample[], spread: Spread | null): Outcome {
  const all = [...plus, ...minus]
  if (all.some(({ length }) => length === 0)) return { difference: null, needed: null, verdict: 'missing' }
  const sum = (samples: readonly Sample[]) => samples.reduce((total, sample) => total + mean(sample), 0)
  const difference = sum(plus) - sum(minus)
  if (!spread) return { difference, needed: null, verdict: 'close' }
  const needed =
    student(spread.freedom) * spread.deviation * Math.sqrt(all.reduce((total, { length }) => total + 1 / length, 0))
  const clear = Math.abs(difference) > needed
  return { difference, needed, verdict: !clear ? 'close' : difference > 0 ? 'agrees' : 'disagrees' }
}

/** A claim holds where all its steps do; one step clearly the other way is enough against it. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const order: readonly Verdict[] = ['disagrees', 'missing', 'close']
  return order.find((one) => verdicts.includes(one)) ?? 'agrees'
}
