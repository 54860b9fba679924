import { instantiate, type Resolved } from '@/lib/nn/network'
import { baselines, findNetwork } from '@/lib/nn/catalog'
import { SpecError } from '@/lib/nn/error'
import type { AnyKnobValues } from '@/lib/nn/knob'

/** A network at the reader's setting: resolved, or the rule that the setting breaks. */
export type Setting =
  | { readonly resolved: Resolved; readonly error: null }
  | { readonly resolved: null; readonly error: SpecError }

/** Never throws for a setting: an impossible one becomes its error. */
export function settingOf(id: string, values: AnyKnobValues): Setting {
  try {
    return { resolved: instantiate(findNetwork(id), values), error: null }
  } catch (error) {
    if (error instanceof SpecError) return { resolved: null, error }
    throw error
  }
}

/** Ids of the networks that may be added to the four. */
export const baselineIds: readonly string[] = baselines.map(({ id }) => id)
