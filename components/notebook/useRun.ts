'use client'

import { useCallback, useEffect, useRef, useState } from 'react'
import type { Output } from '@/lib/notebook/output'
import { startSandbox, type Ending } from './sandbox'

/** What is known of a run. */
export interface Run {
  readonly phase: 'idle' | 'starting' | 'running' | 'over'
  readonly outputs: readonly Output[]
  /** More was shown than is let through. */
  readonly flooded: boolean
  readonly ending: Ending | null
}

const IDLE: Run = { phase: 'idle', outputs: [], flooded: false, ending: null }

/** Runs a cell's code on request, one run at a time. Leaving the page ends it. */
export function useRun() {
  const [run, setRun] = useState(IDLE)
  const stopRef = useRef<(() => void) | null>(null)

  const stop = useCallback(() => stopRef.current?.(), [])
  const start = useCallback((code: string) => {
    stopRef.current?.()
    setRun({ ...IDLE, phase: 'starting' })
    stopRef.current = startSandbox(code, {
      onStart: () => setRun((old) => ({ ...old, phase: 'running' })),
      onOutput: (output) => setRun((old) => ({ ...old, outputs: [...old.outputs, output] })),
      onFlood: () => setRun((old) => ({ ...old, flooded: true })),
      onEnd: (ending) => setRun((old) => ({ ...old, phase: 'over', ending })),
    })
  }, [])
  const clear = useCallback(() => {
    stopRef.current?.()
    setRun(IDLE)
  }, [])
  useEffect(() => () => stopRef.current?.(), [])

  return { run, start, stop, clear }
}
