import * as tf from '@tensorflow/tfjs-core'
import type { ConvLayer } from '@/lib/nn/layer'
import type { Pads, Pair } from '@/lib/nn/shape'
import type { FilterTensors } from './upload'
import type { OwnKernels } from '../plan/grouped'
import type { Step } from '../plan/plan'
import { stripes } from './wasm/stripes'
import type { PackedActivation } from './webgl/activation'
import { convolution } from './webgl/convolution'
import { packedDepthwise } from './webgl/depthwise'
import { samples } from './webgl/samples'

type Window = Pick<ConvLayer, 'stride' | 'pads'>

/** A window of one pixel. */
export const POINT: Window = { stride: [1, 1], pads: { top: 0, bottom: 0, left: 0, right: 0 } }

/**
 * A step's sums in the step's form, with bias and the activation (not softmax) in the same kernel. `inputs` are the map
 * and, where the step adds one to its sums, a second.
 */
export function sums(
  own: OwnKernels | null,
  step: Step,
  inputs: readonly tf.Tensor4D[],
  filters: readonly FilterTensors[],
  window: Window,
): tf.Tensor4D {
  const x = inputs[0]!
  switch (step.form) {
    case 'packed': {
      const { kernel, groups } = step.layer as ConvLayer
      return convolution(x, filters[0]!, inputs[1], { ...packed(step, window), kernel, groups, shuffle: step.shuffle })
    }
    case 'sampled':
      return product(step, samples(x, window.stride), filters[0]!, POINT)
    case 'striped':
      return stripes(x, filters, {
        stride: window.stride,
        pads: window.pads,
        output: step.layer.output,
        shuffle: step.shuffle !== null,
        activation: fused(step),
      })
    case 'depthwise':
      return depthwise(own, step, x, filters[0]!, window)
    default: {
      const groups = filters.length === 1 ? [x] : tf.split<tf.Tensor4D>(x, filters.length, 3)
      const parts = filters.map((filter, g) => product(step, groups[g]!, filter, window))
      return parts.length === 1 ? parts[0]! : tf.concat(parts, 3)
    }
  }
}

/** tfjs' convolution. */
function product(step: Step, x: tf.Tensor4D, filter: FilterTensors, { stride, pads }: Window): tf.Tensor4D {
  return tf.fused.conv2d<tf.Tensor4D>({
    x,
    ...filter,
    strides: [...stride],
    pad: explicit(pads),
    activation: fused(step),
  })
}

function depthwise(
  own: OwnKernels | null,
  step: Step,
  x: tf.Tensor4D,
  filter: FilterTensors,
  window: Window,
): tf.Tensor4D {
  const [kh, kw, , multiplier] = filter.filter.shape
  if (own === 'packed' && multiplier === 1)
    return packedDepthwise(x, filter, { ...packed(step, window), kernel: [kh, kw] })
  // Explicit pads work as in the plain op; only the fused one's type leaves them out.
  const pad = explicit(window.pads) as unknown as number
  return tf.fused.depthwiseConv2d({ x, ...filter, strides: [...window.stride], pad, activation: fused(step) })
}

/** A step's non-linearity as tfjs' fused kernels take it. */
const fused = ({ activation }: Step) => (activation ?? 'linear') as tf.fused.Activation

/** What all our programs want to know. */
function packed({ layer, activation }: Step, { stride, pads }: Window) {
  return { output: layer.output, stride, pads, activation: activation as PackedActivation | null }
}

/** Pads as tfjs takes them. Zero pads count as VALID there, which keeps 1×1 convolutions plain matrix products. */
export function explicit({ top, bottom, left, right }: Pads): [[0, 0], Mutable<Pair>, Mutable<Pair>, [0, 0]] {
  return [
    [0, 0],
    [top, bottom],
    [left, right],
    [0, 0],
  ]
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }
