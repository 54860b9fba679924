'use client'

import { useCallback } from 'react'
import type { Planned } from '@/components/measure/useRuns'
import type { Network } from '@/lib/nn/network'
import { toPicture } from '@/lib/run/page/picture'
import { RunError } from '@/lib/run/contract/fault'
import type { Runner } from '@/lib/run/contract/runner'
import { settingOf } from './model'
import { rowSetting, rowWeights } from './rowWeights'
import type { PhotographState } from '@/components/parts/picture/usePhotograph'
import type { useSettings } from './useSettings'
import type { Trained } from './useTrained'

const SEED = 1

/** What a row runs, and the key of everything that its result depends on. */
export function usePlan(
  photo: PhotographState,
  settings: ReturnType<typeof useSettings>,
  trained: Trained | null,
  runner: () => Promise<Runner>,
) {
  const { backend, grouped, runs: times, valuesOf, wanted } = settings

  const weightsOf = useCallback(
    (network: Network) => rowWeights(network, valuesOf(network.id), wanted.includes(network.id), trained),
    [valuesOf, wanted, trained],
  )
  const planOf = (network: Network) => {
    const weights = weightsOf(network)
    const setting = rowSetting(network, valuesOf(network.id), weights)
    const { used } = weights
    const weightsKey = trained && used ? trained.library.keyOf(used.source) : undefined
    return {
      weights,
      setting,
      weightsKey,
      key: JSON.stringify([photo.key, backend, grouped, setting.values, weightsKey ?? null]),
    }
  }

  const plan = (network: Network): Planned[] => {
    const { weights, setting, weightsKey, key } = planOf(network)
    const { resolved } = settingOf(setting.network.id, setting.values)
    const { bitmap } = photo
    if (!resolved || !bitmap) return []
    const job = async () => {
      if (trained && weights.used && weightsKey !== undefined)
        await provide(trained, weights.used.source, weightsKey, runner)
      return {
        network: setting.network.id,
        values: resolved.values,
        backend,
        grouped,
        seed: SEED,
        weights: weightsKey,
        runs: times,
        picture: toPicture(bitmap, resolved.input[0]),
      }
    }
    return [{ id: network.id, key, job }]
  }
  return { planOf, plan }
}

/** Kept weights are read when a row first runs them. */
async function provide(
  { library }: Trained,
  source: Parameters<typeof library.weights>[0],
  key: string,
  runner: () => Promise<Runner>,
): Promise<void> {
  const weights = await library.weights(source).catch((error: unknown) => {
    throw new RunError('weights', error instanceof Error ? error.message : String(error))
  })
  const made = await runner()
  made.provide(key, weights)
}
