'use client'

import { useCallback } from 'react'
import { useRunner } from '@/components/measure/useRunner'
import type { Grey } from '@/lib/weights/pocket/grey'
import { toRgba } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import type { BackendName } from '@/lib/run/contract/backend'
import type { BatchJob, PredictJob, RunJob } from '@/lib/run/contract/job'
import type { Runner } from '@/lib/run/contract/runner'

/** The page's runner, which knows the shipped weights by their networks' ids. */
export function usePocketRunner(shipped: Shipped | null): () => Promise<Runner> {
  const runner = useRunner()
  return useCallback(async () => {
    const made = await runner()
    for (const [id, { weights }] of shipped?.networks ?? []) made.provide(id, weights)
    return made
  }, [runner, shipped])
}

const common = (network: string, backend: BackendName) =>
  ({ network, values: {}, backend, grouped: 'direct', weights: network }) as const

/** Classifies grey pictures. */
export const batchJob = (network: string, backend: BackendName, pictures: Uint8Array): BatchJob => ({
  ...common(network, backend),
  pictures,
})

/** Names one grey picture, and shows the maps of layer `maps`. */
export const predictJob = (network: string, backend: BackendName, grey: Grey, maps: string): PredictJob => ({
  ...common(network, backend),
  seed: 0,
  picture: toRgba(grey),
  maps,
})

/** Looks into one grey picture. */
export const pictureJob = (network: string, backend: BackendName, grey: Grey): RunJob => ({
  ...common(network, backend),
  seed: 0,
  runs: 5,
  picture: toRgba(grey),
})
