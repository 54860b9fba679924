import { soleInput, type ConvLayer, type Layer } from '@/lib/nn/layer'
import type { GroupedKernel } from '../contract/backend'

/**
 * How a layer's sums are computed. tfjs has standard and depthwise convolution only, the two ends of
 * groups from 1 to C; what lies between is built from them, or has a kernel of its own.
 * - `whole`: one standard convolution (a fully connected layer is a 1×1 one on a 1×1 map).
 * - `sampled`: the pixels that a 1×1 convolution of stride 2 or more reads, then `whole`.
 * - `depthwise`: one depthwise convolution (a normalization is a 1×1 one).
 * - `packed`: one convolution by our webgl program, which reads each group's channels only.
 * - `striped`: on wasm, a standard convolution for each group, which reads it where it lies.
 * - `masked`: one dense 1×1 convolution whose kernel is zero outside the groups.
 * - `split`: one convolution per group, outputs joined.
 */
export type KernelForm = 'whole' | 'sampled' | 'depthwise' | 'packed' | 'striped' | 'masked' | 'split'

/** Kernels of our own: webgl programs that work on packed textures, or wasm's view of a map as one column per group. */
export type OwnKernels = 'packed' | 'striped'

/** What decides the forms of a network's layers. */
export interface Kernels {
  /** For grouped 1×1 convolutions. */
  readonly grouped: GroupedKernel
  /** What the backend can do beyond tfjs' own kernels; nothing if left out. */
  readonly own?: OwnKernels | null
}

/**
 * The form for a layer with sums; null for a layer without. Where `packed` can be had, tfjs keeps the plain matrix
 * products: for anything else than 1×1 at stride 1 it would copy the input once for every element of the kernel.
 */
export function kernelForm(layer: Layer, { grouped, own = null }: Kernels): KernelForm | null {
  switch (layer.op) {
    case 'dense':
      return 'whole'
    case 'norm':
      return 'depthwise'
    case 'conv':
    case 'depthwise':
      if (layer.groups === 1) return own === 'packed' ? ungrouped(layer) : 'whole'
      if (layer.groups === soleInput(layer)[2]) return 'depthwise'
      if (!isPointwise(layer)) return own ?? 'split'
      return grouped === 'direct' ? (own ?? 'masked') : grouped
    default:
      return null
  }
}

function ungrouped(layer: ConvLayer): KernelForm {
  if (isProduct(layer)) return 'whole'
  return isPointwise(layer) && isUnpadded(layer) ? 'sampled' : 'packed'
}

function isPointwise({ kernel }: ConvLayer): boolean {
  return kernel[0] === 1 && kernel[1] === 1
}

/** True where the layer is a product of the map's `[h·w, cin]` and the kernel's `[cin, cout]`. */
function isProduct(layer: ConvLayer): boolean {
  return isPointwise(layer) && isUnpadded(layer) && layer.stride[0] === 1 && layer.stride[1] === 1
}

function isUnpadded({ pads: { top, bottom, left, right } }: ConvLayer): boolean {
  return top + bottom + left + right === 0
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

/**
 * Input channels come in pairs where two lie in one texel. The window of a group is the pairs in which its channels
 * lie: this many channels for groups of `width`, of which the first or the last may be a neighbour's.
 */
export function windowRows(width: number): number {
  return width + (width % 2)
}

/**
 * A grouped kernel `[taps, cin/groups, cout]` by windows, `[taps, windowRows(cin/groups), cout]`: row r of output o is
 * for channel r of the window of o's group, and 0 where that channel is not the group's.
 */
export function windowKernel(kernel: Float32Array, taps: number, cout: number, groups: number): Float32Array {
  const width = kernel.length / taps / cout
  const rows = windowRows(width)
  const columns = cout / groups
  const out = new Float32Array(taps * rows * cout)
  for (let tap = 0; tap < taps; tap++) {
    for (let row = 0; row < width; row++) {
      for (let g = 0; g < groups; g++) {
        const from = (tap * width + row) * cout + g * columns
        const before = (g * width) % 2
        out.set(kernel.subarray(from, from + columns), (tap * rows + before + row) * cout + g * columns)
      }
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
