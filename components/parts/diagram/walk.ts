import type { Layer } from '@/lib/nn/layer'

/** Where an arrow key leads: on in the order in which layers run, or over to the next branch. */
export type Step = 'next' | 'previous' | 'first' | 'last' | 'over' | 'back'

/**
 * The layer that a step leads to from `id`; from nowhere, the first or the last. `rowOf` says how far along
 * its own branch a layer stands. Over and back go to the branch beside, to the layer at the same height or the
 * nearest to it; where there is no such branch, null.
 */
export function walk(
  layers: readonly Layer[],
  id: string | null,
  step: Step,
  rowOf: (id: string) => number,
): string | null {
  const index = layers.findIndex((layer) => layer.id === id)
  switch (step) {
    case 'first':
      return layers[0]?.id ?? null
    case 'last':
      return layers.at(-1)?.id ?? null
    case 'next':
      return layers[Math.min(index + 1, layers.length - 1)]?.id ?? null
    case 'previous':
      return (index < 0 ? layers.at(-1) : layers[Math.max(index - 1, 0)])?.id ?? null
    case 'over':
    case 'back':
      return index < 0 ? null : beside(layers, layers[index]!, step === 'over' ? 1 : -1, rowOf)
  }
}

function beside(layers: readonly Layer[], from: Layer, side: 1 | -1, rowOf: (id: string) => number): string | null {
  for (const { merge, index, count } of from.branches.toReversed()) {
    for (let branch = index + side; branch >= 0 && branch < count; branch += side) {
      const there = layers.filter(({ branches }) => branches.some((ref) => ref.merge === merge && ref.index === branch))
      const away = ({ id }: Layer) => Math.abs(rowOf(id) - rowOf(from.id))
      if (there.length > 0) return there.reduce((best, layer) => (away(layer) < away(best) ? layer : best)).id
    }
  }
  return null
}
