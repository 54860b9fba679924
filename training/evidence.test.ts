import assert from 'node:assert/strict'
import { execFileSync } from 'node:child_process'
import { test } from 'vitest'
import { pocketExperiments, pocketSettings } from '@/lib/facts/pocketEvidence'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { readLog, settingsOf } from './evidence'
import { experiments } from './experiments'

const AGAIN = 'npx tsx training/evidence.ts gathers the log anew'
const logged = settingsOf(readLog())
/** The log as committed: the working one grows while networks are trained. Outside a repository there is only that one. */
function committedLog(): string {
  try {
    return execFileSync('git', ['show', 'HEAD:training/results/pocket.jsonl'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return readLog()
  }
}

const nameOf = ({ name, epochs }: { name: string; epochs: number }) => `${name}, ${epochs} epochs`

test('every setting that has been trained is among the facts, and nothing else', () => {
  const gathered = pocketSettings.map(nameOf)
  assert.deepEqual(
    settingsOf(committedLog())
      .map(nameOf)
      .filter((name) => !gathered.includes(name)),
    [],
    AGAIN,
  )
  const known = experiments.map(({ name }) => name)
  assert.deepEqual(
    pocketSettings.filter(({ name }) => !known.includes(name)),
    [],
  )
  assert.ok(pocketExperiments.length > 0)
})

test('every accuracy stands in the log, with its seed, and is possible', () => {
  for (const setting of pocketSettings) {
    const runs = logged.find((one) => nameOf(one) === nameOf(setting))?.runs ?? []
    for (const run of setting.runs) {
      assert.ok(
        runs.some(({ seed, accuracy }) => seed === run.seed && accuracy === run.accuracy),
        `${setting.name}: ${AGAIN}`,
      )
      assert.ok(run.accuracy > 50 && run.accuracy <= 100, `${setting.name}: ${run.accuracy} %`)
    }
  }
})

test('parameters and MACs of the log are what the specification costs', () => {
  for (const { name, network, values, parameters, macs } of pocketSettings) {
    const counted = cost(instantiate(findNetwork(network), values).layers)
    assert.deepEqual([parameters, macs], [counted.parameters, counted.macs], name)
    const experiment = experiments.find((one) => one.name === name)!
    assert.deepEqual(instantiate(findNetwork(network), experiment.values).values, values, name)
  }
})

const line = (name: string, epochs: number, seed: number, accuracy: number) =>
  `${JSON.stringify({ name, network: 'pocketmobilenet', values: {}, parameters: 1, macs: 2, epochs, seed, accuracy, seconds: 9, losses: [1] })}\n`

test('a log: seeds in order, lengths apart, the later of two equal runs, settings as the experiments are listed', () => {
  const log =
    line('xception', 3, 0, 90) +
    line('mobilenet', 12, 0, 92) +
    line('mobilenet', 3, 1, 88) +
    line('mobilenet', 3, 0, 87) +
    line('mobilenet', 3, 1, 89)
  const settings = settingsOf(log)
  assert.deepEqual(settings.map(nameOf), ['mobilenet, 3 epochs', 'mobilenet, 12 epochs', 'xception, 3 epochs'])
  assert.deepEqual(settings[0]!.runs, [
    { seed: 0, accuracy: 87 },
    { seed: 1, accuracy: 89 },
  ])
  assert.deepEqual(Object.keys(settings[0]!), ['name', 'network', 'values', 'parameters', 'macs', 'epochs', 'runs'])
})
