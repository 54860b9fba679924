import { cost } from './cost'
import { offeredValues, type AnyKnobValues, type Knobs } from './knob'
import { bytesPerNumber, type NumberFormat } from './memory'
import { instantiate, type Network } from './network'

/** What a prediction may take; every limit that is given must be kept. */
export interface Budget {
  /** Multiply–accumulates for one image. */
  readonly macs?: number
  /** Trainable parameters. */
  readonly parameters?: number
  /** Bytes of the trainable parameters in one number format. */
  readonly bytes?: number
  /** Of `bytes`; fp32 if not given. */
  readonly format?: NumberFormat
}

/** One offered setting, every knob given, with what it costs. */
export interface Setting {
  readonly values: AnyKnobValues
  readonly macs: number
  readonly parameters: number
}

export interface Fit {
  /** The largest settings under the budget: all that tie, in the order of the knobs' values; empty where none fits. */
  readonly largest: readonly Setting[]
  /** How many settings fit, of how many offered. */
  readonly fitting: number
  readonly offered: number
}

const known = new WeakMap<Network, readonly Setting[]>()
const costs = new WeakMap<Network, Map<string, Setting>>()

/** Every combination of what a network's knobs offer, with its costs. Worked out once per network. */
export function offeredSettings(network: Network): readonly Setting[] {
  const found = known.get(network) ?? combinations(network.knobs).map((values) => settingOf(network, values))
  known.set(network, found)
  return found
}

/** A setting's costs, worked out once. */
function settingOf(network: Network, values: AnyKnobValues): Setting {
  const kept = costs.get(network) ?? new Map<string, Setting>()
  costs.set(network, kept)
  const key = JSON.stringify(values)
  const found = kept.get(key)
  if (found) return found
  const { macs, parameters } = cost(instantiate(network, values).layers)
  const made = { values, macs, parameters }
  kept.set(key, made)
  return made
}

/**
 * What fits: the offered setting of a network with the most multiply–accumulates (`by: 'parameters'`: the most
 * parameters; the other decides between equals) within a budget. `fixed` are values that the reader has chosen:
 * only settings with these are looked at.
 */
export function largestFit(
  network: Network,
  budget: Budget,
  { by = 'macs', fixed = {} }: { by?: 'macs' | 'parameters'; fixed?: AnyKnobValues } = {},
): Fit {
  const offered = combinations(network.knobs, fixed).map((values) => settingOf(network, values))
  const fitting = offered.filter((setting) => fits(setting, budget))
  const second = by === 'macs' ? 'parameters' : 'macs'
  const larger = (a: Setting, b: Setting) => b[by] - a[by] || b[second] - a[second]
  const best = fitting.toSorted(larger)[0]
  const largest = best ? fitting.filter((setting) => larger(setting, best) === 0) : []
  return { largest, fitting: fitting.length, offered: offered.length }
}

function fits({ macs, parameters }: Setting, budget: Budget): boolean {
  const bytes = parameters * bytesPerNumber[budget.format ?? 'fp32']
  return (
    macs <= (budget.macs ?? Infinity) &&
    parameters <= (budget.parameters ?? Infinity) &&
    bytes <= (budget.bytes ?? Infinity)
  )
}

/** Every combination of offered values, of which those in `fixed` must be one. */
const combinations = (knobs: Knobs, fixed: AnyKnobValues = {}): AnyKnobValues[] =>
  Object.entries(knobs).reduce<AnyKnobValues[]>(
    (found, [name, knob]) => {
      const offered = offeredValues(knob).filter((value) => !Object.hasOwn(fixed, name) || value === fixed[name])
      return found.flatMap((values) => offered.map((value) => ({ ...values, [name]: value })))
    },
    [{}],
  )
