import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, describe, test } from 'vitest'
import { findNetwork, fourNetworks, networks } from '@/lib/nn/catalog'
import { instantiate, type Network, type Resolved } from '@/lib/nn/network'
import type { BackendName } from '../contract/backend'
import { chooseBackend } from './backend'
import { calibrate } from './calibrate'
import { execute, executeLayerByLayer, executeLayers, planFor, walk, type StepRunner } from './execute'
import { load } from './loaded'
import { preprocess, syntheticPicture } from '../plan/pixels'
import { seededWeights } from '@/lib/weights/seeded'
import { checkWeights, type Weights } from '@/lib/weights/weights'

/** Small, and enough for every network (Inception-V3 needs 75). */
const SIDE = 96

function calibrated(resolved: Resolved, backend: BackendName = 'wasm'): Weights {
  const steps = calibrate(backend, resolved, seededWeights(resolved.layers, 1))
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/** A picture that no calibration has seen. */
const picture = ({ network, input }: Resolved) =>
  tf.tensor4d(preprocess(syntheticPicture(input[0], 9), network.preprocessing), [1, ...input])

/** Largest difference, relative to the largest value. */
function apart(a: Float32Array, b: Float32Array): number {
  assert.equal(a.length, b.length)
  const scale = a.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  return a.reduce((most, value, at) => Math.max(most, Math.abs(value - b[at]!)), 0) / scale
}

/** How far values of `[positions, channels]` reach, and how much of their power varies from place to place. */
function measure(values: Float32Array, channels: number): { largest: number; spatial: number } {
  const sums = new Float64Array(channels)
  let power = 0
  let largest = 0
  for (const [at, value] of values.entries()) {
    sums[at % channels]! += value
    power += value ** 2
    largest = Math.max(largest, Math.abs(value))
  }
  const positions = values.length / channels
  const constant = sums.reduce((total, sum) => total + (sum / positions) ** 2, 0) * positions
  return { largest, spatial: 1 - constant / power }
}

function checkNetwork(network: Network, values: Record<string, string | number | boolean>): void {
  const resolved = instantiate(network, { ...values, resolution: SIDE })
  const { layers } = resolved
  const tensors = tf.memory().numTensors
  const weights = calibrated(resolved)
  checkWeights(layers, weights)
  const input = picture(resolved)
  let last = new Float32Array()
  const most = fourNetworks.includes(network) ? 60 : 500
  executeLayerByLayer('wasm', layers, weights, input, (layer, output) => {
    assert.deepEqual(output.shape, [1, ...layer.output], layer.id)
    last = new Float32Array(output.dataSync<'float32'>())
    const { largest, spatial } = measure(last, layer.output[2])
    assert.ok(largest < most && largest > 1e-3, `${network.id}: ${layer.id} reaches ${largest}`)
    if (layer.output[0] > 2) assert.ok(spatial > 0.02, `${network.id}: ${layer.id} is flat (${spatial})`)
  })
  for (const grouped of ['direct', 'masked', 'split'] as const) {
    const output = executeLayers('wasm', layers, weights, input, grouped)
    const difference = apart(last, output.dataSync<'float32'>())
    assert.ok(difference < 1e-4, `${network.id}, ${grouped}: fused and layer by layer differ by ${difference}`)
    output.dispose()
  }
  input.dispose()
  assert.equal(tf.memory().numTensors, tensors)
}

describe('every network', () => {
  beforeAll(() => chooseBackend('wasm', null))

  for (const network of networks) {
    test(`${network.title}: shapes as specified, values in range, fused = layer by layer, direct = masked = split`, () =>
      checkNetwork(network, {}))
  }

  test('ShuffleNet with 8 groups, without shuffle, and Xception with ELU and no residuals as well', () => {
    checkNetwork(findNetwork('shufflenet'), { groups: 8, scale: 0.5 })
    checkNetwork(findNetwork('shufflenet'), { groups: 2, scale: 0.25, shuffle: false })
    checkNetwork(findNetwork('xception'), { activation: 'elu', residual: false })
  })
})

const thin = (resolution: number) => instantiate(findNetwork('mobilenet'), { alpha: 0.25, resolution })

describe('calibrated weights', () => {
  beforeAll(() => chooseBackend('wasm', null))

  test('are the same for every resolution, and on cpu', async () => {
    const small = calibrated(thin(64))
    assert.deepEqual(calibrated(thin(224)), small)
    await chooseBackend('cpu', null)
    const plain = calibrated(thin(64), 'cpu')
    for (const [id, tensors] of small) {
      for (const [name, values] of Object.entries(tensors)) {
        assert.ok(apart(values, plain.get(id)![name as keyof typeof tensors]!) < 1e-3, `${id} ${name}`)
      }
    }
  })

  test('give each normalized channel deviation γ around β', () => {
    const resolved = instantiate(findNetwork('xception'), { resolution: 160 })
    const weights = calibrated(resolved)
    // The pictures of the calibration, which are two: 0 and 1.
    const input = tf.concat(
      [0, 1].map((index) =>
        tf.tensor4d(preprocess(syntheticPicture(160, index), resolved.network.preprocessing), [1, 160, 160, 3]),
      ),
    )
    let checked = 0
    executeLayerByLayer('wasm', resolved.layers, weights, input, (layer, output) => {
      if (layer.id !== 'block2_shortcut') return
      const { mean, variance } = tf.moments(output, [0, 1, 2])
      const { beta, gamma } = weights.get(layer.id)!
      const deviation = tf.sqrt(variance).dataSync<'float32'>()
      assert.ok(apart(beta!, mean.dataSync<'float32'>()) < 0.01)
      // Some channels vary too little to be brought up to γ.
      const reached = deviation.filter((value, c) => Math.abs(value - gamma![c]!) < 0.02).length
      assert.ok(reached > 0.9 * deviation.length, `${reached} of ${deviation.length}`)
      checked += 1
    })
    input.dispose()
    assert.equal(checked, 1)
  })
})

for (const backend of ['wasm', 'cpu'] as const) {
  describe(`memory on ${backend}`, () => {
    beforeAll(() => chooseBackend(backend, null))

    test('fifty runs leave it where it was after the first, and freeing leaves nothing', () => {
      const resolved = instantiate(findNetwork('shufflenet'), { scale: 0.25, resolution: 32 })
      const before = tf.memory()
      const network = load(backend, resolved.layers, seededWeights(resolved.layers, 1), 'direct')
      const input = picture(resolved)
      const once = () => execute(network, input).dispose()
      once()
      const { numTensors, numBytes } = tf.memory()
      assert.ok(numTensors > before.numTensors)
      for (let run = 0; run < 50; run++) once()
      assert.deepEqual([tf.memory().numTensors, tf.memory().numBytes], [numTensors, numBytes])
      network.dispose()
      input.dispose()
      assert.deepEqual([tf.memory().numTensors, tf.memory().numBytes], [before.numTensors, before.numBytes])
    })

    test('a walk that is broken off, or fails, frees what it holds', () => {
      const resolved = instantiate(findNetwork('shufflenet'), { scale: 0.25, resolution: 32 })
      const input = picture(resolved)
      const network = load(backend, resolved.layers, seededWeights(resolved.layers, 1), 'direct')
      const { numTensors } = tf.memory()
      for (const { step } of walk(network, input)) if (step.layer.op === 'concat') break
      assert.equal(tf.memory().numTensors, numTensors)
      const plan = planFor(backend, resolved.layers, { fuse: true, grouped: 'direct' })
      const run: StepRunner = (step, inputs) => (step.layer.op === 'concat' ? fail() : network.run(step, inputs))
      assert.throws(() => execute({ backend, plan, run }, input), /broken on purpose/)
      assert.equal(tf.memory().numTensors, numTensors)
      network.dispose()
      input.dispose()
    })
  })
}

function fail(): never {
  throw new Error('broken on purpose')
}
