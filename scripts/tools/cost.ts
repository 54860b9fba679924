import { findNetwork, networks } from '@/lib/nn/catalog'
import { cost, type NetworkCost } from '@/lib/nn/cost'
import { SpecError } from '@/lib/nn/error'
import { describeKnob } from '@/lib/nn/knob'
import { instantiate, type Network, type Resolved } from '@/lib/nn/network'
import { formatShape } from '@/lib/nn/shape'
import { parseFlags } from './flags'

const USAGE = 'npm run -s cost -- <network> [--setting value …] [--json]'

const count = (value: number) => value.toLocaleString('en-US')

function settings(network: Network): string {
  const lines = Object.entries(network.knobs).map(
    ([name, knob]) => `    --${name.padEnd(12)}${describeKnob(knob)} (default ${String(knob.initial)})`,
  )
  return [`  ${network.id.padEnd(14)}${network.title}`, ...lines].join('\n')
}

const help = (list: readonly Network[]) =>
  [
    USAGE,
    '',
    'Parameters and multiply–accumulates (MACs) of a network, layer by layer.',
    '',
    ...list.map(settings),
  ].join('\n')

const pad = (cell: string, width: number, left: boolean) => (left ? cell.padEnd(width) : cell.padStart(width))

/** Columns padded to their widest cell, numbers to the right. */
function align(rows: readonly (readonly string[])[], left: ReadonlySet<number>): string {
  const widths = rows[0]!.map((_, column) => Math.max(...rows.map((row) => row[column]!.length)))
  return rows
    .map((row) => row.map((cell, column) => pad(cell, widths[column]!, left.has(column))).join('  '))
    .join('\n')
}

function table({ network, values, input, layers }: Resolved, total: NetworkCost): string {
  const set = Object.entries(values).map(([name, value]) => `${name} ${String(value)}`)
  const rows = total.layers.map(({ layer, parameters, macs }) => [
    layer.id,
    layer.op,
    formatShape(layer.output),
    count(parameters),
    count(macs),
  ])
  const totals = [
    ['parameters', count(total.parameters)],
    ['with batch normalization statistics', count(total.parameters + total.statistics)],
    ['MACs', count(total.macs)],
  ]
  return [
    `${network.title}: ${set.join(', ')}; input ${formatShape(input)}, ${layers.length} layers`,
    '',
    align([['layer', 'op', 'output', 'parameters', 'MACs'], ...rows], new Set([0, 1])),
    '',
    align(totals, new Set([0])),
  ].join('\n')
}

function json({ network, values, input }: Resolved, total: NetworkCost): string {
  const layers = total.layers.map(({ layer: { id, op, output }, parameters, macs }) => ({
    id,
    op,
    output,
    parameters,
    macs,
  }))
  const { parameters, statistics, macs } = total
  const totals = { parameters, parametersWithStatistics: parameters + statistics, macs }
  return JSON.stringify({ network: network.id, knobs: values, input, ...totals, layers }, null, 2)
}

/** What the command prints for its words. Throws `SpecError` where a word is wrong. */
function answer(words: readonly string[]): string {
  const rest = words.filter((word) => word !== '--json' && word !== '--help')
  const asked = words.includes('--help')
  if (rest.length === 0 && asked) return help(networks)
  const [name, ...flags] = rest
  if (name === undefined || name.startsWith('--')) {
    throw new SpecError(
      'unknown-network',
      'network',
      `name one first: ${networks.map((network) => network.id).join(', ')}`,
    )
  }
  const network = findNetwork(name)
  if (asked) return help([network])
  const resolved = instantiate(network, parseFlags(network.knobs, flags))
  const total = cost(resolved.layers)
  return words.includes('--json') ? json(resolved, total) : table(resolved, total)
}

try {
  process.stdout.write(`${answer(process.argv.slice(2))}\n`)
} catch (error) {
  if (!(error instanceof SpecError)) throw error
  process.stderr.write(`${error.message}\n${USAGE}\n`)
  process.exitCode = 1
}
