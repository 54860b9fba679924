'use client'

import { useCallback, useEffect, useState } from 'react'
import type { Shipped, ShippedError } from '@/lib/weights/pocket/load'
import { BASE_PATH } from '@/lib/site'
import { pocket } from './model'

export interface ShippedState {
  readonly shipped: Shipped | null
  /** Why nothing could be had, until the reader tries again. */
  readonly failed: { readonly fault: ShippedError['fault']; readonly message: string } | null
  readonly retry: () => void
}

/** The test pictures and the trained weights, fetched once `wanted`. */
export function useShipped(wanted: boolean): ShippedState {
  const [shipped, setShipped] = useState<Shipped | null>(null)
  const [failed, setFailed] = useState<ShippedState['failed']>(null)
  const wants = wanted && failed === null

  useEffect(() => {
    if (!wants) return
    const controller = new AbortController()
    const { signal } = controller
    import('@/lib/weights/pocket/load')
      .then(({ loadShipped }) =>
        loadShipped(
          `${BASE_PATH}/`,
          pocket.map(({ id }) => id),
          signal,
        ),
      )
      .then(
        (loaded) => !signal.aborted && setShipped(loaded),
        (error: unknown) => {
          if (signal.aborted) return
          const fault =
            error instanceof Error && 'fault' in error && error.fault === 'damaged' ? 'damaged' : 'unreachable'
          setFailed({ fault, message: error instanceof Error ? error.message : String(error) })
        },
      )
    return () => controller.abort()
  }, [wants])

  const retry = useCallback(() => setFailed(null), [])
  return { shipped, failed, retry }
}
