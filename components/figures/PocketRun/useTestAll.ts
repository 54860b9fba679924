'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import { faultOf, type Fault } from '@/components/measure/useFault'
import type { Shipped } from '@/lib/weights/pocket/load'
import type { BackendName } from '@/lib/run/contract/backend'
import type { Runner } from '@/lib/run/contract/runner'
import { pocket, predictions } from './model'
import { batchJob } from './usePocketRunner'

/** A network's answers to all shipped pictures. */
export interface Tested {
  readonly predicted: Uint8Array
  readonly ms: number
  readonly backend: BackendName
}

interface State {
  /** The network at work and how many pictures it has done. */
  readonly running: { readonly id: string; readonly done: number } | null
  readonly tested: Readonly<Record<string, Tested>>
  readonly fault: Fault | null
}

/** Classifies every shipped picture with each network. What was tested stays when it is cancelled. */
export function useTestAll(runner: () => Promise<Runner>, shipped: Shipped | null, backend: BackendName) {
  const [state, setState] = useState<State>({ running: null, tested: {}, fault: null })
  const controller = useRef<AbortController | null>(null)

  const start = useCallback(async () => {
    if (controller.current || !shipped) return
    const { signal } = (controller.current = new AbortController())
    setState({ running: { id: pocket[0]!.id, done: 0 }, tested: {}, fault: null })
    try {
      const made = await runner()
      for (const { id } of pocket) {
        // The worker may report once more after it was told to stop.
        const progress = (done: number) =>
          !signal.aborted && setState((before) => ({ ...before, running: { id, done } }))
        progress(0)
        const found = await made.classify(
          batchJob(id, backend, shipped.pictures),
          ({ done, phase }) => phase === 'runs' && progress(done),
          signal,
        )
        const tested = { predicted: predictions(found.data), ms: found.ms, backend: found.backend.used }
        setState((before) => ({ ...before, tested: { ...before.tested, [id]: tested } }))
      }
      setState((before) => ({ ...before, running: null }))
    } catch (error) {
      setState((before) => ({ ...before, running: null, fault: faultOf(error) }))
    }
    controller.current = null
  }, [runner, shipped, backend])

  const cancel = useCallback(() => controller.current?.abort(), [])
  useEffect(() => cancel, [cancel])
  return { ...state, start, cancel }
}

export type TestAllState = ReturnType<typeof useTestAll>
