import { formatDuration } from '@/lib/i18n/numbers'
import type { Layer } from '@/lib/nn/layer'
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
export function labelOf(layer: Layer, around: readonly string[], ms: number | null, words: DiagramWords): Label {
  const name = shortName(layer.id, around)
  const tags = operationTag(layer, words)
  const half = shrinks(layer) && 'stride' in layer ? ` ÷${layer.stride[0]}` : ''
  const named = layer.op === 'conv' || layer.op === 'depthwise' || layer.op === 'pool'
  const [h, w, c] = layer.output
  const shapes = [`${h} × ${w} × ${c}`, `${h}×${w}×${c}`, `${h}²·${c}`, String(c)]
  const time = ms === null ? [] : shapes.map((shape) => `${shape} · ${formatDuration(ms)}`)
  return {
    titles: [
      ...(named ? [`${name} · ${tags[0]}${half}`, `${name}${half}`] : [`${name} · ${operationName(layer, words)}`]),
      ...(named ? tags.map((tag) => tag + half) : [name]),
      ...tags,
    ],
    notes: [...time, ...(ms === null ? [] : [formatDuration(ms)]), ...shapes],
  }
}

/** What the card of a part's input says. */
export function inputLabel(from: string | null, shape: readonly number[], words: DiagramWords): Label {
  const [h, w, c] = shape
  return {
    titles: [...(from ? [`${words.input} · ${from}`] : []), words.input],
    notes: [`${h} × ${w} × ${c}`, `${h}×${w}×${c}`, `${h}²·${c}`, String(c)],
  }
}
