import { mkdirSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { median, quantile } from 'd3-array'
import { networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { defaults } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'

/*
 * How long it takes to build, resolve and count every network, largest first: `npm run bench`, or with a number
 * of runs behind it. Medians in milliseconds, and how many times a fixed piece of arithmetic each takes, which
 * says more across machines. Writes test-results/bench.json.
 */
const GOAL_MS = 5
const WARM_UP = 30
const runs = Number(process.argv[2] ?? 300)

const steps = ['build', 'resolve', 'cost', 'total'] as const
type Step = (typeof steps)[number]
type Times = Record<Step, number[]>

/** About a millisecond of plain arithmetic. */
function reference(): number {
  let sum = 0
  for (let index = 1; index <= 400_000; index += 1) sum += Math.sqrt(index)
  return sum
}

function once(network: Network, times: Times): number {
  const values = defaults(network.knobs)
  const start = performance.now()
  const { input, nodes } = network.build(values)
  const built = performance.now()
  const layers = resolve(nodes, input)
  const resolved = performance.now()
  const total = cost(layers)
  const end = performance.now()
  times.build.push(built - start)
  times.resolve.push(resolved - built)
  times.cost.push(end - resolved)
  times.total.push(end - start)
  return total.layers.length
}

const empty = (): Times => ({ build: [], resolve: [], cost: [], total: [] })

/** Runs take turns over the networks, so that a busy moment of the machine meets all of them. */
const measured = new Map(networks.map((network) => [network, { times: empty(), layers: 0 }]))
const arithmetic: number[] = []
let kept = 0
for (let run = -WARM_UP; run < runs; run += 1) {
  const start = performance.now()
  kept += reference()
  if (run >= 0) arithmetic.push(performance.now() - start)
  for (const [network, result] of measured) result.layers = once(network, run < 0 ? empty() : result.times)
}
if (!Number.isFinite(kept)) throw new Error('the reference arithmetic was not computed')

const unit = median(arithmetic)!
const results = [...measured]
  .map(([network, { times, layers }]) => ({
    network: network.id,
    layers,
    ...Object.fromEntries(steps.map((step) => [step, median(times[step])!])) as Record<Step, number>,
    p95: quantile(times.total, 0.95)!,
    ratio: median(times.total)! / unit,
  }))
  .sort((a, b) => b.total - a.total)

const ms = (value: number) => value.toFixed(3)
const rows = [
  ['network', 'layers', ...steps, '95 %', '× reference'],
  ...results.map((one) => [one.network, String(one.layers), ...steps.map((step) => ms(one[step])), ms(one.p95), one.ratio.toFixed(2)]),
]
const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
const line = (row: readonly string[]) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at]!) : cell.padStart(widths[at]!))).join('  ')
const slowest = results[0]!
console.log(`Milliseconds, median of ${runs} runs; reference ${ms(unit)} ms`)
console.log(rows.map(line).join('\n'))
console.log(`Slowest: ${slowest.network}, ${ms(slowest.total)} ms (goal: under ${GOAL_MS} ms, ${slowest.total < GOAL_MS ? 'met' : 'missed'})`)

const folder = join(import.meta.dirname, '../test-results')
mkdirSync(folder, { recursive: true })
const machine = { node: process.version, processor: cpus()[0]?.model ?? 'unknown', reference: unit, runs }
writeFileSync(join(folder, 'bench.json'), `${JSON.stringify({ machine, results }, null, 2)}\n`)
