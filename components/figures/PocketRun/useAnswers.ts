'use client'

import { median } from 'd3-array'
import { useCallback, useEffect, useState } from 'react'
import type { Grey } from '@/lib/run/pocket/grey'
import { RunError, type BackendName, type BackendReport, type RunFault, type Runner } from '@/lib/run/protocol'
import { pocket } from './model'
import { batchJob } from './usePocketRunner'

/** What a network said about a picture. */
export interface Answer {
  readonly grey: Grey
  /** Softmax outputs, one for each class. */
  readonly shares: Float32Array
  /** Median of several runs; null until they have been timed. */
  readonly ms: number | null
  readonly backend: BackendReport
}

export interface Answers {
  /** By network; while a new picture is computed, the ones about the picture before. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly fault: { readonly fault: RunFault; readonly message: string } | null
  /** Asks again after a fault. */
  readonly again: () => void
}

interface State extends Pick<Answers, 'answers'> {
  /** What went wrong with which picture: that one is not asked about again unbidden. */
  readonly failed: { readonly fault: RunFault; readonly message: string; readonly of: readonly unknown[] } | null
}

const NONE: State = { answers: {}, failed: null }

/** A picture must rest this long before it is classified: a stroke changes it many times a second. Milliseconds. */
const REST = 80

/** Runs that are timed: a first one may still be compiled while it runs. */
const TIMED = 5

/** All four networks' answers about a picture, then their times, one after the other so that they do not disturb each other. */
export function useAnswers(runner: () => Promise<Runner>, grey: Grey | null, backend: BackendName): Answers {
  const [{ answers: known, failed }, setState] = useState<State>(NONE)
  const stuck = failed !== null && failed.of[0] === grey && failed.of[1] === backend
  const again = useCallback(() => setState(({ answers }) => ({ answers, failed: null })), [])

  useEffect(() => {
    if (!grey || stuck) return
    const controller = new AbortController()
    const { signal } = controller
    const ask = async () => {
      try {
        const made = await runner()
        for (const { id } of pocket) {
          const { data: shares, backend: report } = await made.classify(batchJob(id, backend, grey), () => undefined, signal)
          if (signal.aborted) return
          setState(({ answers }) => ({ answers: { ...answers, [id]: { grey, shares, ms: null, backend: report } }, failed: null }))
        }
        for (const { id } of pocket) {
          const times: number[] = []
          while (times.length < TIMED) times.push((await made.classify(batchJob(id, backend, grey), () => undefined, signal)).ms)
          if (signal.aborted) return
          setState(({ answers }) => ({ answers: { ...answers, [id]: { ...answers[id]!, ms: median(times)! } }, failed: null }))
        }
      } catch (error) {
        if (signal.aborted) return
        const { fault, message } = error instanceof RunError ? error : { fault: 'unknown' as const, message: String(error) }
        setState(({ answers }) => ({ answers, failed: { fault, message, of: [grey, backend] } }))
      }
    }
    const timer = setTimeout(() => void ask(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, grey, backend, stuck])

  return { answers: known, fault: failed && { fault: failed.fault, message: failed.message }, again }
}
