import { cost } from '@/lib/nn/cost'
import { SpecError } from '@/lib/nn/error'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network } from '@/lib/nn/network'
import type { Quantity } from './quantity'

export type Counted = Readonly<Record<Quantity, number>>

const kept = new Map<string, Counted | null>()
const KEPT = 4000

/** Costs of a setting, kept as two numbers, since curves need many; null where it cannot be built. */
export function counted(network: Network, values: AnyKnobValues): Counted | null {
  const key = `${network.id} ${JSON.stringify(values)}`
  const found = kept.get(key)
  if (found !== undefined) return found
  const made = count(network, values)
  kept.set(key, made)
  if (kept.size > KEPT) kept.delete(kept.keys().next().value!)
  return made
}

function count(network: Network, values: AnyKnobValues): Counted | null {
  try {
    const { macs, parameters } = cost(instantiate(network, values).layers)
    return { macs, parameters }
  } catch (error) {
    if (error instanceof SpecError) return null
    throw error
  }
}
