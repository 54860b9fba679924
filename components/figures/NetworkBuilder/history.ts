/** A design as it stood: its text, and the identity of each stage, which moves with it. */
export interface Entry {
  readonly text: string
  readonly ids: readonly string[]
}

/** What was, and what was taken back; in memory only. */
export interface History {
  readonly past: readonly Entry[]
  readonly future: readonly Entry[]
  /** The last change's name and time: a slider that is drawn along makes one step, not fifty. */
  readonly change: string | null
  readonly at: number
}

export const noHistory: History = { past: [], future: [], change: null, at: 0 }

const LONGEST = 200
/** Milliseconds within which changes of one thing are one step. */
const TOGETHER = 800

/** Notes that `before` has been changed at `at` (milliseconds); `change` names what a series of changes is about, null for a step of its own. */
export function record({ past, ...last }: History, before: Entry, change: string | null, at: number): History {
  const continues = change !== null && change === last.change && at - last.at < TOGETHER && past.length > 0
  return { past: continues ? past : [...past, before].slice(-LONGEST), future: [], change, at }
}

/** One step back from `now`: what to show, and the history after it; null at the beginning. */
export function undo(
  { past, future }: History,
  now: Entry,
): { readonly entry: Entry; readonly history: History } | null {
  const entry = past.at(-1)
  return entry ? { entry, history: { ...noHistory, past: past.slice(0, -1), future: [...future, now] } } : null
}

/** One step forward again; null where nothing was taken back. */
export function redo(
  { past, future }: History,
  now: Entry,
): { readonly entry: Entry; readonly history: History } | null {
  const entry = future.at(-1)
  return entry ? { entry, history: { ...noHistory, past: [...past, now], future: future.slice(0, -1) } } : null
}
