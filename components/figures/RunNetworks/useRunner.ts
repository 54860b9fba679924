'use client'

import { useCallback, useEffect, useRef } from 'react'
import type { Runner } from '@/lib/run/protocol'
import { BASE_PATH } from '@/lib/site'

/** One runner for the page, made when it is first needed and closed with the page. tfjs is fetched only then. */
export function useRunner(): () => Promise<Runner> {
  const runner = useRef<Promise<Runner> | null>(null)
  useEffect(
    () => () => {
      void runner.current?.then((made) => made.close())
      runner.current = null
    },
    [],
  )
  return useCallback(() => {
    runner.current ??= import('@/lib/run/client').then(({ createRunner }) => createRunner(BASE_PATH))
    return runner.current
  }, [])
}
