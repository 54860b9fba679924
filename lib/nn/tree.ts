import type { Layer } from './layer'

/** One step of a series–parallel network: a layer, or branches and the layer that merges them. */
export type Part = LayerPart | ForkPart

export interface LayerPart {
  readonly kind: 'layer'
  readonly layer: Layer
}

export interface ForkPart {
  readonly kind: 'fork'
  readonly merge: Layer
  /** In the merge's order of inputs; an empty branch is an identity. */
  readonly branches: readonly (readonly Part[])[]
}

/**
 * The tree behind resolved layers, from their `branches` references: a list of parts in order.
 * Throws where the layers are not in the order in which `resolve` gives them.
 */
export function partsOf(layers: readonly Layer[], depth = 0): Part[] {
  const parts: Part[] = []
  for (let index = 0; index < layers.length; index += 1) {
    const layer = layers[index]!
    const merge = layer.branches[depth]?.merge
    if (merge === undefined && layer.inputs.length === 1) {
      parts.push({ kind: 'layer', layer })
      continue
    }
    const end = merge === undefined ? index : layers.findIndex((later, place) => place > index && later.id === merge)
    const last = layers[end]
    if (!last) throw new Error(`${layer.id}: its branch is never merged into ${merge}`)
    const inside = layers.slice(index, end)
    const branches = last.inputs.map((_, branch) =>
      partsOf(
        inside.filter((one) => one.branches[depth]?.index === branch),
        depth + 1,
      ),
    )
    parts.push({ kind: 'fork', merge: last, branches })
    index = end
  }
  return parts
}
