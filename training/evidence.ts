/**
 * Gathers the training log for the figure Evidence: reads `results/pocket.jsonl`, writes `lib/facts/pocketEvidence.json`.
 *
 *   npx tsx training/evidence.ts
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { PocketRun, PocketSetting } from '@/lib/facts/pocketEvidence'
import { experiments } from './experiments'

const LOG = join(import.meta.dirname, 'results', 'pocket.jsonl')
const FACTS = join(import.meta.dirname, '..', 'lib', 'facts', 'pocketEvidence.json')

type Line = Omit<PocketSetting, 'runs'> & PocketRun

/** Place in the list of experiments. */
const place = (name: string) => experiments.findIndex((one) => one.name === name)

/** The runs of a training log by setting and length. Of two runs with the same seed the later one counts. */
export function settingsOf(log: string): PocketSetting[] {
  const found = new Map<string, PocketSetting>()
  for (const text of log.split('\n').filter(Boolean)) {
    const { name, network, values, parameters, macs, epochs, seed, accuracy } = JSON.parse(text) as Line
    const key = `${name} ${epochs}`
    const earlier = (found.get(key)?.runs ?? []).filter((run) => run.seed !== seed)
    const runs = [...earlier, { seed, accuracy }].toSorted((a, b) => a.seed - b.seed)
    found.set(key, { name, network, values, parameters, macs, epochs, runs })
  }
  return [...found.values()].toSorted((a, b) => place(a.name) - place(b.name) || a.epochs - b.epochs)
}

/** The training log as it is now. */
export const readLog = (): string => readFileSync(LOG, 'utf8')

/** One setting a line, so that a difference shows what changed. */
const written = (settings: readonly PocketSetting[]) =>
  `[\n${settings.map((one) => `  ${JSON.stringify(one)}`).join(',\n')}\n]\n`

if (process.argv[1] === import.meta.filename) writeFileSync(FACTS, written(settingsOf(readLog())))
