import { kernelShape } from '@/lib/nn/cost'
import { soleInput, type Layer } from '@/lib/nn/layer'
import type { ActivationName, BatchNorm } from '@/lib/nn/spec'
import { convolve } from '@/lib/tensor/convolve'
import { add, concat } from '@/lib/tensor/testing/merge'
import { pool } from '@/lib/tensor/testing/pool'
import { shuffle } from '@/lib/tensor/shuffle'
import { fill, indexOf, kernel, tensor, valueAt, type KernelShape, type Tensor } from '@/lib/tensor/tensor'
import type { LayerWeights } from '@/lib/weights/weights'

/**
 * One layer computed in plain arithmetic (float64, nothing folded or fused) with the reference that the figures
 * play. Slow, and there to check the executor: `inputs` in the layer's order, maps NHWC without the batch.
 */
export function referenceLayer(layer: Layer, inputs: readonly Tensor[], weights: LayerWeights): Tensor {
  const x = inputs[0]!
  switch (layer.op) {
    case 'conv':
    case 'depthwise': {
      const { stride, pads, groups } = layer
      const filters = kernel(kernelShape(layer) as KernelShape, weights.kernel!)
      const sums = convolve(x, filters, { stride, padding: pads, groups, bias: weights.bias })
      return activated(normalized(sums, layer.norm, weights), layer.activation)
    }
    case 'dense': {
      const shape: KernelShape = [1, 1, soleInput(layer)[2], layer.output[2]]
      const sums = convolve(x, kernel(shape, weights.kernel!), { bias: weights.bias })
      return activated(normalized(sums, layer.norm, weights), layer.activation)
    }
    case 'norm':
      return activated(normalized(x, layer.norm, weights), layer.activation)
    case 'pool':
      return pool(x, { kind: layer.kind, kernel: layer.kernel, stride: layer.stride, padding: layer.pads })
    case 'globalPool':
      return pool(x, { kind: 'average', kernel: [x.shape[0], x.shape[1]] })
    case 'activation':
      return activated(x, layer.activation)
    case 'lrn':
      return locallyNormalized(x, layer)
    case 'shuffle':
      return shuffle(x, layer.groups)
    case 'flatten':
      return tensor([1, 1, x.data.length], x.data)
    case 'dropout':
      return x
    case 'concat':
      return concat(inputs)
    case 'add':
      return add(inputs)
  }
}

/** gamma · (x − mean) / √(variance + ε) + beta, as it is written. */
function normalized(x: Tensor, norm: BatchNorm | null, { gamma, beta, mean, variance }: LayerWeights): Tensor {
  if (!norm) return x
  return map(
    x,
    (value, c) => ((gamma?.[c] ?? 1) * (value - mean![c]!)) / Math.sqrt(variance![c]! + norm.epsilon) + beta![c]!,
  )
}

function activated(x: Tensor, name: ActivationName | null): Tensor {
  switch (name) {
    case null:
      return x
    case 'relu':
      return map(x, (value) => Math.max(value, 0))
    case 'relu6':
      return map(x, (value) => Math.min(Math.max(value, 0), 6))
    case 'elu':
      return map(x, (value) => (value < 0 ? Math.expm1(value) : value))
    case 'softmax':
      return softmax(x)
  }
}

function map(x: Tensor, change: (value: number, channel: number) => number): Tensor {
  return fill(x.shape, (position) => change(valueAt(x, position), position[2]))
}

/** Over the channels of each place. */
function softmax(x: Tensor): Tensor {
  const powers = map(x, (value) => Math.exp(value))
  const c = x.shape[2]
  return fill(x.shape, ([row, column, channel]) => {
    const first = indexOf(x.shape, [row, column, 0])
    const sum = Array.from({ length: c }, (_, other) => powers.data[first + other]!).reduce(
      (total, power) => total + power,
      0,
    )
    return powers.data[first + channel]! / sum
  })
}

/** Neighbours beyond the first and last channel count as 0. */
function locallyNormalized(x: Tensor, { size, lrnBias, alpha, beta }: Extract<Layer, { op: 'lrn' }>): Tensor {
  const before = Math.floor((size - 1) / 2)
  return fill(x.shape, ([row, column, channel]) => {
    const neighbours = Array.from({ length: size }, (_, step) => valueAt(x, [row, column, channel - before + step]))
    const squares = neighbours.reduce((sum, value) => sum + value * value, 0)
    return valueAt(x, [row, column, channel]) / (lrnBias + alpha * squares) ** beta
  })
}
