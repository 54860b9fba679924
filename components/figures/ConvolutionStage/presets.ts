import { elements, type Shape } from '@/lib/nn/shape'
import { randomKernel, randomTensor } from '@/lib/tensor/random'
import {
  fill,
  kernel,
  weightCount,
  weightPositionOf,
  type Kernel,
  type KernelShape,
  type Tensor,
  type WeightPosition,
} from '@/lib/tensor/tensor'

export const inputPresets = ['example', 'edge', 'spot', 'random'] as const
export type InputPreset = (typeof inputPresets)[number]

export const kernelPresets = ['example', 'edges', 'blur', 'identity', 'random'] as const
export type KernelPreset = (typeof kernelPresets)[number]

/** Draws that make the example: small numbers, some of them zero, and sums on both sides of zero. */
const EXAMPLE_SEED = 7

/** An input `[h, w, c]`: digits 0 to 3, a bright right half, a single bright pixel, or whole numbers −3 … 3 by seed. */
export function presetInput(preset: InputPreset, shape: Shape, seed: number): Tensor {
  const [height, width] = shape
  switch (preset) {
    case 'example': {
      const drawn = randomTensor([1, 1, elements(shape)], EXAMPLE_SEED, 3)
      return { shape, data: Array.from(drawn.data, Math.abs) }
    }
    case 'edge':
      return fill(shape, ([, column]) => (column >= width / 2 ? 3 : 0))
    case 'spot':
      return fill(shape, ([row, column]) => (row === (height - 1) >> 1 && column === (width - 1) >> 1 ? 1 : 0))
    case 'random':
      return randomTensor(shape, seed, 3)
  }
}

/**
 * A kernel `[kh, kw, cin/groups, cout]`. `edges` turns its direction from filter to filter and adds up in a
 * 1 × 1 kernel; `blur` is the mean of all it sees; `identity` passes one channel on; `random` draws −2 … 2 by seed.
 */
export function presetKernel(preset: KernelPreset, shape: KernelShape, seed: number): Kernel {
  switch (preset) {
    case 'example':
      return randomKernel(shape, EXAMPLE_SEED + weightCount(shape), 1)
    case 'edges':
      return patterned(shape, (position) => edge(shape, position))
    case 'blur':
      return patterned(shape, () => 1 / (shape[0] * shape[1] * shape[2]))
    case 'identity':
      return patterned(shape, ([row, column, channel, filter]) =>
        Number(row === (shape[0] - 1) >> 1 && column === (shape[1] - 1) >> 1 && channel === filter % shape[2]),
      )
    case 'random':
      return randomKernel(shape, seed + 1, 2)
  }
}

function patterned(shape: KernelShape, weight: (position: WeightPosition) => number): Kernel {
  return kernel(
    shape,
    Array.from({ length: weightCount(shape) }, (_, index) => weight(weightPositionOf(shape, index))),
  )
}

/** Left to right, top to bottom, and the two diagonals, in turn. */
function edge([kh, kw]: KernelShape, [row, column, , filter]: WeightPosition): number {
  if (kh === 1 && kw === 1) return 1
  const [x, y] = [2 * column - kw + 1, 2 * row - kh + 1]
  return Math.sign([x, y, x + y, x - y][filter % 4]!)
}
