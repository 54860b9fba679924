'use client'

import { useCallback, useEffect } from 'react'
import { RunError } from '@/lib/run/contract/fault'
import type { Runner } from '@/lib/run/contract/runner'
import { BASE_PATH } from '@/lib/site'

/** One worker for everything on a page that runs networks, so that runs wait for each other. */
let runner: Promise<Runner> | null = null
let users = 0

/** The page's runner, made when it is first needed and closed with its last user. tfjs is fetched only then. */
export function useRunner(): () => Promise<Runner> {
  useEffect(() => {
    users += 1
    return () => {
      users -= 1
      if (users > 0) return
      void runner?.then((made) => made.close())
      runner = null
    }
  }, [])
  return useCallback(() => {
    const made = (runner ??= import('@/lib/run/createRunner').then(
      ({ createRunner }) => createRunner(BASE_PATH),
      (error: unknown) => {
        throw new RunError('unreachable', String(error))
      },
    ))
    // Code that could not be fetched is asked for again.
    made.catch(() => {
      if (runner === made) runner = null
    })
    return made
  }, [])
}
