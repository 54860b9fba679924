import { formatDuration } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
import type { Shape } from '@/lib/nn/shape'
import { operationName, operationTag } from './describe'
import { shortName } from './names'
import { shrinks } from './slab'
import type { DiagramWords } from './words'

/** Lines of a layer's card, the longest first. */
export interface Label {
  readonly titles: readonly string[]
  readonly notes: readonly string[]
}

/** What a layer's card says: its name and kernel above, what it makes and how long that took below. */
export function labelOf(
  layer: Layer,
  around: readonly string[],
  ms: number | null,
  beside: boolean,
  words: DiagramWords,
): Label {
  const shapes = shapeTexts(layer.output)
  const timed = ms === null ? [] : [...shapes.map((shape) => `${shape} · ${formatDuration(ms)}`), formatDuration(ms)]
  return { titles: titlesOf(layer, shortName(layer.id, around), beside, words), notes: [...timed, ...shapes] }
}

/** Narrow cards say what is done rather than its name. */
function titlesOf(layer: Layer, name: string, beside: boolean, words: DiagramWords): string[] {
  const tags = operationTag(layer, words)
  if (!('kernel' in layer)) {
    const operation = operationName(layer, words)
    return [...(operation.startsWith(name) ? [] : [`${name} · ${operation}`]), name, ...tags]
  }
  const half = shrinks(layer) ? ` ÷${layer.stride[0]}` : ''
  const done = [...tags.map((tag) => tag + half), ...tags]
  return beside && !tags[0]!.startsWith(name) ? [`${name} · ${done[0]}`, name + half, ...done] : done
}

const shapeTexts = ([h, w, c]: Shape) => [`${h} × ${w} × ${c}`, `${h}×${w}×${c}`, `${h}²·${c}`, String(c)]

/** What the card of a part's input says. */
export function inputLabel(from: string | null, shape: Shape, words: DiagramWords): Label {
  return { titles: [...(from ? [`${words.input} · ${from}`] : []), words.input], notes: shapeTexts(shape) }
}
