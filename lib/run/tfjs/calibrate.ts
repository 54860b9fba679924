import * as tf from '@tensorflow/tfjs-core'
import { SpecError } from '@/lib/nn/error'
import type { Knobs, KnobValues } from '@/lib/nn/knob'
import { soleInput, type Layer } from '@/lib/nn/layer'
import type { Network, Preprocessing, Resolved } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import type { BackendName } from '../contract/backend'
import { activate } from './compute'
import { planFor, walk, withWeights, type Done, type StepRunner } from './execute'
import { on } from './on'
import { affine, applyAffine, scaleColumns, type Affine } from '../plan/fold'
import { preprocess, syntheticPicture } from '../plan/pixels'
import type { Step } from '../plan/plan'
import { channelStatistics, type Statistics } from '../plan/statistics'
import { normOf, type LayerWeights, type Weights } from '@/lib/weights/weights'

/**
 * Makes random weights behave: runs the network once, layer by layer, on made-up pictures and sets each
 * layer's scale from what it puts out, so that activations keep their range and their spatial structure
 * through any depth (the data-dependent initialization of Krähenbühl et al., arXiv 1511.06856, section 3.1).
 *
 * - A normalization gets the mean and variance of its own input.
 * - Sums without one have their kernel divided by the output's deviation, per channel; a bias is set to
 *   centre the output, plus the seeded bias.
 *
 * The pictures have one size whatever the network's input, so that weights do not depend on the resolution; only
 * where a network cannot be built at that size they have its own.
 */

/** Side of the pictures in pixels, and how many. */
const SIDE = 160
const PICTURES = 2

/** With fewer values per channel than this, all channels share one mean and deviation. */
const ENOUGH = 8

/**
 * Calibrates seeded weights on a backend. Yields after each layer, so that the caller can report, pause or stop; returns
 * weights of the same shapes. Kernels are scaled in place: use only what is returned. Throws `SpecError` where the network cannot be built for pictures of that side.
 */
export function* calibrate(
  backend: BackendName,
  { network, values, layers }: Resolved,
  seeded: Weights,
): Generator<Done, Weights, void> {
  const calibrated = new Map<string, LayerWeights>()
  const full = new Map(layers.map((layer) => [layer.id, layer]))
  const small = layersFor(network.build(values as KnobValues<Knobs>))
  const plain = withWeights(backend, calibrated)
  const run: StepRunner = (step, inputs) => {
    const layer = full.get(step.id)!
    if (layer.op === 'flatten') return plain({ ...step, layer }, [stretched(inputs[0]!, layer)])
    if (!step.form) return plain(step, inputs)
    const sums =
      layer.op === 'norm'
        ? inputs[0]!
        : bareSums(backend, layer.op === 'dense' ? { ...step, layer } : step, inputs, seeded)
    const numbers = sums.dataSync<'float32'>()
    const { tensors, map } = fit(layer, seeded.get(layer.id) ?? {}, channelStatistics(numbers, layer.output[2], ENOUGH))
    calibrated.set(layer.id, tensors)
    const output = tf.tensor4d(applyAffine(numbers, map), sums.shape)
    return step.activation ? activate(output, step.activation) : output
  }
  const input = on(backend, () => pictures(network.preprocessing, small[0]!.inputShapes[0]![0]))
  try {
    yield* walk({ backend, plan: planFor(backend, small, { fuse: false, grouped: 'direct' }), run }, input)
  } finally {
    input.dispose()
  }
  return calibrated
}

/** A layer's sums alone: no bias, normalization or activation. */
function bareSums(backend: BackendName, step: Step, inputs: readonly tf.Tensor4D[], weights: Weights): tf.Tensor4D {
  const layer = { ...step.layer, bias: false, norm: null, activation: null } as Layer
  return withWeights(backend, weights)({ ...step, layer, activation: null }, inputs)
}

/** Tensors that give a layer's sums their range, and the map from its bare sums to its output before activation. */
function fit(
  layer: Layer,
  seeded: LayerWeights,
  { mean, variance }: Statistics,
): { tensors: LayerWeights; map: Affine } {
  const { bias, kernel } = seeded
  const norm = normOf(layer)
  if (norm) {
    const tensors = { ...seeded, variance, mean: bias ? mean.map((value, c) => value + bias[c]!) : mean }
    const map = affine(norm, tensors)
    return { tensors, map: bias ? { ...map, shift: applyAffine(bias, map) } : map }
  }
  if (!kernel) throw new Error(`${layer.id}: sums without a kernel`)
  const scale = variance.map((value) => 1 / Math.sqrt(value))
  const centred = bias?.map((value, c) => value - mean[c]! * scale[c]!)
  const tensors = { kernel: scaleColumns(kernel, scale, kernel), ...(centred && { bias: centred }) }
  return { tensors, map: { scale, shift: centred ?? new Float32Array(scale.length) } }
}

/** A small map blown up, pixel by pixel, to what a flattening layer reads at full size. */
function stretched(x: tf.Tensor4D, layer: Layer): tf.Tensor4D {
  const [h, w] = soleInput(layer)
  return tf.image.resizeNearestNeighbor(x, [h, w])
}

/** Layers for the calibration pictures. */
function layersFor({ nodes, input }: ReturnType<Network['build']>): Layer[] {
  try {
    return resolve(nodes, [SIDE, SIDE, 3])
  } catch (error) {
    if (error instanceof SpecError && input[0] > SIDE) return resolve(nodes, input)
    throw error
  }
}

/** The calibration pictures, `[PICTURES, side, side, 3]`. */
function pictures(preprocessing: Preprocessing, side: number): tf.Tensor4D {
  const values = new Float32Array(PICTURES * side * side * 3)
  for (let index = 0; index < PICTURES; index++) {
    values.set(preprocess(syntheticPicture(side, index), preprocessing), index * side * side * 3)
  }
  return tf.tensor4d(values, [PICTURES, side, side, 3])
}
