'use client'

import { useCallback, useReducer, useRef, useState } from 'react'
import type { RunJob } from '@/lib/run/contract/job'
import type { Runner } from '@/lib/run/contract/runner'
import { rememberRun } from './memory'
import { reduceRuns, type Runs } from './runs'
import { faultOf } from './useFault'

/** A network to run: its job, and a key naming picture and settings. */
export interface Planned {
  readonly id: string
  readonly job: () => RunJob | Promise<RunJob>
  readonly key: string
}

/** Runs networks one after another, so that they do not disturb each other's times. */
export function useRuns(runner: () => Promise<Runner>): {
  readonly runs: Runs
  readonly busy: boolean
  readonly start: (planned: readonly Planned[]) => Promise<void>
  readonly cancel: () => void
} {
  const [runs, dispatch] = useReducer(reduceRuns, {})
  const [busy, setBusy] = useState(false)
  const controller = useRef<AbortController | null>(null)

  const start = useCallback(
    async (planned: readonly Planned[]) => {
      if (controller.current) return
      const { signal } = (controller.current = new AbortController())
      setBusy(true)
      dispatch({ type: 'queued', ids: planned.map(({ id }) => id) })
      for (const { id, job: makeJob, key } of planned) {
        if (signal.aborted) break
        try {
          dispatch({ type: 'progress', id, progress: { phase: 'start', done: 0, total: 1 } })
          const job = await makeJob()
          const result = await (
            await runner()
          ).run(job, (progress) => dispatch({ type: 'progress', id, progress }), signal)
          rememberRun(job, result)
          dispatch({ type: 'done', id, result, job, key })
        } catch (error) {
          dispatch({ type: 'failed', id, ...faultOf(error) })
        }
      }
      dispatch({ type: 'stopped' })
      controller.current = null
      setBusy(false)
    },
    [runner],
  )

  const cancel = useCallback(() => controller.current?.abort(), [])
  return { runs, busy, start, cancel }
}
