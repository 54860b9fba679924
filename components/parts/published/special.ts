import type { Column, Row } from '@/lib/facts/published'
import { findNetwork } from '@/lib/nn/catalog'
import { cost, type Cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { sharesByBlock, sharesByKind } from '@/lib/nn/shares'
import type { Node } from '@/lib/nn/spec'

/** Which of our counts a column of parts prints. */
const counted = (one: Cost, column: Column): number | null =>
  column.id === 'operations' ? one.macs : column.id === 'parameters' ? one.weights : null

/** Percent of MobileNet's mult-adds and weights in one kind of operation. */
function mobilenetShare(row: Row, column: Column): number | null {
  const { layers } = instantiate(findNetwork('mobilenet'))
  const kind = sharesByKind(layers).find((share) => share.kind === row.id)
  const [part, whole] = [kind && counted(kind, column), counted(cost(layers), column)]
  return part && whole ? (100 * part) / whole : null
}

/** Side and channels of the layer that each row makes of the one above it. */
const LAYERS: Readonly<Record<string, readonly [side: number, channels: number]>> = {
  full: [14, 512],
  separable: [14, 512],
  alpha: [14, 0.75 * 512],
  rho: [Math.round(0.714 * 14), 0.75 * 512],
}

/** Millions of mult-adds and weights of the one layer of MobileNet's Table 3. */
function oneLayer(row: Row, column: Column): number | null {
  const [side, channels] = LAYERS[row.id]!
  const standard: Node[] = [{ op: 'conv', name: 'conv', filters: channels, kernel: 3, padding: 'same' }]
  const separable: Node[] = [
    { op: 'depthwise', name: 'dw', kernel: 3, padding: 'same' },
    { op: 'conv', name: 'pw', filters: channels, kernel: 1 },
  ]
  const total = counted(cost(resolve(row.id === 'full' ? standard : separable, [side, side, channels])), column)
  return total === null ? null : total / 1e6
}

/** Parameters of one module of SqueezeNet. */
function module(row: Row, column: Column): number | null {
  if (column.id !== 'parameters') return null
  const { layers } = instantiate(findNetwork('squeezenet'))
  return sharesByBlock(layers, 'module').find(({ id }) => id === row.id)?.parameters ?? null
}

const parameters = (network: string, values = {}) => cost(instantiate(findNetwork(network), values).layers).parameters

/** Times smaller than AlexNet, both as we count them. */
function timesSmaller(row: Row, column: Column): number | null {
  if (column.id !== 'factor' || !row.of || row.of.network === 'alexnet') return null
  return parameters('alexnet') / parameters(row.of.network, row.of.values[0])
}

const rules: Readonly<Record<string, (row: Row, column: Column) => number | null>> = {
  'mobilenet/2': mobilenetShare,
  'mobilenet/3': oneLayer,
  'squeezenet/1': module,
  'squeezenet/2': timesSmaller,
}

/** Cells that are about a part of a network, or compare two; null for all others. */
export const special = (table: string, row: Row, column: Column): number | null => rules[table]?.(row, column) ?? null
