import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { bundles } from './bundles'
import { costEngine } from './costEngine'
import { firstRun } from './firstRun'
import { judge, type Goal } from './goal'
import { groupedKernels } from './groupedKernels'
import { openHost } from './host'
import { networks } from './networks'
import type { Part } from './part'
import { start } from './start'
import { table } from './table'

/*
 * How fast the site is, as ratios where another machine should find the same: `npm run bench`, or some of its parts,
 * `npm run bench -- networks grouped`. Prints tables and goals; writes test-results/bench.json.
 */
const parts: readonly Part[] = [costEngine, bundles, networks, groupedKernels, firstRun, start]

const words = process.argv.slice(2)
const unknown = words.find((word) => !parts.some((part) => part.word === word))
if (unknown !== undefined) {
  console.error(`${unknown}: no such part; there are ${parts.map((part) => part.word).join(', ')}`)
  process.exit(1)
}

const root = join(import.meta.dirname, '../..')

/** Version of an installed package. */
const version = (name: string) =>
  (JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8')) as { version: string }).version

const versions = Object.fromEntries(
  ['@tensorflow/tfjs-core', '@tensorflow/tfjs-layers', 'onnxruntime-web'].map((name) => [name, version(name)]),
)
const found: Record<string, unknown> = {}
const goals: Goal[] = []

/** One line, written over by the next, for whoever watches. */
const tell = (what: string) => void (process.stderr.isTTY && process.stderr.write(`\r\x1b[K${what}`))

const host = await openHost()
const begun = performance.now()
try {
  const machine = {
    date: new Date().toISOString().slice(0, 10),
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    node: process.version,
    ...(await host.about()),
    ...versions,
  }
  found.machine = machine
  console.log(Object.values(Object.entries(machine).map(([name, value]) => `${name}: ${value}`)).join('\n'))
  for (const part of parts.filter(({ word }) => words.length === 0 || words.includes(word))) {
    const { text, data, goals: judged } = await part.measure(host, tell)
    found[part.word] = data
    goals.push(...judged)
    tell('')
    console.log(`\n${part.title}\n\n${text}`)
  }
} finally {
  await host.close()
}

const verdicts = goals.map((goal) => ({ ...goal, verdict: judge(goal) }))
const number = (value: number) => value.toFixed(2)
const rows = verdicts.map(({ what, found, limit, verdict }) => [
  what,
  number(found.median),
  found.low === found.high ? '' : `${number(found.low)} … ${number(found.high)}`,
  `≤ ${limit}`,
  verdict,
])
if (rows.length > 0)
  console.log(
    `\nGoals (in brackets, where the median may lie, 95 %)\n\n${table(['goal', 'found', 'between', 'wanted', 'verdict'], rows)}`,
  )
console.log(`\n${((performance.now() - begun) / 1000).toFixed(0)} s`)

const folder = join(root, 'test-results')
mkdirSync(folder, { recursive: true })
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ ...found, goals: verdicts }, null, 2)}\n`)
