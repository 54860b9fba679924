import { settingKey } from '@/components/measure/measured'
import { publishedResults, type PublishedResult } from '@/lib/facts/lookup'
import type { PublishedTable } from '@/lib/facts/published'
import { findNetwork, fourNetworks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { withDefaults, type AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network } from '@/lib/nn/network'

/** What accuracy is drawn against. */
export const quantities = ['macs', 'parameters'] as const
export type Quantity = (typeof quantities)[number]

/** The four, each with a sign of its own, and the networks they are compared with. */
export const families = ['squeezenet', 'mobilenet', 'shufflenet', 'xception', 'others'] as const
export type Family = (typeof families)[number]

/** One accuracy at one setting, with every place that prints it. */
export interface Point {
  /** From the first place: `mobilenet/6/1.0-224`. */
  readonly id: string
  readonly network: Network
  readonly family: Family
  readonly values: AnyKnobValues
  /** Published, per cent, one crop. */
  readonly top1: number
  /** Computed. */
  readonly macs: number
  readonly parameters: number
  readonly sources: readonly PublishedResult[]
}

function idOf({ table, row, top1 }: PublishedResult): string {
  const { id, values } = top1!.column
  return [table.id, row.id, values ? id : ''].filter(Boolean).join('/')
}

const familyOf = ({ id }: Network): Family =>
  fourNetworks.some((network) => network.id === id) ? (id as Family) : 'others'

let known: readonly Point[] | null = null

/** Every published top-1 accuracy of a network of ours, by MACs. Worked out once. */
export function allPoints(): readonly Point[] {
  if (known) return known
  const groups = new Map<string, PublishedResult[]>()
  for (const result of publishedResults) {
    if (!result.top1) continue
    const { knobs, id } = findNetwork(result.network)
    const key = `${settingKey({ id, knobs }, withDefaults(knobs, result.values[0]!) as AnyKnobValues)} ${result.top1.value}`
    groups.set(key, [...(groups.get(key) ?? []), result])
  }
  known = [...groups.values()].map(pointOf).toSorted((a, b) => a.macs - b.macs || a.top1 - b.top1)
  return known
}

const costs = new Map<string, Pick<Point, 'values' | 'macs' | 'parameters'>>()

function costsAt(network: Network, given: AnyKnobValues) {
  const key = JSON.stringify([network.id, given])
  const found = costs.get(key)
  if (found) return found
  const { values, layers } = instantiate(network, given)
  const { macs, parameters } = cost(layers)
  const made = { values, macs, parameters }
  costs.set(key, made)
  return made
}

function pointOf(sources: readonly PublishedResult[]): Point {
  const [first] = sources as [PublishedResult]
  const network = findNetwork(first.network)
  return {
    id: idOf(first),
    network,
    family: familyOf(network),
    top1: first.top1!.value,
    sources,
    ...costsAt(network, first.values[0]!),
  }
}

/** Tables that print a top-1 accuracy of a network of ours, in their order. */
export const sourceTables: readonly PublishedTable[] = [
  ...new Set(publishedResults.flatMap(({ table, top1 }) => (top1 ? [table] : []))),
]

/** What is left when some tables are hidden: points lose those sources, and go with their last one. */
export function shownPoints(hidden: readonly string[]): readonly Point[] {
  if (hidden.length === 0) return allPoints()
  return allPoints().flatMap((point) => {
    const sources = point.sources.filter(({ table }) => !hidden.includes(table.id))
    return sources.length === 0 ? [] : [{ ...point, sources }]
  })
}

/** The points that no other one beats: none as cheap is more accurate. From the cheapest on. */
export function front(points: readonly Point[], quantity: Quantity): Point[] {
  const ordered = points.toSorted((a, b) => a[quantity] - b[quantity] || b.top1 - a.top1)
  const best: Point[] = []
  for (const point of ordered) if (point.top1 > (best.at(-1)?.top1 ?? -Infinity)) best.push(point)
  return best
}
