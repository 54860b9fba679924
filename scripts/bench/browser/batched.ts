import * as tf from '@tensorflow/tfjs-core'
import { soleInput, type ConvLayer } from '@/lib/nn/layer'
import { fold } from '@/lib/run/plan/fold'
import { splitColumns } from '@/lib/run/plan/grouped'
import type { Weights } from '@/lib/weights/weights'

/**
 * A grouped 1×1 convolution as one batched matrix product, groups as the batch: transpose, multiply, transpose back. A
 * shuffle of as many groups behind it costs nothing, since it is another order of the last transpose.
 */
export function batched(layer: ConvLayer, weights: Weights, shuffle: number | null) {
  const [h, w, cin] = soleInput(layer)
  const { groups, activation, output } = layer
  if (shuffle !== null && shuffle !== groups) throw new Error(`${layer.id}: ${groups} groups, shuffled as ${shuffle}`)
  const inner = cin / groups
  const outer = output[2] / groups
  const { kernel, bias } = fold(layer, weights)
  const kernels = tf.tensor3d(joined(splitColumns(kernel, output[2], groups)), [groups, inner, outer])
  const biases = tf.tensor3d(bias!, [groups, 1, outer])
  const run = (x: tf.Tensor4D): tf.Tensor4D => {
    const parts = tf.transpose(tf.reshape(x, [h * w, groups, inner]), [1, 0, 2])
    const sums = tf.add(tf.matMul(parts, kernels), biases)
    const active = activation === 'relu' ? tf.relu(sums) : sums
    return tf.reshape(tf.transpose(active, shuffle === null ? [1, 0, 2] : [1, 2, 0]), [1, ...output])
  }
  return { run, tensors: [kernels, biases] }
}

function joined(parts: readonly Float32Array[]): Float32Array {
  const out = new Float32Array(parts.reduce((sum, { length }) => sum + length, 0))
  parts.forEach((part, at) => out.set(part, at * part.length))
  return out
}
