import { cost, type NetworkCost } from '@/lib/nn/cost'
import { SpecError } from '@/lib/nn/error'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network, type Resolved } from '@/lib/nn/network'

/** A network at one setting with its costs, or the rule that the setting breaks. */
export type Outcome =
  | { readonly resolved: Resolved; readonly cost: NetworkCost; readonly error: null }
  | { readonly resolved: null; readonly cost: null; readonly error: SpecError }

/** Settings kept for the figures of one page, which show the same few. */
const KEPT = 64
const kept = new Map<string, Outcome>()

/** Resolves a setting once, however many figures show it. */
export function resolveSetting(network: Network, values: AnyKnobValues): Outcome {
  const key = `${network.id} ${JSON.stringify(values)}`
  const found = kept.get(key)
  if (found) return found
  const made = outcome(network, values)
  kept.set(key, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return made
}

function outcome(network: Network, values: AnyKnobValues): Outcome {
  try {
    const resolved = instantiate(network, values)
    return { resolved, cost: cost(resolved.layers), error: null }
  } catch (error) {
    if (error instanceof SpecError) return { resolved: null, cost: null, error }
    throw error
  }
}
