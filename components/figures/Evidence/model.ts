import type { PocketRun, PocketSetting } from '@/lib/facts/pocketEvidence'
import { publishedResults, type PublishedResult } from '@/lib/facts/lookup'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import type { Claim, Group, Pair, Series } from './group'
import { contrast, mean, pooled, together, type Outcome, type Spread, type Verdict } from './verdict'

export const quantities = ['macs', 'parameters'] as const
export type Quantity = (typeof quantities)[number]

/** A mark: one of our settings with its runs, or a published accuracy with none. */
export interface Point {
  readonly id: string
  readonly series: Series
  readonly values: AnyKnobValues
  readonly macs: number
  readonly parameters: number
  /** Percent: the mean of our runs, or what is printed. */
  readonly accuracy: number
  readonly runs: readonly PocketRun[]
  readonly epochs: number
  readonly published: PublishedResult | null
}

/** Our settings of a group that have been trained, series by series. */
export function pocketPoints(group: Group, settings: readonly PocketSetting[]): Point[] {
  return group.series.flatMap((series) =>
    series.pocket.flatMap((name) => {
      const found = settings.find((one) => one.name === name && one.runs.length > 0)
      if (!found) return []
      const { values, macs, parameters, runs, epochs } = found
      return [
        {
          id: name,
          series,
          values,
          macs,
          parameters,
          accuracy: mean(runs.map((run) => run.accuracy)),
          runs,
          epochs,
          published: null,
        },
      ]
    }),
  )
}

const idOf = ({ table, row, top1 }: PublishedResult) =>
  [table.id, row.id, ...(top1?.column.values ? [top1.column.id] : [])].join('/')

/** Published accuracies of a group, with the costs of those networks as counted here. */
export function paperPoints({ series, measure }: Group): Point[] {
  return series.flatMap((one) =>
    one.paper.map((id): Point => {
      const published = publishedResults.find((result) => idOf(result) === id)
      const figure = published?.[measure]
      if (!published || !figure) throw new Error(`no published ${measure} ${id}`)
      const { values, layers } = instantiate(findNetwork(published.network), published.values[0])
      const { macs, parameters } = cost(layers)
      return { id, series: one, values, macs, parameters, accuracy: figure.value, runs: [], epochs: 0, published }
    }),
  )
}

/** The spread of all runs of the group's network: more runs than those of one group, so it is known better. */
export const spreadOf = (group: Group, settings: readonly PocketSetting[]): Spread | null =>
  pooled(
    settings.filter(({ network }) => network === group.network).map(({ runs }) => runs.map(({ accuracy }) => accuracy)),
  )

export interface JudgedStep {
  readonly pair: Pair
  readonly outcome: Outcome
  /** The same comparison in the paper, where it printed both sides; points. */
  readonly paper: { readonly pair: Pair; readonly difference: number } | null
}

export interface Judged {
  readonly claim: Claim
  readonly steps: readonly JudgedStep[]
  readonly verdict: Verdict
}

/** What our runs say to each claim of a group. */
export function judge(group: Group, settings: readonly PocketSetting[]): Judged[] {
  const spread = spreadOf(group, settings)
  const runsOf = (name: string) =>
    (settings.find((one) => one.name === name)?.runs ?? []).map(({ accuracy }) => accuracy)
  const printed = new Map(paperPoints(group).map(({ id, accuracy }) => [id, accuracy]))
  const sum = (ids: readonly string[]) => ids.reduce((total, id) => total + printed.get(id)!, 0)
  return group.claims.map((claim) => {
    const steps = claim.steps.map(({ ahead, behind, paper }): JudgedStep => ({
      pair: { ahead, behind },
      outcome: contrast(ahead.map(runsOf), behind.map(runsOf), spread),
      paper: paper ? { pair: paper, difference: sum(paper.ahead) - sum(paper.behind) } : null,
    }))
    return { claim, steps, verdict: together(steps.map(({ outcome }) => outcome.verdict)) }
  })
}

/** Least and most runs that a setting of the group has; zeros where none is trained. */
export function runCounts(points: readonly Point[]): readonly [least: number, most: number] {
  const counts = points.map(({ runs }) => runs.length)
  return counts.length > 0 ? [Math.min(...counts), Math.max(...counts)] : [0, 0]
}
