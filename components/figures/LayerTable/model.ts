import { errata, type Erratum } from '@/lib/facts/errata'
import { kernelShape, type NetworkCost } from '@/lib/nn/cost'
import { operationKind, type Layer, type OperationKind } from '@/lib/nn/layer'
import { activationMemory, bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import type { Resolved } from '@/lib/nn/network'
import type { Shape } from '@/lib/nn/shape'

/** Costs that rows, groups and the whole network have alike. */
export interface Amounts {
  readonly parameters: number
  readonly macs: number
  /** Bytes of the parameters. */
  readonly bytes: number
  /** Bytes of feature maps alive while the layer runs; the largest where several layers are taken together. */
  readonly memory: number
}

export interface LayerRow extends Amounts {
  /** Place in the order in which layers run, from 1. */
  readonly order: number
  readonly id: string
  readonly kind: OperationKind
  readonly output: Shape
  /** `3 × 3 × 3 × 32`: height, width, input channels in a group, output channels; a pool's window; null without. */
  readonly kernel: string | null
  readonly stride: number
  readonly groups: number
  /** Outermost block around the layer, or the layer itself. */
  readonly block: string
}

export const sortKeys = ['order', 'parameters', 'macs', 'bytes', 'memory'] as const
export type SortKey = (typeof sortKeys)[number]
export interface Sort {
  readonly key: SortKey
  readonly descending: boolean
}

export const groupings = ['none', 'side', 'block', 'kind'] as const
export type Grouping = (typeof groupings)[number]

export interface Group extends Amounts {
  /** What its layers share: a side of the map, a block's id, a kind of operation. */
  readonly key: string
  readonly rows: readonly LayerRow[]
}

export interface CountSettings {
  /** Counts the moving means and variances of batch normalization as parameters. */
  readonly statistics: boolean
  readonly format: NumberFormat
}

/** A row for every layer, in the order in which they run. */
export function layerRows(
  { layers, input }: Resolved,
  cost: NetworkCost,
  { statistics, format }: CountSettings,
): LayerRow[] {
  const memory = activationMemory(layers, input, format).layers
  return cost.layers.map(({ layer, parameters, statistics: moving, macs }, index) => {
    const counted = parameters + (statistics ? moving : 0)
    return {
      order: index + 1,
      id: layer.id,
      kind: operationKind(layer),
      output: layer.output,
      kernel: kernelOf(layer),
      stride: 'stride' in layer ? layer.stride[0] : 1,
      groups: 'groups' in layer && layer.op !== 'depthwise' ? layer.groups : 1,
      block: layer.blocks[0]?.id ?? layer.id,
      parameters: counted,
      macs,
      bytes: counted * bytesPerNumber[format],
      memory: memory[index]!.during,
    }
  })
}

function kernelOf(layer: Layer): string | null {
  if (layer.op === 'pool') return layer.kernel.join(' × ')
  return kernelShape(layer)?.join(' × ') ?? null
}

/** Sums of rows; of memory the largest, since one layer runs after the other. */
export function amounts(rows: readonly LayerRow[]): Amounts {
  const sum = (of: 'parameters' | 'macs' | 'bytes') => rows.reduce((total, row) => total + row[of], 0)
  return {
    parameters: sum('parameters'),
    macs: sum('macs'),
    bytes: sum('bytes'),
    memory: rows.reduce((most, { memory }) => Math.max(most, memory), 0),
  }
}

/** The first layer whose memory is the largest. */
export function peakOf(rows: readonly LayerRow[]): LayerRow {
  return rows.reduce((most, row) => (row.memory > most.memory ? row : most))
}

/** What is wrong in the paper's own table of layers (its Table 1), if anything. */
export function layerErrata(network: string): readonly Erratum[] {
  return errata.filter(({ paper, table }) => paper === network && table === 'Table 1')
}

/** The layer that the MobileNet paper's misprint is about. */
export const MISPRINTED = 'conv_dw_13'
