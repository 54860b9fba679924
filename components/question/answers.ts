import { useSyncExternalStore } from 'react'

/** A reader's answer to one question. */
export interface Given {
  readonly text: string
  readonly right: boolean
}

type Answers = Readonly<Record<string, Given>>

const KEY = 'featherweight-answers'
const LONGEST = 200
const none: Answers = {}
let known: Answers | null = null
const listeners = new Set<() => void>()

/** Reads what was kept; whatever is not an answer is left out. */
export function parseAnswers(text: string | null): Answers {
  try {
    const kept: unknown = JSON.parse(text ?? '{}')
    if (typeof kept !== 'object' || kept === null) return none
    const entries = Object.entries(kept as Record<string, Partial<Given> | null>)
    return Object.fromEntries(
      entries.flatMap(([id, given]) =>
        typeof given?.text === 'string' && given.text.length <= LONGEST && typeof given.right === 'boolean'
          ? [[id, { text: given.text, right: given.right }]]
          : [],
      ),
    )
  } catch {
    return none
  }
}

function load(): Answers {
  try {
    return parseAnswers(localStorage.getItem(KEY))
  } catch {
    return none
  }
}

const current = (): Answers => (known ??= load())

function change(next: Answers): void {
  known = next
  try {
    localStorage.setItem(KEY, JSON.stringify(next))
  } catch {
    // Storage may be refused or full; the answers then last as long as the page.
  }
  for (const listener of listeners) listener()
}

/** Keeps an answer on this device. */
export function giveAnswer(id: string, given: Given): void {
  change({ ...current(), [id]: { ...given, text: given.text.slice(0, LONGEST) } })
}

/** Forgets the answers to these questions. */
export function forgetAnswers(ids: readonly string[]): void {
  change(Object.fromEntries(Object.entries(current()).filter(([id]) => !ids.includes(id))))
}

function subscribe(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key !== KEY && event.key !== null) return
    known = null
    listener()
  }
  listeners.add(listener)
  window.addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    window.removeEventListener('storage', elsewhere)
  }
}

/** Every answer kept on this device; none while the page wakes up. */
export function useAnswers(): Answers {
  return useSyncExternalStore(subscribe, current, () => none)
}
