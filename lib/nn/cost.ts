import { soleInput, type Layer } from './layer'
import { elements } from './shape'
import type { BatchNorm } from './spec'

/** What a layer costs for one image. */
export interface Cost {
  /** Trainable: kernels, biases, and batch normalization's β and (where it has one) γ. */
  readonly parameters: number
  /** Kernels only, the MobileNet paper's count. */
  readonly weights: number
  /** Moving means and variances; trainable + statistics is Keras' "total params". */
  readonly statistics: number
  /**
   * Multiply–accumulate operations of convolutions and fully connected layers. Bias, normalization,
   * activation, pooling, add and shuffle are not counted (the convention of the four papers).
   */
  readonly macs: number
  /** Elements of the output map, h·w·c. */
  readonly activations: number
}

export interface LayerCost extends Cost {
  readonly layer: Layer
}

export interface NetworkCost extends Cost {
  readonly layers: readonly LayerCost[]
}

/**
 * Costs of each layer and their sums, for a batch of one.
 * Parameters and MACs follow MobileNet (arXiv 1704.04861, section 3.1), with cin/g for grouped
 * convolutions (ShuffleNet, arXiv 1707.01083, section 3.2).
 */
export function cost(layers: readonly Layer[]): NetworkCost {
  const costs = layers.map((layer) => ({ layer, ...layerCost(layer) }))
  const sum = (of: keyof Cost) => costs.reduce((total, one) => total + one[of], 0)
  return {
    layers: costs,
    parameters: sum('parameters'),
    weights: sum('weights'),
    statistics: sum('statistics'),
    macs: sum('macs'),
    activations: sum('activations'),
  }
}

/** Shape of a layer's kernel: convolutions `[kh, kw, cin/groups, cout]`, dense `[cin, cout]`, others null. */
export function kernelShape(layer: Layer): readonly number[] | null {
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return [...layer.kernel, soleInput(layer)[2] / layer.groups, layer.output[2]]
    case 'dense':
      return [soleInput(layer)[2], layer.output[2]]
    default:
      return null
  }
}

/** Cost of one layer for a batch of one; see {@link cost}. */
export function layerCost(layer: Layer): Cost {
  const [h, w, c] = layer.output
  const kernel = kernelShape(layer)
  const weights = kernel ? kernel.reduce((product, side) => product * side, 1) : 0
  const norm = 'norm' in layer ? normCost(layer.norm, c) : { parameters: 0, statistics: 0 }
  const bias = 'bias' in layer && layer.bias ? c : 0
  return {
    parameters: weights + bias + norm.parameters,
    weights,
    statistics: norm.statistics,
    macs: weights * h * w,
    activations: elements(layer.output),
  }
}

function normCost(norm: BatchNorm | null, channels: number): { parameters: number; statistics: number } {
  if (!norm) return { parameters: 0, statistics: 0 }
  return { parameters: channels * (norm.scale ? 2 : 1), statistics: channels * 2 }
}
