'use client'

import { median } from 'd3-array'
import { useEffect, useState } from 'react'
import { useFault, type Fault } from '@/components/measure/useFault'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { BackendName, BackendReport } from '@/lib/run/contract/backend'
import type { Runner } from '@/lib/run/contract/runner'
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
  readonly fault: Fault | null
  /** Asks again after a fault. */
  readonly again: () => void
}

/** A picture must rest this long before it is classified: a stroke changes it many times a second. Milliseconds. */
const REST = 80

/** Runs that are timed: a first one may still be compiled while it runs. */
const TIMED = 5

/** All four networks' answers about a picture, then their times, one after the other so that they do not disturb each other. */
export function useAnswers(runner: () => Promise<Runner>, grey: Grey | null, backend: BackendName): Answers {
  const [answers, setAnswers] = useState<Answers['answers']>({})
  const { fault, stuck, fail, clear } = useFault([grey, backend])

  useEffect(() => {
    if (!grey || stuck) return
    const controller = new AbortController()
    const { signal } = controller
    const ask = async () => {
      try {
        const made = await runner()
        for (const { id } of pocket) {
          const { data: shares, backend: report } = await made.classify(
            batchJob(id, backend, grey),
            () => undefined,
            signal,
          )
          if (signal.aborted) return
          clear()
          setAnswers((before) => ({ ...before, [id]: { grey, shares, ms: null, backend: report } }))
        }
        for (const { id } of pocket) {
          const times: number[] = []
          while (times.length < TIMED)
            times.push((await made.classify(batchJob(id, backend, grey), () => undefined, signal)).ms)
          if (signal.aborted) return
          setAnswers((before) => ({ ...before, [id]: { ...before[id]!, ms: median(times)! } }))
        }
      } catch (error) {
        if (!signal.aborted) fail(error, [grey, backend])
      }
    }
    const timer = setTimeout(() => void ask(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, grey, backend, stuck, fail, clear])

  return { answers, fault, again: clear }
}
