import * as tf from '@tensorflow/tfjs-core'
import type { PoolLayer } from '@/lib/nn/layer'
import type { ActivationName } from '@/lib/nn/spec'
import type { FilterTensors } from './upload'
import type { OwnKernels } from '../plan/grouped'
import type { Step } from '../plan/plan'
import { explicit, POINT, sums } from './sums'
import { canJoin, join } from './webgl/joining'
import { packedPool } from './webgl/pooling'

/**
 * Computes one step. Maps are NHWC `[batch, h, w, c]`, fully connected ones `[batch, 1, 1, c]`. Call inside
 * `tf.tidy`: the output is new, the inputs stay. `filters` are the step's (see `stepFilters`), `own` what the backend has.
 */
export function compute(
  own: OwnKernels | null,
  step: Step,
  inputs: readonly tf.Tensor4D[],
  filters: readonly FilterTensors[],
): tf.Tensor4D {
  const { layer } = step
  const x = inputs[0]!
  switch (layer.op) {
    case 'conv':
    case 'depthwise':
      return activatedSums(own, step, inputs, filters, layer)
    case 'dense':
    case 'norm':
      return activatedSums(own, step, inputs, filters, POINT)
    case 'pool':
      return own === 'packed' ? packedPool(x, layer) : pool(layer, x)
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
      return own === 'packed' && canJoin(inputs) ? join(inputs) : tf.concat([...inputs], 3)
    case 'add':
      return inputs.reduce((sum, term) => tf.add(sum, term))
  }
}

/** A layer's sums and its non-linearity, of which softmax has no fused kernel. */
function activatedSums(
  own: OwnKernels | null,
  step: Step,
  inputs: readonly tf.Tensor4D[],
  filters: readonly FilterTensors[],
  window: typeof POINT,
): tf.Tensor4D {
  if (step.activation !== 'softmax') return sums(own, step, inputs, filters, window)
  return activate(sums(own, { ...step, activation: null }, inputs, filters, window), 'softmax')
}

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
