'use client'

import { useMemo } from 'react'
import { activationMap, type ActivationMap } from '@/lib/weights/pocket/activationMap'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import type { Answer } from './ask'
import { CLASSES } from './model'

/** A network's evidence about a picture: a map for each class. */
export interface Evidence {
  readonly net: string
  readonly grey: Grey
  readonly maps: readonly ActivationMap[]
}

/** Class activation maps of one network for the picture that it answered about; null before. */
export function useEvidence(shipped: Shipped | null, net: string, answer: Answer | undefined): Evidence | null {
  const maps = answer?.maps
  const grey = answer?.grey
  return useMemo(() => {
    const trained = shipped?.networks.get(net)
    if (!trained || !maps || !grey) return null
    const { layers } = trained.resolved
    const all = Array.from({ length: CLASSES }, (_, index) => activationMap(layers, trained.weights, maps.data, index))
    return { net, grey, maps: all }
  }, [shipped, net, maps, grey])
}
