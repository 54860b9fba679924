import { publishedFor, publishedResults, type Figure, type PublishedResult } from '@/lib/facts/lookup'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { defaults } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'

/** An accuracy or error as one table prints it. */
export interface Accuracy {
  readonly result: PublishedResult
  readonly top1: Figure | null
  readonly top5: Figure | null
}

const kept = new Map<string, readonly Accuracy[]>()
const KEPT = 400

/** What is published of the accuracy at exactly these settings; a figure that several tables repeat stands once. */
export function accuraciesAt(network: Network, values: AnyKnobValues): readonly Accuracy[] {
  const key = `${network.id} ${JSON.stringify(values)}`
  const found = kept.get(key)
  if (found) return found
  const seen = new Set<string>()
  const made = publishedFor(network.id, values).flatMap((result): Accuracy[] => {
    const { top1, top5 } = result
    const says = `${result.table.paper} ${top1?.printed} ${top5?.printed}`
    if ((!top1 && !top5) || seen.has(says)) return []
    seen.add(says)
    return [{ result, top1, top5 }]
  })
  kept.set(key, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return made
}

const settings = new WeakMap<Network, readonly AnyKnobValues[]>()

/** A network's published settings with an accuracy, every knob given. */
function publishedSettings(network: Network): readonly AnyKnobValues[] {
  const found = settings.get(network)
  if (found) return found
  const initial: AnyKnobValues = defaults(network.knobs)
  const made = publishedResults
    .filter((result) => result.network === network.id && (result.top1 || result.top5))
    .flatMap(({ values }) => values.map((setting) => ({ ...initial, ...setting })))
  settings.set(network, made)
  return made
}

/** A changed choice or switch weighs as much as a range turned to e times its value. */
const CHOICE = 1

/** How far two settings lie apart: logarithms of ranges, and one for every choice that differs. */
function distance({ knobs }: Network, a: AnyKnobValues, b: AnyKnobValues): number {
  return Object.entries(knobs).reduce((sum, [name, knob]) => {
    if (knob.kind !== 'range') return sum + (a[name] === b[name] ? 0 : CHOICE)
    // A conv1 of 0 means by rule: not a number to take the logarithm of.
    const [from, to] = [Number(a[name]), Number(b[name])]
    return sum + (from === to ? 0 : from > 0 && to > 0 ? Math.abs(Math.log(from / to)) : CHOICE)
  }, 0)
}

/** The setting with a published accuracy that lies nearest; null where a network has none. */
export function nearestPublished(network: Network, values: AnyKnobValues): AnyKnobValues | null {
  const apart = publishedSettings(network).map((setting) => ({ setting, far: distance(network, setting, values) }))
  return (
    apart.reduce<(typeof apart)[0] | null>((best, one) => (best && best.far <= one.far ? best : one), null)?.setting ??
    null
  )
}
