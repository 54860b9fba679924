'use client'

import { useMemo } from 'react'
import type { Measured } from '@/components/measure/measured'
import { useMeasure } from '@/components/measure/useMeasure'
import { designNetwork } from '@/lib/nn/design/build'
import type { Design } from '@/lib/nn/design/stage'
import type { BackendName } from '@/lib/run/contract/backend'

/** Runs of designs by their text, so that a change leaves what was measured of another design aside. */
export function useDesignRun(design: Design, text: string, backend: BackendName) {
  const { runs, busy, measure, cancel, photographFault } = useMeasure(backend)
  const run = runs[text]
  const result = run?.result ?? null
  const measured = useMemo((): Pick<Measured, 'layers'> | null => {
    return (
      result && {
        layers: new Map(result.layers.map(({ id, ms, within, thumbnail }) => [id, { ms, within, thumbnail }])),
      }
    )
  }, [result])
  return {
    run,
    busy,
    measured,
    cancel,
    photographFault,
    measure: () => void measure([{ network: designNetwork(design), values: {}, design: text }]),
  }
}
