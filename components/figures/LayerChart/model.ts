import { errataOf, type Erratum } from '@/lib/facts/errata'
import type { Printed, PublishedTable } from '@/lib/facts/published'
import { findTable } from '@/lib/facts/tables'
import type { NetworkCost } from '@/lib/nn/cost'
import { operationKind, type Layer, type OperationKind } from '@/lib/nn/layer'
import { changedValues, type Resolved } from '@/lib/nn/network'
import type { Shape } from '@/lib/nn/shape'
import { sharesByKind } from '@/lib/nn/shares'

/** What the height of a bar stands for. */
export const quantities = ['macs', 'parameters'] as const
export type Quantity = (typeof quantities)[number]
export type Amounts = Readonly<Record<Quantity, number>>

/** A layer with weights, at the current and at the published setting; null where it does not occur. */
export interface LayerBar {
  readonly id: string
  readonly kind: OperationKind
  readonly output: Shape
  readonly now: Amounts | null
  readonly published: Amounts | null
}

const weighted = ({ layers }: NetworkCost) => layers.filter(({ weights }) => weights > 0)

/** Layers of both settings in the order in which they run; one that only the published setting has follows its predecessor. */
export function layerBars(now: NetworkCost, published: NetworkCost): LayerBar[] {
  const bars = new Map<string, LayerBar>()
  const order: string[] = []
  const add = (layer: Layer, amounts: Pick<LayerBar, 'now' | 'published'>) =>
    bars.set(layer.id, { id: layer.id, kind: operationKind(layer), output: layer.output, ...amounts })
  for (const { layer, macs, parameters } of weighted(now)) {
    order.push(layer.id)
    add(layer, { now: { macs, parameters }, published: null })
  }
  let before = -1
  for (const { layer, macs, parameters } of weighted(published)) {
    const found = bars.get(layer.id)
    if (found) {
      bars.set(layer.id, { ...found, published: { macs, parameters } })
      before = order.indexOf(layer.id)
      continue
    }
    before += 1
    order.splice(before, 0, layer.id)
    add(layer, { now: null, published: { macs, parameters } })
  }
  return order.map((id) => bars.get(id)!)
}

/** A kind of operation's parts of the totals, 0 … 1. */
export interface KindBar {
  readonly kind: OperationKind
  readonly amount: Amounts
  readonly share: Amounts
  /** Its parts at the published setting. */
  readonly published: Amounts
  /** Shares that the network's paper prints, in percent, where it does and this is its setting. */
  readonly printed: Readonly<Record<Quantity, Printed | null>>
}

/** Kinds of operation that cost anything, now or at the published setting, in a fixed order. */
export function kindBars({ network, values, layers }: Resolved, now: NetworkCost, published: NetworkCost): KindBar[] {
  const before = new Map(sharesByKind(published.layers.map(({ layer }) => layer)).map((one) => [one.kind, one]))
  const after = new Map(sharesByKind(layers).map((one) => [one.kind, one]))
  const atDefault = Object.keys(changedValues(network, values)).length === 0
  const paper = atDefault ? printedShares(network.id) : null
  const kinds = [...new Set([...before.keys(), ...after.keys()])].filter(
    (kind) => after.get(kind)?.weights || before.get(kind)?.weights,
  )
  return kinds.map((kind) => {
    const amount = { macs: after.get(kind)?.macs ?? 0, parameters: after.get(kind)?.parameters ?? 0 }
    return {
      kind,
      amount,
      share: { macs: amount.macs / now.macs, parameters: amount.parameters / now.parameters },
      published: {
        macs: (before.get(kind)?.macs ?? 0) / published.macs,
        parameters: (before.get(kind)?.parameters ?? 0) / published.parameters,
      },
      printed: { macs: paper?.(kind, 'operations') ?? null, parameters: paper?.(kind, 'parameters') ?? null },
    }
  })
}

/** The paper's table of shares by kind of operation: only MobileNet has one. */
export function sharesTable(
  network: string,
): { readonly table: PublishedTable; readonly errata: readonly Erratum[] } | null {
  if (network !== 'mobilenet') return null
  const table = findTable('mobilenet/2')
  return { table, errata: errataOf(table) }
}

function printedShares(network: string) {
  const found = sharesTable(network)
  if (!found) return null
  const { columns, rows } = found.table
  return (kind: OperationKind, column: string): Printed | null =>
    rows.find(({ id }) => id === kind)?.cells[columns.findIndex(({ id }) => id === column)] ?? null
}

/** Whether the paper's printed share is a known misprint. */
export const isMisprint = (network: string, printed: Printed): boolean =>
  sharesTable(network)?.errata.some((erratum) => erratum.printed === `${printed} %`) ?? false

export const LAYER_HEADER = [
  'layer',
  'operation',
  'parameters',
  'MACs',
  'published parameters',
  'published MACs',
] as const

export const layerCells = ({ id, kind, now, published }: LayerBar): (string | number)[] => [
  id,
  kind,
  now?.parameters ?? '',
  now?.macs ?? '',
  published?.parameters ?? '',
  published?.macs ?? '',
]

export const KIND_HEADER = [
  'operation',
  'parameters',
  'share of parameters',
  'MACs',
  'share of MACs',
  'paper: share of parameters, %',
  'paper: share of mult-adds, %',
] as const

export const kindCells = ({ kind, amount, share, printed }: KindBar): (string | number)[] => [
  kind,
  amount.parameters,
  share.parameters,
  amount.macs,
  share.macs,
  printed.parameters ?? '',
  printed.macs ?? '',
]
