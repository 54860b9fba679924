import type { Layer } from '@/lib/nn/layer'
import type { Shape } from '@/lib/nn/shape'

/** The side at which a box is a full `TALL` high: the usual input. */
const FULL_SIDE = 224
const TALL = 24
const THIN = 3

/** How high a map is drawn at scale 1, pixels: its side, compressed so that 7 × 7 can still be told from 14 × 14. */
export const mapHeight = ([h, w]: Shape): number => THIN + (TALL - THIN) * (Math.max(h, w) / FULL_SIDE) ** 0.6

/** How long channels are drawn at scale 1, pixels: by the cube root, 3 → 3.6, 64 → 6.4, 1024 → 13. */
export const channelLength = (channels: number): number => 2 + 1.1 * Math.cbrt(channels)

/** A layer that makes the map smaller by its stride, or by taking all of it at once. */
export function shrinks(layer: Layer): boolean {
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
    case 'pool':
      return layer.stride[0] > 1 || layer.stride[1] > 1
    case 'globalPool':
    case 'flatten':
      return true
    default:
      return false
  }
}

/** A layer's box: from the height of the map it reads to that of the map it makes, pixels at scale 1. */
export interface Slab {
  readonly length: number
  readonly from: number
  readonly to: number
}

/** Layers that keep the map's side are rectangles, those that shrink it are funnels. */
export function slabOf(layer: Layer): Slab {
  const to = mapHeight(layer.output)
  return { length: channelLength(layer.output[2]), from: shrinks(layer) ? mapHeight(layer.inputShapes[0]!) : to, to }
}
