'use client'

import { useCallback, useMemo } from 'react'
import { baselines, fourNetworks, networks } from '@/lib/nn/catalog'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { backendNames, groupedKernels } from '@/lib/run/contract/backend'
import { identifier, oneOf, wholeNumber } from '@/lib/state/codec'
import { networkIds, networkSettings } from '@/lib/state/networkList'
import { useUrlState } from '@/lib/state/useUrlState'

const codecs = {
  backend: oneOf(backendNames),
  grouped: oneOf(groupedKernels),
  runs: wholeNumber(1, 100),
  added: networkIds(baselines),
  open: identifier,
  changed: networkSettings(networks),
  weights: networkIds(fourNetworks),
}

const NONE: Readonly<Record<string, AnyKnobValues>> = {}
const NO_IDS: readonly string[] = []

/** Everything a link to this page restores, kept in the query string. */
export function useSettings() {
  const [backend, setBackend] = useUrlState('backend', codecs.backend, 'webgl')
  const [grouped, setGrouped] = useUrlState('grouped', codecs.grouped, 'direct')
  const [runs, setRuns] = useUrlState('runs', codecs.runs, 5)
  const [added, setAdded] = useUrlState<readonly string[]>('add', codecs.added, NO_IDS)
  const [open, setOpen] = useUrlState('show', codecs.open, '')
  const [wanted, setWanted] = useUrlState('weights', codecs.weights, NO_IDS)
  const [changed, setChanged] = useUrlState('nets', codecs.changed, NONE)

  const shown = useMemo(() => [...fourNetworks, ...networks.filter((network) => added.includes(network.id))], [added])
  const valuesOf = useCallback(
    (id: string): AnyKnobValues => {
      const network = networks.find((one) => one.id === id)
      return network ? { ...defaults(network.knobs), ...changed[id] } : {}
    },
    [changed],
  )
  const setValues = useCallback(
    (id: string, values: AnyKnobValues) => setChanged({ ...changed, [id]: values }),
    [changed, setChanged],
  )

  const reset = () => {
    setBackend('webgl')
    setGrouped('direct')
    setRuns(5)
    setAdded(NO_IDS)
    setOpen('')
    setWanted(NO_IDS)
    setChanged(NONE)
  }

  return {
    reset,
    backend,
    setBackend,
    grouped,
    setGrouped,
    runs,
    setRuns,
    added,
    setAdded,
    open,
    setOpen,
    wanted,
    setWanted,
    shown,
    valuesOf,
    setValues,
  }
}
