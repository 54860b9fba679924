import type { PoolLayer } from '../layer'
import type { Pads, Pair } from '../shape'
import { slide } from '../window'

/** Where a pool's windows stand along both axes: how many, and how far the first reaches over the border. */
interface Windows {
  readonly height: number
  readonly width: number
  readonly pads: Pick<Pads, 'top' | 'left'>
}

/**
 * Pads never count in a pool, so two pools are the same wherever their windows start at the same places. True
 * where a padding mode of some library gives a layer's windows.
 */
function standsAs({ output, pads }: PoolLayer, windows: Windows): boolean {
  return (
    windows.height === output[0] &&
    windows.width === output[1] &&
    windows.pads.top === pads.top &&
    windows.pads.left === pads.left
  )
}

const sizeOf = ({ inputShapes }: PoolLayer): Pair => [inputShapes[0]![0], inputShapes[0]![1]]

/** Whether a window fits into the map with these pads on both sides: on small maps it may only fit with more on one. */
function fits({ inputShapes, kernel }: PoolLayer, { top, left }: Pick<Pads, 'top' | 'left'>): boolean {
  const [h, w] = inputShapes[0]!
  return h + 2 * top >= kernel[0] && w + 2 * left >= kernel[1]
}

/** Keras' padding that gives a pool's windows: `valid`, `same`, or null where neither does. */
export function kerasPadding(layer: PoolLayer): 'valid' | 'same' | null {
  const at = (padding: 'valid' | 'same') => slide(layer.id, sizeOf(layer), layer.kernel, layer.stride, padding)
  const { top, left } = layer.pads
  if (top === 0 && left === 0 && fits(layer, layer.pads) && standsAs(layer, at('valid'))) return 'valid'
  return standsAs(layer, at('same')) ? 'same' : null
}

/** PyTorch's `padding` and `ceil_mode` that give a pool's windows, or null where none do. */
export function torchPadding(layer: PoolLayer): { padding: Pair; ceil: boolean } | null {
  const { top, left } = layer.pads
  if (top > layer.kernel[0] / 2 || left > layer.kernel[1] / 2 || !fits(layer, layer.pads)) return null
  const even: Pads = { top, bottom: top, left, right: left }
  for (const rounding of ['floor', 'ceil'] as const) {
    if (standsAs(layer, slide(layer.id, sizeOf(layer), layer.kernel, layer.stride, even, rounding))) {
      return { padding: [top, left], ceil: rounding === 'ceil' }
    }
  }
  return null
}
