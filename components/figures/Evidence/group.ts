import type { PaperId } from '@/lib/facts/papers'
import type { OperationKind } from '@/lib/nn/layer'

export type SeriesId = 'networks' | 'separable' | 'full' | 'shuffled' | 'unshuffled' | 'residual' | 'plain'
export type Shape = 'circle' | 'square'

/** Points that belong together and look alike. */
export interface Series {
  readonly id: SeriesId
  readonly kind: OperationKind
  readonly shape: Shape
  /** Whether the settings are steps along one scale, so that a line may join them. */
  readonly joined: boolean
  /** Experiments by their name in `training/experiments.ts`. */
  readonly pocket: readonly string[]
  /** Published accuracies as `table/row`, with the column after it where that is a setting (`shufflenet/2/1/g4`). */
  readonly paper: readonly string[]
}

/** Two sides to compare: together, the first should be ahead. */
export interface Pair {
  readonly ahead: readonly string[]
  readonly behind: readonly string[]
}

export interface Step extends Pair {
  /** The same comparison among the published accuracies, where there is one. */
  readonly paper?: Pair
}

export type ClaimId =
  | 'width'
  | 'resolution'
  | 'equal-cost'
  | 'same-width'
  | 'groups'
  | 'shuffle'
  | 'more-groups'
  | 'simple'
  | 'complex'
  | 'squeeze'
  | 'no-activation'
  | 'residuals'

export interface Claim {
  readonly id: ClaimId
  /** Where the paper says so. */
  readonly at: string
  readonly steps: readonly Step[]
}

/** LIST: the groups in the order of the chooser. */
export const groupIds = ['alpha', 'rho', 'separable', 'shuffle', 'bypass', 'squeeze', 'activation'] as const
export type GroupId = (typeof groupIds)[number]

/** One question that a paper asked, and the runs that ask it again. */
export interface Group {
  readonly id: GroupId
  readonly paper: PaperId
  /** The pocket network; the spread is that of all its runs. */
  readonly network: string
  /** Which knobs a point's name says. */
  readonly knobs: readonly string[]
  /** Which published accuracy stands beside ours. */
  readonly measure: 'top1' | 'top5'
  readonly series: readonly Series[]
  readonly claims: readonly Claim[]
}
