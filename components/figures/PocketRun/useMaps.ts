'use client'

import { useEffect, useState } from 'react'
import { useFault, type Fault } from '@/components/measure/useFault'
import { activationMap, mappedLayer, type ActivationMap } from '@/lib/weights/pocket/activationMap'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import type { BackendName } from '@/lib/run/contract/backend'
import type { Runner } from '@/lib/run/contract/runner'
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
  readonly fault: Fault | null
  /** Looks again after a fault. */
  readonly again: () => void
}

/** Later than the answers, which come first. */
const REST = 160

/** Class activation maps of one network for a picture; those of the picture before until they are computed. */
export function useMaps(
  runner: () => Promise<Runner>,
  shipped: Shipped | null,
  net: string,
  grey: Grey | null,
  backend: BackendName,
): Maps {
  const [evidence, setEvidence] = useState<Evidence | null>(null)
  const { fault, stuck, fail, clear } = useFault([grey, backend, net])

  useEffect(() => {
    const trained = shipped?.networks.get(net)
    if (!grey || !trained || stuck) return
    const controller = new AbortController()
    const { layers } = trained.resolved
    const look = async () => {
      try {
        const found = await (
          await runner()
        ).featureMaps(pictureJob(net, backend, grey), mappedLayer(layers), controller.signal)
        const maps = Array.from({ length: CLASSES }, (_, index) =>
          activationMap(layers, trained.weights, found.data, index),
        )
        if (controller.signal.aborted) return
        clear()
        setEvidence({ net, grey, maps })
      } catch (error) {
        if (controller.signal.aborted) return
        setEvidence(null)
        fail(error, [grey, backend, net])
      }
    }
    const timer = setTimeout(() => void look(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, shipped, net, grey, backend, stuck, fail, clear])

  return { evidence, fault, again: clear }
}
