'use client'

import { use, useCallback, useMemo, useState } from 'react'
import { ControlStates } from '@/components/ui/controlState'
import { findNetwork, networks } from '@/lib/nn/catalog'
import type { NetworkCost } from '@/lib/nn/cost'
import type { SpecError } from '@/lib/nn/error'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network, type Resolved } from '@/lib/nn/network'
import { knobSettings, oneOf, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { resolveSetting } from './resolveSetting'

export interface NetworkSetting {
  readonly network: Network
  /** Every knob's value, as the reader set it. */
  readonly values: AnyKnobValues
  /** The network at these values; at the last possible ones while they are impossible. */
  readonly resolved: Resolved
  readonly cost: NetworkCost
  /** The rule that `values` break, if any. */
  readonly error: SpecError | null
  /** Whether the reader may choose another network. */
  readonly free: boolean
  readonly setNetwork: (id: string) => void
  readonly setValues: (values: AnyKnobValues) => void
}

const networkCodec = oneOf(networks.map(({ id }) => id))
const codecs = new Map<string, Codec<AnyKnobValues>>(networks.map(({ id, knobs }) => [id, knobSettings(knobs)]))
const NONE: AnyKnobValues = {}

/**
 * A network with its settings, kept in the query string: `?net=mobilenet&set=alpha:0.5`, or `?mobilenet=alpha:0.5`
 * where a chapter's figure is about one network only. Figures on one page that name the same network, or none,
 * share it. Choosing another network takes its published setting.
 */
export function useSetting(fixed?: string, initial = 'mobilenet'): NetworkSetting {
  const [id, setId] = useUrlState('net', networkCodec, initial)
  const network = findNetwork(fixed ?? id)
  const [changed, setChanged] = useUrlState(fixed ?? 'set', codecs.get(network.id)!, NONE)
  const values = useMemo(() => ({ ...defaults(network.knobs), ...changed }), [network, changed])
  const outcome = resolveSetting(network, values)
  const [last, setLast] = useState(outcome.resolved)
  if (outcome.resolved && outcome.resolved !== last) setLast(outcome.resolved)
  const possible = outcome.resolved ?? (last?.network === network ? last : instantiate(network))
  const states = use(ControlStates)
  // What a lesson has locked stays, whichever button or drawing would change it.
  const setFree = useCallback(
    (next: AnyKnobValues) =>
      setChanged({
        ...next,
        ...Object.fromEntries(Object.entries(values).filter(([name]) => Object.hasOwn(states, name))),
      }),
    [states, values, setChanged],
  )
  const setNetwork = useCallback(
    (next: string) => {
      setChanged(NONE)
      setId(next)
    },
    [setId, setChanged],
  )
  return {
    network,
    values,
    resolved: possible,
    cost: resolveSetting(network, possible.values).cost!,
    error: outcome.error,
    free: fixed === undefined,
    setNetwork,
    setValues: Object.keys(states).length > 0 ? setFree : setChanged,
  }
}
