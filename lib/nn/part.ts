import type { Layer } from './layer'
import { INPUT } from './resolve'

/**
 * Some layers as a network of their own: what they read from outside becomes the `input`, branches that are
 * merged outside are left out. The ids stay. Throws where they read more than one layer outside, or where one
 * of several branches is missing, since that is not a network.
 */
export function cutOut(layers: readonly Layer[]): Layer[] {
  const ids = new Set(layers.map(({ id }) => id))
  const outside = new Set(layers.flatMap(({ inputs }) => inputs.filter((id) => !ids.has(id))))
  if (outside.size !== 1)
    throw new Error(`${layers[0]?.id}: a part must read one layer outside, not ${[...outside].join(', ')}`)
  return layers.map((layer) => ({
    ...layer,
    inputs: layer.inputs.map((id) => (ids.has(id) ? id : INPUT)),
    branches: layer.branches.filter(({ merge }) => ids.has(merge)),
  }))
}

/** The layers of a block, by the block's id, as a network of their own; empty where there is no such block. */
export function partOf(layers: readonly Layer[], block: string): Layer[] {
  const inside = layers.filter(({ blocks }) => blocks.some(({ id }) => id === block))
  return inside.length === 0 ? [] : cutOut(inside)
}
