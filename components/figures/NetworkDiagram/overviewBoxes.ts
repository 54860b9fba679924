import type { Layer } from '@/lib/nn/layer'
import type { Rectangle } from '@/lib/nn/layout'
import { channelLength, mapHeight } from './slab'

export interface OverviewBox extends Rectangle {
  readonly id: string
}

/** Every layer side by side on one line of this size, in the order in which they run. */
export function overviewBoxes(layers: readonly Layer[], width: number, height: number): OverviewBox[] {
  const lengths = layers.map((layer) => channelLength(layer.output[2]))
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
