'use client'

import { useCallback, useState } from 'react'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate, type Network } from '@/lib/nn/network'
import type { BackendName } from '@/lib/run/contract/backend'
import { settingKey } from './measured'
import { photographPath } from './photographs'
import { useRunner } from './useRunner'
import { useRuns } from './useRuns'

/** A setting to be run; `values` complete. */
export interface Wanted {
  readonly network: Network
  readonly values: AnyKnobValues
  /** Text of a reader's own network; its state is found by it. */
  readonly design?: string
}

/** Timed runs of each network. */
export const RUNS = 5
const SEED = 1

/** Runs settings on a built-in photograph, one after another; every finished run is remembered. States are by {@link settingKey}. */
export function useMeasure(backend: BackendName) {
  const { runs, busy, start, cancel } = useRuns(useRunner())
  const [preparing, setPreparing] = useState(false)
  const [photographFault, setPhotographFault] = useState(false)

  const measure = useCallback(
    async (wanted: readonly Wanted[]) => {
      setPhotographFault(false)
      setPreparing(true)
      const picture = await import('@/lib/run/page/picture').catch(() => null)
      const photograph = await picture?.fetchPicture(photographPath('chelsea')).catch(() => null)
      setPreparing(false)
      if (!picture || !photograph) return setPhotographFault(true)
      await start(
        wanted.map(({ network, values: given, design }) => {
          const key = design ?? settingKey(network, given)
          const job = () => {
            const { values, input } = instantiate(network, given)
            return {
              network: network.id,
              values,
              design,
              backend,
              grouped: 'direct' as const,
              seed: SEED,
              runs: RUNS,
              picture: picture.toPicture(photograph, input[0]),
            }
          }
          return { id: key, key, job }
        }),
      )
      photograph.close()
    },
    [backend, start],
  )
  return { runs, busy: busy || preparing, measure, cancel, photographFault }
}
