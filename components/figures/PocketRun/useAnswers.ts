'use client'

import { useEffect, useRef, useState } from 'react'
import { useFault, type Fault } from '@/components/measure/useFault'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import type { BackendName } from '@/lib/run/contract/backend'
import type { Runner } from '@/lib/run/contract/runner'
import { ask, type Answer, type Times } from './ask'

export interface Answers {
  /** By network; while a new picture is computed, the ones about the picture before. */
  readonly answers: Readonly<Record<string, Answer>>
  readonly fault: Fault | null
  /** Asks again after a fault. */
  readonly again: () => void
}

/** A picture must rest this long before it is classified: a stroke changes it many times a second. Milliseconds. */
const REST = 80

/** All four networks' answers about a picture, with times once they have been taken. */
export function useAnswers(
  runner: () => Promise<Runner>,
  shipped: Shipped | null,
  grey: Grey | null,
  backend: BackendName,
): Answers {
  const [answers, setAnswers] = useState<Answers['answers']>({})
  const { fault, stuck, fail, clear } = useFault([grey, backend])
  const times = useRef<Times>(new Map())

  useEffect(() => {
    if (!grey || !shipped || stuck) return
    const controller = new AbortController()
    const { signal } = controller
    const start = async () => {
      try {
        const asked = {
          runner: await runner(),
          networks: shipped.networks,
          grey,
          backend,
          signal,
          times: times.current,
        }
        await ask(asked, (id, answer) => {
          clear()
          setAnswers((before) => ({ ...before, [id]: answer }))
        })
      } catch (error) {
        if (!signal.aborted) fail(error, [grey, backend])
      }
    }
    const timer = setTimeout(() => void start(), REST)
    return () => {
      clearTimeout(timer)
      controller.abort()
    }
  }, [runner, shipped, grey, backend, stuck, fail, clear])

  return { answers, fault, again: clear }
}
