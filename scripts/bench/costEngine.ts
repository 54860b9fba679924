import { median, quantile } from 'd3-array'
import { networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { defaults } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { exactly } from './goal'
import type { Part } from './part'
import { table } from './table'

const GOAL_MS = 5
const WARM_UP = 30
const RUNS = 300

const steps = ['build', 'resolve', 'cost', 'total'] as const
type Times = Record<(typeof steps)[number], number[]>

/** About a millisecond of plain arithmetic: how many times of it says more across machines. */
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

/** How long it takes to build, resolve and count every network, largest first. */
export const costEngine: Part = {
  word: 'cost',
  title: `Cost engine, in milliseconds: medians of ${RUNS} runs`,
  async measure() {
    // Runs take turns over the networks, so that a busy moment of the machine meets all of them.
    const measured = new Map(networks.map((network) => [network, { times: empty(), layers: 0 }]))
    const arithmetic: number[] = []
    let kept = 0
    for (let run = -WARM_UP; run < RUNS; run += 1) {
      const start = performance.now()
      kept += reference()
      if (run >= 0) arithmetic.push(performance.now() - start)
      for (const [network, result] of measured) result.layers = once(network, run < 0 ? empty() : result.times)
    }
    if (!Number.isFinite(kept)) throw new Error('the reference arithmetic was not computed')

    const unit = median(arithmetic)!
    const data = [...measured]
      .map(([network, { times, layers }]) => ({
        network: network.id,
        layers,
        ms: steps.map((step) => median(times[step])!),
        p95: quantile(times.total, 0.95)!,
        ratio: median(times.total)! / unit,
      }))
      .sort((a, b) => b.ratio - a.ratio)
    const rows = data.map(({ network, layers, ms, p95, ratio }) => [
      network,
      `${layers}`,
      ...[...ms, p95].map((value) => value.toFixed(3)),
      ratio.toFixed(2),
    ])
    const slowest = data[0]!
    return {
      text: `${table(['network', 'layers', ...steps, '95 %', '÷ reference'], rows)}\nReference: ${unit.toFixed(3)} ms.`,
      data: { reference: unit, networks: data },
      goals: [
        {
          what: `Cost engine, slowest network (${slowest.network}): milliseconds`,
          found: exactly(slowest.ms.at(-1)!),
          limit: GOAL_MS,
        },
      ],
    }
  },
}
