import { soleInput, type ConvLayer, type Layer } from '@/lib/nn/layer'
import type { GroupedKernel } from './protocol'

/**
 * How a layer's sums are computed. tfjs has standard and depthwise convolution only, the two ends of
 * groups from 1 to C; what lies between is built from them.
 * - `whole`: one standard convolution (a fully connected layer is a 1×1 one on a 1×1 map).
 * - `depthwise`: one depthwise convolution (a normalization is a 1×1 one).
 * - `masked`: one dense 1×1 convolution whose kernel is zero outside the groups.
 * - `split`: one convolution per group, outputs joined.
 */
export type KernelForm = 'whole' | 'depthwise' | 'masked' | 'split'

/** The form for a layer with sums; null for a layer without. Only 1×1 kernels can be masked. */
export function kernelForm(layer: Layer, grouped: GroupedKernel): KernelForm | null {
  switch (layer.op) {
    case 'dense':
      return 'whole'
    case 'norm':
      return 'depthwise'
    case 'conv':
    case 'depthwise':
      if (layer.groups === 1) return 'whole'
      if (layer.groups === soleInput(layer)[2]) return 'depthwise'
      return grouped === 'masked' && isPointwise(layer) ? 'masked' : 'split'
    default:
      return null
  }
}

function isPointwise({ kernel }: ConvLayer): boolean {
  return kernel[0] === 1 && kernel[1] === 1
}

/**
 * Block-diagonal `[cin, cout]` from a grouped 1×1 kernel `[cin/groups, cout]`: output o of group g keeps
 * its weights for inputs g·cin/groups …, and has zeros for all others.
 */
export function blockDiagonal(kernel: Float32Array, cout: number, groups: number): Float32Array {
  const rows = kernel.length / cout
  const columns = cout / groups
  const out = new Float32Array(rows * groups * cout)
  for (let g = 0; g < groups; g++) {
    for (let row = 0; row < rows; row++) {
      const from = row * cout + g * columns
      out.set(kernel.subarray(from, from + columns), (g * rows + row) * cout + g * columns)
    }
  }
  return out
}

/** Kernels of the groups, `[rows, cout/groups]` each, cut from `[rows, cout]` with rows = kh·kw·cin/groups. */
export function splitColumns(kernel: Float32Array, cout: number, groups: number): Float32Array[] {
  const rows = kernel.length / cout
  const columns = cout / groups
  return Array.from({ length: groups }, (_, g) => {
    const part = new Float32Array(rows * columns)
    for (let row = 0; row < rows; row++) {
      const from = row * cout + g * columns
      part.set(kernel.subarray(from, from + columns), row * columns)
    }
    return part
  })
}

/**
 * Which channel each output channel of a shuffle comes from: (groups, n) transposed to (n, groups)
 * (ShuffleNet, arXiv 1707.01083, section 3.1). Output j·groups + g is input g·n + j.
 */
export function shuffleOrder(channels: number, groups: number): number[] {
  const n = channels / groups
  return Array.from({ length: channels }, (_, out) => (out % groups) * n + Math.floor(out / groups))
}

/** Columns of a row-major `[rows, order.length]` matrix in another order: new column c is old column `order[c]`. */
export function permuteColumns(matrix: Float32Array, order: readonly number[]): Float32Array {
  const out = new Float32Array(matrix.length)
  for (let row = 0; row < matrix.length; row += order.length) {
    for (let c = 0; c < order.length; c++) out[row + c] = matrix[row + order[c]!]!
  }
  return out
}
