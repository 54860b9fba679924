import * as tf from '@tensorflow/tfjs-core'
import type { ConvLayer, PoolLayer } from '@/lib/nn/layer'
import type { Pads, Pair } from '@/lib/nn/shape'
import type { ActivationName } from '@/lib/nn/spec'
import { ownKernels } from './own'
import type { Step } from './plan'
import { stripes } from './wasm/stripes'
import { packedPool } from './webgl/pooling'
import { samples } from './webgl/samples'
import { convolution, type ConvolutionAttributes } from './webgl/convolution'

/** A filter on the backend. */
export interface FilterTensors {
  readonly filter: tf.Tensor4D
  readonly bias: tf.Tensor1D | undefined
}

/**
 * Computes one step. Maps are NHWC `[batch, h, w, c]`, fully connected ones `[batch, 1, 1, c]`. Call inside
 * `tf.tidy`: the output is new, the inputs stay. `filters` are the step's (see `stepFilters`).
 */
export function compute(step: Step, inputs: readonly tf.Tensor4D[], filters: readonly FilterTensors[]): tf.Tensor4D {
  const { layer } = step
  const x = inputs[0]!
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return sums(step, inputs, filters, layer)
    case 'dense':
    case 'norm':
      return sums(step, inputs, filters, POINT)
    case 'pool':
      return ownKernels() === 'packed' ? packedPool(x, layer) : pool(layer, x)
    case 'globalPool':
      return tf.mean<tf.Tensor4D>(x, [1, 2], true)
    case 'activation':
      return activate(x, layer.activation)
    case 'lrn':
      return normalizeLocally(x, filters[0]!, layer.beta)
    case 'shuffle':
      return shuffle(x, layer.groups)
    case 'flatten':
      return tf.reshape(x, [x.shape[0], 1, 1, layer.output[2]])
    case 'dropout':
      return tf.clone(x)
    case 'concat':
      return tf.concat([...inputs], 3)
    case 'add':
      return inputs.reduce((sum, term) => tf.add(sum, term))
  }
}

type Window = Pick<ConvLayer, 'stride' | 'pads'>

/** A window of one pixel. */
const POINT: Window = { stride: [1, 1], pads: { top: 0, bottom: 0, left: 0, right: 0 } }

/** Convolution of whatever form, with bias and activation in the same kernel. */
function sums(step: Step, inputs: readonly tf.Tensor4D[], filters: readonly FilterTensors[], { stride, pads }: Window): tf.Tensor4D {
  const x = inputs[0]!
  if (step.activation === 'softmax') return activate(sums({ ...step, activation: null }, inputs, filters, { stride, pads }), 'softmax')
  if (step.form === 'packed') return convolution(x, filters[0]!, inputs[1], packedAttributes(step))
  if (step.form === 'sampled') return sums({ ...step, form: 'whole' }, [samples(x, stride)], filters, POINT)
  const options = { strides: [...stride] as [number, number], pad: explicit(pads), activation: step.activation ?? ('linear' as const) }
  if (step.form === 'depthwise') {
    // Explicit pads work as in the plain op; only the fused one's type leaves them out.
    return tf.fused.depthwiseConv2d({ x, ...filters[0]!, ...options, pad: options.pad as unknown as number })
  }
  if (step.form === 'striped') return stripes(x, filters, { shuffle: step.shuffle !== null, activation: options.activation })
  const groups = filters.length === 1 ? [x] : tf.split<tf.Tensor4D>(x, filters.length, 3)
  const parts = filters.map((filter, g) => tf.fused.conv2d<tf.Tensor4D>({ x: groups[g]!, ...filter, ...options }))
  return parts.length === 1 ? parts[0]! : tf.concat(parts, 3)
}

function packedAttributes({ layer, shuffle, activation }: Step): ConvolutionAttributes {
  const { output, kernel, stride, pads, groups } = layer as ConvLayer
  return { output, kernel, stride, pads, groups, shuffle, activation: activation as ConvolutionAttributes['activation'] }
}

/** Pads as tfjs takes them. Zero pads count as VALID there, which keeps 1×1 convolutions plain matrix products. */
function explicit({ top, bottom, left, right }: Pads): [[0, 0], Mutable<Pair>, Mutable<Pair>, [0, 0]] {
  return [[0, 0], [top, bottom], [left, right], [0, 0]]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

/** Max and average pooling; pads never count, neither as a maximum nor in an average. */
function pool({ kind, kernel, stride, pads }: PoolLayer, x: tf.Tensor4D): tf.Tensor4D {
  const window = kind === 'max' ? tf.maxPool : tf.avgPool
  return window<tf.Tensor4D>(x, [...kernel], [...stride], explicit(pads))
}

/** Applies a non-linearity; softmax over the channels. */
export function activate(x: tf.Tensor4D, name: ActivationName): tf.Tensor4D {
  switch (name) {
    case 'relu':
      return tf.relu(x)
    case 'relu6':
      return tf.relu6(x)
    case 'elu':
      return tf.elu(x)
    case 'softmax':
      return tf.softmax(x, 3)
  }
}

/** x · (bias + alpha · Σ x²)^−beta. The sum over neighbours is a 1×1 convolution with a band matrix: wasm has no LRN kernel. */
function normalizeLocally(x: tf.Tensor4D, filter: FilterTensors, beta: number): tf.Tensor4D {
  const sum = tf.fused.conv2d({ x: tf.square(x), ...filter, strides: 1, pad: 'valid' })
  return tf.mul(x, tf.pow(sum, -beta))
}

/** Views the channels as (groups, n), transposes to (n, groups) and flattens. */
function shuffle(x: tf.Tensor4D, groups: number): tf.Tensor4D {
  const [batch, h, w, c] = x.shape
  const grouped = tf.reshape(x, [batch * h * w, groups, c / groups])
  return tf.reshape(tf.transpose(grouped, [0, 2, 1]), [batch, h, w, c])
}
