import { layerCost, type Cost } from './cost'
import { operationKind, type Layer, type OperationKind } from './layer'
import type { BlockKind } from './spec'

/** What some layers of a network cost together. */
export interface Share extends Cost {
  /** How many layers. */
  readonly layers: number
}

export interface KindShare extends Share {
  readonly kind: OperationKind
}

export interface BlockShare extends Share {
  /** Id of the block, or of a layer that stands outside. */
  readonly id: string
  /** Null for a layer that stands outside. */
  readonly kind: BlockKind | null
}

const kinds: readonly OperationKind[] = [
  'standard',
  'grouped',
  'depthwise',
  'pointwise',
  'dense',
  'shuffle',
  'pool',
  'merge',
  'other',
]

/**
 * Costs by kind of operation for one image, in a fixed order, kinds that do not occur left out. Their sums
 * are the network's totals; a part of a total is `share.macs / cost(layers).macs`.
 */
export function sharesByKind(layers: readonly Layer[]): KindShare[] {
  const groups = grouped(layers, operationKind)
  return kinds.flatMap((kind) => {
    const members = groups.get(kind)
    return members ? [{ kind, ...sum(members) }] : []
  })
}

/**
 * Costs by block for one image, in the order of the network. `of` picks the outermost block of that kind
 * around each layer; without it the outermost of any kind. A layer in no such block stands for itself.
 */
export function sharesByBlock(layers: readonly Layer[], of?: BlockKind): BlockShare[] {
  const blockOf = (layer: Layer) => layer.blocks.find(({ kind }) => of === undefined || kind === of)
  const groups = grouped(layers, (layer) => blockOf(layer)?.id ?? layer.id)
  return [...groups].map(([id, members]) => ({ id, kind: blockOf(members[0]!)?.kind ?? null, ...sum(members) }))
}

function grouped<K>(layers: readonly Layer[], key: (layer: Layer) => K): Map<K, Layer[]> {
  const groups = new Map<K, Layer[]>()
  for (const layer of layers) {
    const name = key(layer)
    const members = groups.get(name)
    if (members) members.push(layer)
    else groups.set(name, [layer])
  }
  return groups
}

function sum(layers: readonly Layer[]): Share {
  const costs = layers.map(layerCost)
  const total = (of: keyof Cost) => costs.reduce((all, one) => all + one[of], 0)
  return {
    layers: layers.length,
    parameters: total('parameters'),
    weights: total('weights'),
    statistics: total('statistics'),
    macs: total('macs'),
    activations: total('activations'),
  }
}
