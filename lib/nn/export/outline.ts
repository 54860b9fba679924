import type { BlockRef, Layer } from '../layer'

/** A network as it is written down: layers, named blocks around them, and branches that meet again. */
export type Item = LayerItem | BlockItem | ForkItem

export interface LayerItem {
  readonly kind: 'layer'
  readonly layer: Layer
}

export interface BlockItem {
  readonly kind: 'block'
  readonly block: BlockRef
  readonly items: readonly Item[]
}

export interface ForkItem {
  readonly kind: 'fork'
  readonly merge: Layer
  /** In the order of the merge's inputs; an empty branch passes its input on. */
  readonly branches: readonly (readonly Item[])[]
}

/**
 * The tree behind resolved layers, from their `blocks` and `branches`; the inverse of what `resolve` does to a
 * specification. Throws where the layers are not in the order in which `resolve` gives them.
 */
export function outline(layers: readonly Layer[], blockDepth = 0, branchDepth = 0): Item[] {
  const items: Item[] = []
  let index = 0
  while (index < layers.length) {
    const layer = layers[index]!
    const branch = layer.branches[branchDepth]
    const mergeAt = branch ? layers.findIndex(({ id }) => id === branch.merge) : index
    const merge = layers[mergeAt]
    if (!merge) throw new Error(`${layer.id}: its branch is never merged into ${branch?.merge}`)
    const block = merge.blocks[blockDepth]
    if (block) {
      const size = layers.slice(index).findIndex(({ blocks }) => blocks[blockDepth]?.id !== block.id)
      const end = size < 0 ? layers.length : index + size
      items.push({ kind: 'block', block, items: outline(layers.slice(index, end), blockDepth + 1, branchDepth) })
      index = end
      continue
    }
    if (branch || layer.inputs.length > 1) {
      const inside = layers.slice(index, mergeAt)
      const branches = merge.inputs.map((_, place) =>
        outline(
          inside.filter(({ branches }) => branches[branchDepth]?.index === place),
          blockDepth,
          branchDepth + 1,
        ),
      )
      items.push({ kind: 'fork', merge, branches })
    } else items.push({ kind: 'layer', layer })
    index = mergeAt + 1
  }
  return items
}

/** Every block of a tree, inner ones before those around them. */
export function blocksOf(items: readonly Item[]): BlockItem[] {
  return items.flatMap((item) => {
    if (item.kind === 'layer') return []
    if (item.kind === 'fork') return item.branches.flatMap(blocksOf)
    return [...blocksOf(item.items), item]
  })
}
