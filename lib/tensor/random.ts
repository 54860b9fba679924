import { elements, type Shape } from '@/lib/nn/shape'
import { kernel, tensor, weightCount, type Kernel, type KernelShape, type Tensor } from './tensor'

/**
 * A repeatable source of numbers in [0, 1): the same seed gives the same sequence on every machine
 * (a 32-bit Weyl sequence mixed by multiplications and shifts).
 */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x9e3779b9) >>> 0
    let mixed = Math.imul(state ^ (state >>> 16), 0x21f0aaad)
    mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97)
    return ((mixed ^ (mixed >>> 15)) >>> 0) / 2 ** 32
  }
}

/** Whole numbers from −`reach` to `reach`: small enough to follow in the head. */
const wholeNumbers = (count: number, seed: number, reach: number): number[] => {
  const random = seededRandom(seed)
  return Array.from({ length: count }, () => Math.floor(random() * (2 * reach + 1)) - reach)
}

/** A tensor `[h, w, c]` of whole numbers from −`reach` to `reach`. */
export function randomTensor(shape: Shape, seed: number, reach = 3): Tensor {
  return tensor(shape, wholeNumbers(elements(shape), seed, reach))
}

/** A kernel `[kh, kw, cin/groups, cout]` of whole numbers from −`reach` to `reach`. */
export function randomKernel(shape: KernelShape, seed: number, reach = 2): Kernel {
  return kernel(shape, wholeNumbers(weightCount(shape), seed, reach))
}
