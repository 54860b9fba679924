import { findNetwork } from '@/lib/nn/catalog'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult } from '@/lib/run/contract/result'
import { settingKey, toRemembered, type Measured, type Remembered } from './measured'
import { format, KEPT, parse } from './stored'

/*
 * The last run of each setting on this device: in memory with thumbnails, in the browser's storage without.
 * Storage may be full, forbidden or filled by others; then memory alone serves.
 */
const NAME = 'featherweight.measured'

/** In the order of time. */
let kept: Map<string, Remembered> | null = null
let version = 0
const listeners = new Set<() => void>()

const keyOf = ({ network, values }: Remembered) => settingKey(findNetwork(network), values)

function all(): Map<string, Remembered> {
  kept ??= new Map(parse(read()).map((one) => [keyOf(one), one]))
  return kept
}

/** Keeps a finished run in place of an earlier one of the same setting. A reader's own design is not kept. */
export function rememberRun(job: RunJob, result: RunResult): void {
  if (result.times.length === 0 || job.design !== undefined) return
  const one = toRemembered(job, result, new Date())
  const runs = all()
  runs.delete(keyOf(one))
  runs.set(keyOf(one), one)
  if (runs.size > KEPT) runs.delete(runs.keys().next().value!)
  write(format([...runs.values()]))
  changed()
}

/** The last run of a setting ({@link settingKey}), or null. */
export const recall = (key: string): Measured | null => all().get(key)?.measured ?? null

/** Changes whenever something is remembered. */
export const memoryVersion = (): number => version

/** Calls back when something is remembered, on this page or in another tab; returns a function that stops it. */
export function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) window.addEventListener('storage', takeOver)
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) window.removeEventListener('storage', takeOver)
  }
}

/** Takes what another tab has stored, but keeps this page's thumbnails. */
function takeOver(event: StorageEvent): void {
  if (event.key !== NAME) return
  const runs = all()
  for (const one of parse(event.newValue)) {
    const before = runs.get(keyOf(one))
    if (before && before.measured.at >= one.measured.at) continue
    runs.delete(keyOf(one))
    runs.set(keyOf(one), one)
  }
  changed()
}

function changed(): void {
  version += 1
  for (const listener of listeners) listener()
}

function read(): string | null {
  try {
    return localStorage.getItem(NAME)
  } catch {
    return null
  }
}

function write(text: string): void {
  try {
    localStorage.setItem(NAME, text)
  } catch {
    // Full or forbidden: the page's own memory has it.
  }
}
