import { sliderStops } from '@/components/setting/sliderSteps'
import { operationsIn, type Unit } from '@/components/setting/useUnit'
import { knobList, offeredValues } from '@/lib/nn/knob'
import { bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import type { Network } from '@/lib/nn/network'
import type { Counted } from './counted'
import type { Quantity } from './quantity'
import type { Limit } from './useMultipliers'

/** One limit: MACs for an image, or bytes of the weights. */
export interface Budget {
  readonly macs?: number
  readonly bytes?: number
}

/** A budget from what the reader typed: millions of operations in the page's unit, or MiB. */
export function budgetOf(limit: Limit, amount: number, unit: Unit): Budget {
  return limit === 'bytes' ? { bytes: amount * 2 ** 20 } : { macs: (amount * 1e6) / operationsIn(unit, 1) }
}

/** The budget on a chart's axis, in MACs or parameters; null where it limits something else. */
export function limitOn(quantity: Quantity, { macs, bytes }: Budget, format: NumberFormat): number | null {
  if (quantity === 'macs') return macs ?? null
  return bytes === undefined ? null : bytes / bytesPerNumber[format]
}

/** A budget to start with, in the unit of its field: half of what the published network takes, to two digits, at least 1. */
export function halfOf(limit: Limit, { macs, parameters }: Counted, unit: Unit, format: NumberFormat): number {
  const whole = limit === 'bytes' ? (parameters * bytesPerNumber[format]) / 2 ** 20 : operationsIn(unit, macs) / 1e6
  return Math.max(1, Math.round(Number((whole / 2).toPrecision(2))))
}

const widened = new WeakMap<Network, Network>()

/** A network to search for what fits: one that offers a single size of input offers every stop of its slider instead. */
export function searchable(network: Network): Network {
  const found = widened.get(network)
  if (found) return found
  const fixed = Object.values(network.knobs).every((knob) => knob.kind !== 'range' || offeredValues(knob).length === 1)
  const knobs = Object.fromEntries(
    knobList(network.knobs).map(([name, knob]) => {
      const stops = fixed && knob.kind === 'range' ? sliderStops(name, knob) : null
      return [name, knob.kind === 'range' && stops ? { ...knob, offered: stops } : knob]
    }),
  )
  const made = { ...network, knobs }
  widened.set(network, made)
  return made
}
