'use client'

import { useEffect, useState } from 'react'
import { activationMap, mappedLayer, type ActivationMap } from '@/lib/run/pocket/activationMap'
import type { Grey } from '@/lib/run/pocket/grey'
import type { Shipped } from '@/lib/run/pocket/load'
import { RunError, type BackendName, type RunFault, type Runner } from '@/lib/run/protocol'
import { CLASSES } from './model'
import { pictureJob } from './usePocketRunner'

/** A network's evidence about a picture: a map for each class. */
export interface Evidence {
  readonly net: string
  readonly grey: Grey
  readonly maps: readonly ActivationMap[]
}

interface State {
  readonly evidence: Evidence | null
  readonly fault: { readonly fault: RunFault; readonly message: string } | null
}

/** Later than the answers, which come first. */
const REST = 160

/** Class activation maps of one network for a picture; those of the picture before until they are computed. */
export function useMaps(runner: () => Promise<Runner>, shipped: Shipped | null, net: string, grey: Grey | null, backend: BackendName): State {
  const [state, setState] = useState<State>({ evidence: null, fault: null })

  useEffect(() => {
    const trained = shipped?.networks.get(net)
    if (!grey || !trained) return
    const controller = new AbortController()
    const { layers } = trained.resolved
    const look = async () => {
      try {
        const found = await (await runner()).featureMaps(pictureJob(net, backend, grey), mappedLayer(layers), controller.signal)
        const maps = Array.from({ length: CLASSES }, (_, index) => activationMap(layers, trained.weights, found.data, index))
        if (!controller.signal.aborted) setState({ evidence: { net, grey, maps }, fault: null })
      } catch (error) {
        if (controller.signal.aborted) return
        const { fault, message } = error instanceof RunError ? error : { fault: 'unknown' as const, message: String(error) }
        setState({ evidence: null, fault: { fault, message } })
      }
    }
    const timer = setTimeout(() => void look(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, shipped, net, grey, backend])

  return state
}
