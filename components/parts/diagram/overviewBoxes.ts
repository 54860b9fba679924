import type { Layer } from '@/lib/nn/layer'
import type { Rectangle } from '@/lib/nn/layout'
import { channelLength, mapHeight } from './slab'

/** Merges are only lines here, or their ink would hide what they merge. */
const lengthOf = (layer: Layer) =>
  channelLength(layer.output[2]) * (layer.op === 'concat' || layer.op === 'add' ? 0.3 : 1)

export interface OverviewBox extends Rectangle {
  readonly id: string
}

/** Every layer side by side on one line of this size, in the order in which they run. */
export function overviewBoxes(layers: readonly Layer[], width: number, height: number): OverviewBox[] {
  const lengths = layers.map(lengthOf)
  const scale = width / lengths.reduce((sum, one) => sum + one, 0)
  const most = Math.max(...layers.map((layer) => mapHeight(layer.output)))
  let x = 0
  return layers.map((layer, index) => {
    const length = lengths[index]! * scale
    const tall = (mapHeight(layer.output) / most) * height
    const box = { id: layer.id, x, y: (height - tall) / 2, width: length * 0.86, height: tall }
    x += length
    return box
  })
}
