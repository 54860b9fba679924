'use client'

import { useCallback, useMemo } from 'react'
import { fourNetworks, networks } from '@/lib/nn/catalog'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { backendNames, groupedKernels } from '@/lib/run/contract/backend'
import { identifier, knobSettings, oneOf, someOf, wholeNumber, type Codec } from '@/lib/state/codec'
import { useUrlState } from '@/lib/state/useUrlState'
import { baselineIds } from './model'
import { idList } from './rowWeights'

type AllSettings = Readonly<Record<string, AnyKnobValues>>

const codecs = {
  backend: oneOf(backendNames),
  grouped: oneOf(groupedKernels),
  runs: wholeNumber(1, 100),
  added: someOf(baselineIds),
  open: identifier,
  weights: idList(fourNetworks.map(({ id }) => id)),
}

/** All networks' settings in one text: `mobilenet;alpha:0.5,resolution:160;shufflenet;groups:8`. */
const settingsCodec: Codec<AllSettings> = {
  parse: (text) => {
    const parts = text.split(';')
    const pairs = networks.flatMap((network) => {
      const at = parts.indexOf(network.id)
      return at < 0 ? [] : [[network.id, knobSettings(network.knobs).parse(parts[at + 1] ?? '') ?? {}] as const]
    })
    return Object.fromEntries(pairs)
  },
  format: (settings) =>
    networks
      .flatMap((network) => {
        const text = knobSettings(network.knobs).format(settings[network.id] ?? {})
        return text ? [network.id, text] : []
      })
      .join(';'),
}

const NONE: AllSettings = {}
const NO_IDS: readonly string[] = []

/** Everything a link to this page restores, kept in the query string. */
export function useSettings() {
  const [backend, setBackend] = useUrlState('backend', codecs.backend, 'webgl')
  const [grouped, setGrouped] = useUrlState('grouped', codecs.grouped, 'direct')
  const [runs, setRuns] = useUrlState('runs', codecs.runs, 5)
  const [added, setAdded] = useUrlState<readonly string[]>('add', codecs.added, NO_IDS)
  const [open, setOpen] = useUrlState('show', codecs.open, '')
  const [wanted, setWanted] = useUrlState('weights', codecs.weights, NO_IDS)
  const [changed, setChanged] = useUrlState('nets', settingsCodec, NONE)

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
