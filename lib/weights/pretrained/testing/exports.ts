import assert from 'node:assert/strict'
import type { Layer } from '@/lib/nn/layer'
import { tensorShapes, type Weights } from '@/lib/weights/weights'
import type { NamedTensor } from '../tensor'
import { inOrder, oi, oihw, vector } from './layouts'

/**
 * For tests: our weights under the names and in the layouts of those who published theirs. Layers are taken in the
 * order in which they run, and names are made as the publishers' programs make them; the tables under test are not used.
 */

/** MobileNet as keras.applications builds it: 13 blocks, each with a depthwise and a pointwise convolution. */
export function asKeras(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const blocks = Array.from({ length: 13 }, (_, index) => [`conv_dw_${index + 1}`, `conv_pw_${index + 1}`])
  const names = ['conv1', ...blocks.flat(), 'conv_preds']
  const exported = inOrder(layers, weights)
  assert.equal(exported.length, names.length)
  return exported.flatMap(([layer, { kernel, bias, gamma, beta, mean, variance }], index) => {
    const name = names[index]!
    const shape = tensorShapes(layer).kernel!
    if (bias) return [{ name: `${name}/kernel`, shape: [1, 1, ...shape], data: kernel! }, vector(`${name}/bias`, bias)]
    const first: NamedTensor = name.includes('dw')
      ? { name: `${name}/depthwise_kernel`, shape: [3, 3, shape[3]!, 1], data: kernel! }
      : { name: `${name}/kernel`, shape, data: kernel! }
    const norm = { gamma, beta, moving_mean: mean, moving_variance: variance }
    return [first, ...Object.entries(norm).map(([what, data]) => vector(`${name}_bn/${what}`, data!))]
  })
}

/** SqueezeNet as gluon exports it: convolutions counted as they are made. */
export function asMxnet(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  return inOrder(layers, weights).flatMap((one, index) => [
    { name: `squeezenet0_conv${index}_weight`, ...oihw(one) },
    vector(`squeezenet0_conv${index}_bias`, one[1].bias!),
  ])
}

/** The bias that {@link asCaffe2} gives to conv1. */
export const caffe2Bias = (channels: number) => Float32Array.from({ length: channels }, (_, at) => (at - 7) / 8)

/** A ShuffleNet as Caffe2 exports it: counters for both kinds of convolution, BGR, a bias before conv1's normalization. */
export function asCaffe2(layers: readonly Layer[], weights: Weights): NamedTensor[] {
  const exported = inOrder(layers, weights)
  const last = exported.pop()!
  let pointwise = 0
  let depthwise = 0
  const body = exported.flatMap((one, index): NamedTensor[] => {
    const [layer, { gamma, beta, mean, variance }] = one
    const first = index === 0
    const name = first
      ? 'gpu_0/conv3_0'
      : layer.op === 'depthwise'
        ? `gpu_0/gconv3_${depthwise++}`
        : `gpu_0/gconv1_${pointwise++}`
    const bias = first ? caffe2Bias(mean!.length) : null
    const shifted = bias ? mean!.map((value, at) => value + bias[at]!) : mean!
    const norm = { s: gamma!, b: beta!, rm: shifted, riv: variance! }
    const rest = Object.entries(norm).map(([what, data]) => vector(`${name}_bn_${what}_0`, data))
    return [{ name: `${name}_w_0`, ...oihw(one, first) }, ...(bias ? [vector(`${name}_b_0`, bias)] : []), ...rest]
  })
  return [...body, { name: 'gpu_0/pred_w_0', ...oi(last) }, vector('gpu_0/pred_b_0', last[1].bias!)]
}
