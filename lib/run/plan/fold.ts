import type { Layer } from '@/lib/nn/layer'
import type { BatchNorm } from '@/lib/nn/spec'
import { normOf, tensorOf, type LayerWeights, type Weights } from '@/lib/weights/weights'

/** A per-channel linear map y = scale · x + shift, `[c]` each. */
export interface Affine {
  readonly scale: Float32Array
  readonly shift: Float32Array
}

/** A layer's sums with normalization worked in: kernel in the layer's own layout, bias `[cout]` or null. */
export interface Folded {
  readonly kernel: Float32Array
  readonly bias: Float32Array | null
}

/**
 * Batch normalization with fixed statistics as one scale and shift per channel:
 * scale = γ / √(σ² + ε), shift = β − μ · scale (Ioffe and Szegedy, arXiv 1502.03167, Algorithm 2).
 */
export function affine(norm: BatchNorm, { gamma, beta, mean, variance }: LayerWeights): Affine {
  if (!beta || !mean || !variance) throw new Error('normalization without β, mean or variance')
  const scale = variance.map((value, c) => (gamma?.[c] ?? 1) / Math.sqrt(value + norm.epsilon))
  const shift = beta.map((value, c) => value - mean[c]! * scale[c]!)
  return { scale, shift }
}

/**
 * Folds batch normalization into the kernel and bias before it: k′ = k · scale, b′ = b · scale + shift, per
 * output channel (the last axis of every kernel). A normalization of its own becomes the 1×1 depthwise
 * kernel that it is. Throws `WeightsError` where a tensor is missing.
 */
export function fold(layer: Layer, weights: Weights): Folded {
  const norm = normOf(layer)
  const map = norm && affine(norm, weights.get(layer.id) ?? {})
  if (layer.op === 'norm' && map) return { kernel: map.scale, bias: map.shift }
  const kernel = tensorOf(weights, layer, 'kernel')
  const bias = 'bias' in layer && layer.bias ? tensorOf(weights, layer, 'bias') : null
  if (!map) return { kernel, bias }
  return { kernel: scaleColumns(kernel, map.scale), bias: bias ? applyAffine(bias, map) : map.shift }
}

/** Multiplies column c of a row-major `[rows, columns]` matrix by `scale[c]`, into `out`. */
export function scaleColumns(
  matrix: Float32Array,
  scale: Float32Array,
  out: Float32Array = new Float32Array(matrix.length),
): Float32Array {
  const columns = scale.length
  for (let row = 0; row < matrix.length; row += columns) {
    for (let c = 0; c < columns; c++) out[row + c] = matrix[row + c]! * scale[c]!
  }
  return out
}

/** scale · x + shift for every value of a row-major `[rows, columns]` matrix, into a new array. */
export function applyAffine(matrix: Float32Array, { scale, shift }: Affine): Float32Array {
  const columns = scale.length
  const out = scaleColumns(matrix, scale)
  for (let row = 0; row < out.length; row += columns) {
    for (let c = 0; c < columns; c++) out[row + c]! += shift[c]!
  }
  return out
}
