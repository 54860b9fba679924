'use client'

import { useCallback, useState } from 'react'
import { RunError, type RunFault } from '@/lib/run/contract/fault'

/** As `FaultNotice` takes it. */
export interface Fault {
  readonly fault: RunFault
  readonly message: string
}

/** Why a run ended; `unknown` for what the runner did not foresee. */
export function faultOf(error: unknown): Fault {
  const { fault, message } = error instanceof RunError ? error : { fault: 'unknown' as const, message: String(error) }
  return { fault, message }
}

/**
 * What went wrong last, and with which `subject` (the values that a computation is about): while that stays, it is
 * `stuck`, since nothing fails twice unbidden. `clear` lets it be tried again.
 */
export function useFault(subject: readonly unknown[]) {
  const [failed, setFailed] = useState<{ readonly fault: Fault; readonly of: readonly unknown[] } | null>(null)
  const fail = useCallback((error: unknown, of: readonly unknown[]) => setFailed({ fault: faultOf(error), of }), [])
  const clear = useCallback(() => setFailed(null), [])
  const stuck = failed !== null && failed.of.every((value, index) => value === subject[index])
  return { fault: failed?.fault ?? null, stuck, fail, clear }
}
