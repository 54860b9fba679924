import type { NetworkCost } from '@/lib/nn/cost'
import type { Layer } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import type { Place } from './places'

/** What some layers cost together, and which part of the network's total that is, 0 … 1. */
export interface Sums {
  readonly layers: number
  readonly parameters: number
  readonly macs: number
  readonly parameterShare: number
  readonly macShare: number
  /** What goes in and comes out. */
  readonly input: Shape
  readonly output: Shape
}

/** Sums of a place's layers; `total` is the cost of the whole network. */
export function sumsOf({ layers }: Pick<Place, 'layers'>, total: NetworkCost): Sums {
  const ids = new Set(layers.map(({ id }) => id))
  const inside = total.layers.filter(({ layer }) => ids.has(layer.id))
  const parameters = inside.reduce((sum, one) => sum + one.parameters, 0)
  const macs = inside.reduce((sum, one) => sum + one.macs, 0)
  return {
    layers: layers.length,
    parameters,
    macs,
    parameterShare: share(parameters, total.parameters),
    macShare: share(macs, total.macs),
    input: inputOf(layers, ids),
    output: layers.at(-1)!.output,
  }
}

const share = (part: number, whole: number) => (whole > 0 ? part / whole : 0)

function inputOf(layers: readonly Layer[], inside: ReadonlySet<string>): Shape {
  for (const { inputs, inputShapes } of layers) {
    const index = inputs.findIndex((id) => id === INPUT || !inside.has(id))
    if (index >= 0) return inputShapes[index]!
  }
  throw new Error('these layers read nothing')
}
