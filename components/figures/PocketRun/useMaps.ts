'use client'

import { useCallback, useEffect, useState } from 'react'
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

export interface Maps {
  readonly evidence: Evidence | null
  readonly fault: { readonly fault: RunFault; readonly message: string } | null
  /** Looks again after a fault. */
  readonly again: () => void
}

interface State extends Pick<Maps, 'evidence'> {
  /** What went wrong with which network and picture: those are not looked at again unbidden. */
  readonly failed: { readonly fault: RunFault; readonly message: string; readonly of: readonly unknown[] } | null
}

/** Later than the answers, which come first. */
const REST = 160

/** Class activation maps of one network for a picture; those of the picture before until they are computed. */
export function useMaps(runner: () => Promise<Runner>, shipped: Shipped | null, net: string, grey: Grey | null, backend: BackendName): Maps {
  const [{ evidence, failed }, setState] = useState<State>({ evidence: null, failed: null })
  const stuck = failed !== null && failed.of[0] === grey && failed.of[1] === backend && failed.of[2] === net
  const again = useCallback(() => setState({ evidence: null, failed: null }), [])

  useEffect(() => {
    const trained = shipped?.networks.get(net)
    if (!grey || !trained || stuck) return
    const controller = new AbortController()
    const { layers } = trained.resolved
    const look = async () => {
      try {
        const found = await (await runner()).featureMaps(pictureJob(net, backend, grey), mappedLayer(layers), controller.signal)
        const maps = Array.from({ length: CLASSES }, (_, index) => activationMap(layers, trained.weights, found.data, index))
        if (!controller.signal.aborted) setState({ evidence: { net, grey, maps }, failed: null })
      } catch (error) {
        if (controller.signal.aborted) return
        const { fault, message } = error instanceof RunError ? error : { fault: 'unknown' as const, message: String(error) }
        setState({ evidence: null, failed: { fault, message, of: [grey, backend, net] } })
      }
    }
    const timer = setTimeout(() => void look(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, shipped, net, grey, backend, stuck])

  return { evidence, fault: failed && { fault: failed.fault, message: failed.message }, again }
}
