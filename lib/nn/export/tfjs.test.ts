import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, describe, test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { offeredValues, type AnyKnobValues } from '@/lib/nn/knob'
import { soleInput, type Layer } from '@/lib/nn/layer'
import { defineNetwork, instantiate, STANDARDIZED, type Network, type Resolved } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import type { BackendName } from '@/lib/run/contract/backend'
import { executeLayers } from '@/lib/run/tfjs/execute'
import { seededWeights, uniform } from '@/lib/weights/seeded'
import { tinyNetworks, type TinyNetwork } from '@/lib/run/tfjs/testing/tinyNetworks'
import { tensorShapes } from '@/lib/weights/weights'
import { toTfjs } from './tfjs'

interface Built {
  readonly input: readonly number[]
  readonly weights: Readonly<Record<string, readonly number[]>>
  readonly predict: (image: tf.Tensor, weights: Readonly<Record<string, tf.Tensor>>) => tf.Tensor
}

/** Runs the source as the module that it is. */
async function built(resolved: Resolved): Promise<Built> {
  const { build } = await import(`data:text/javascript,${encodeURIComponent(toTfjs(resolved))}`)
  return build(tf)
}

/** What the specification asks for, by name; a depthwise kernel as TensorFlow has it. */
function specified(layers: readonly Layer[]): Record<string, readonly number[]> {
  const named = layers.flatMap((layer) =>
    Object.entries(tensorShapes(layer)).map(([name, shape]) => {
      const depthwise =
        name === 'kernel' && 'groups' in layer && layer.groups > 1 && layer.groups === soleInput(layer)[2]
      const [kh, kw, , cout] = shape as readonly [number, number, number, number]
      return [`${layer.id}/${name}`, depthwise ? [kh, kw, layer.groups, cout / layer.groups] : shape] as const
    }),
  )
  return Object.fromEntries(named)
}

const statistics = /\/(mean|variance)$/

/** Weights and cost of the exported network are the specification's. */
function checkWeights(resolved: Resolved, { weights, input }: Built): void {
  assert.deepEqual(weights, specified(resolved.layers))
  assert.deepEqual(input, resolved.input)
  const trainable = Object.entries(weights).filter(([name]) => !statistics.test(name))
  const parameters = trainable.reduce((sum, [, shape]) => sum + shape.reduce((product, side) => product * side, 1), 0)
  assert.equal(parameters, cost(resolved.layers).parameters)
}

/** Each knob at each value it offers, the others at their defaults. */
const settings = (network: Network): AnyKnobValues[] => [
  {},
  ...Object.entries(network.knobs).flatMap(([name, knob]) => offeredValues(knob).map((value) => ({ [name]: value }))),
]

/** Enough for every network (Inception-V3 needs 75). */
const SIDE = 75

async function checkRun(resolved: Resolved): Promise<void> {
  const { numTensors } = tf.memory()
  const network = await built(resolved)
  checkWeights(resolved, network)
  const weights = Object.fromEntries(
    Object.entries(network.weights).map(([name, shape]) => [name, tf.zeros([...shape])]),
  )
  const image = tf.zeros([2, ...resolved.input])
  const output = network.predict(image, weights)
  assert.deepEqual(output.shape, [2, resolved.layers.at(-1)!.output[2]])
  tf.dispose([output, image, weights])
  assert.equal(tf.memory().numTensors, numTensors)
}

describe('the source runs', () => {
  beforeAll(() => tf.setBackend('wasm'))

  for (const network of networks) {
    test(`${network.id}: at every offered value, with the weights of the specification`, async () => {
      for (const values of settings(network)) {
        const offered = instantiate(network, values)
        checkWeights(offered, await built(offered))
        if (!('resolution' in values)) await checkRun(instantiate(network, { ...values, resolution: SIDE }))
      }
    })
  }
})

/** A tiny network as one of the catalogue. */
function tiny({ name, input, nodes }: TinyNetwork): Resolved {
  const source = { authors: 'None', title: name, date: '2018', form: { en: 'made for tests' } }
  const network = defineNetwork({
    id: name,
    title: name,
    role: 'release',
    source,
    preprocessing: STANDARDIZED,
    knobs: {},
    build: () => ({ input, nodes }),
  })
  return { network, values: {}, input, layers: resolve(nodes, input) }
}

/** Without the softmax, which hides differences. */
const logits = (resolved: Resolved): Resolved => ({ ...resolved, layers: resolved.layers.slice(0, -1) })

/** The largest difference between the source's output and the executor's, relative to the largest value. */
async function difference(resolved: Resolved, backend: BackendName): Promise<number> {
  const { layers, input } = resolved
  const network = await built(resolved)
  const seeded = seededWeights(layers, 7)
  const named = Object.fromEntries(
    [...seeded].flatMap(([id, tensors]) =>
      Object.entries(tensors).map(([name, values]) => [`${id}/${name}`, values] as const),
    ),
  )
  return tf.tidy(() => {
    const weights = Object.fromEntries(
      Object.entries(network.weights).map(([name, shape]) => [name, tf.tensor(named[name], [...shape])]),
    )
    const image = tf.tensor4d(uniform('picture', elements(input)), [1, ...input])
    const theirs = network.predict(image, weights).dataSync<'float32'>()
    const mine = executeLayers(backend, layers, seeded, image).dataSync<'float32'>()
    assert.equal(theirs.length, mine.length)
    const largest = mine.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    assert.ok(Number.isFinite(largest) && new Set(mine).size > mine.length / 4, 'the output says something')
    return theirs.reduce((most, value, at) => Math.max(most, Math.abs(value - mine[at]!)), 0) / largest
  })
}

describe('the source computes what the executor computes', () => {
  for (const network of tinyNetworks) {
    for (const backend of ['wasm', 'cpu'] as const) {
      test(`${network.name} on ${backend}`, async () => {
        await tf.setBackend(backend)
        assert.ok((await difference(logits(tiny(network)), backend)) < 1e-5)
      })
    }
  }
  for (const [id, values] of [
    ['squeezenet', { version: '1.1', bypass: 'complex', resolution: 64 }],
    ['mobilenet', { alpha: 0.25, resolution: 75 }],
    ['shufflenet', { groups: 4, scale: 0.5, resolution: 64 }],
    ['xception', { activation: 'elu', resolution: 75 }],
  ] as const) {
    test(`${id} ${JSON.stringify(values)}`, async () => {
      await tf.setBackend('wasm')
      assert.ok((await difference(logits(instantiate(findNetwork(id), values)), 'wasm')) < 1e-4)
    })
  }
})
