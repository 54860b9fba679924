import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { networks } from '@/lib/nn/catalog'
import { kernelShape, layerCost } from '@/lib/nn/cost'
import { offeredValues } from '@/lib/nn/knob'
import { operationKind, type Layer } from '@/lib/nn/layer'
import { instantiate, type Network } from '@/lib/nn/network'
import { elements } from '@/lib/nn/shape'
import { convolutionCost, geometry } from '@/lib/tensor/geometry'
import { tensor, type KernelShape, type Tensor } from '@/lib/tensor/tensor'
import { withWeights } from './execute'
import { summarize } from './testing/golden'
import { goldenCases } from './testing/goldenCases'
import { makePlan } from '../plan/plan'
import type { BackendName } from '../contract/backend'
import { referenceLayer } from './testing/reference'
import { seededWeights, uniform } from '@/lib/weights/seeded'

/** Above this many multiplications the reference is too slow for values: shapes only. */
const AFFORDABLE = 25_000_000

/** Sizes at which every network can be built; between them, odd and even maps occur at every depth. */
const SIDES = [79, 96]

/** What makes a layer different from the others of its network, sizes and channels aside. */
function signature(layer: Layer): string {
  const { id: _id, inputs, inputShapes: _shapes, output: _output, blocks: _blocks, branches: _branches, ...own } = layer
  const settings = own.op === 'depthwise' ? { ...own, groups: 'all' } : own
  return JSON.stringify([operationKind(layer), inputs.length, settings])
}

/** One layer of each signature, the cheapest, over each knob's offered values. */
function representatives(network: Network): Layer[] {
  const settings = Object.entries(network.knobs).flatMap(([name, knob]) =>
    name === 'resolution' ? [] : offeredValues(knob).map((value) => ({ [name]: value })),
  )
  const found = new Map<string, Layer>()
  for (const resolution of SIDES) {
    for (const setting of [{}, ...settings]) {
      for (const layer of instantiate(network, { ...setting, resolution }).layers) {
        const known = found.get(signature(layer))
        if (!known || work(layer) < work(known)) found.set(signature(layer), layer)
      }
    }
  }
  return [...found.values()]
}

/** Multiplications, or the values a pool reads. */
function work(layer: Layer): number {
  if (layer.op === 'pool') return elements(layer.output) * layer.kernel[0] * layer.kernel[1]
  return Math.max(layerCost(layer).macs, ...layer.inputShapes.map(elements))
}

const randomInputs = (layer: Layer): Tensor[] =>
  layer.inputShapes.map((shape, index) => tensor(shape, uniform(`${layer.id}/${index}`, elements(shape), 0.1, 1.5)))

/** The layer by tfjs, as the executor runs it alone. */
async function byTfjs(layer: Layer, inputs: readonly Tensor[], backend: BackendName): Promise<Tensor> {
  await tf.setBackend(backend)
  const step = makePlan([layer], { fuse: false, grouped: 'split' }).steps[0]!
  const run = withWeights(backend, seededWeights([layer], 1))
  return tf.tidy(() => {
    const output = run(
      step,
      inputs.map(({ shape, data }) => tf.tensor4d(Float32Array.from(data), [1, ...shape])),
    )
    const [, h, w, c] = output.shape
    return { shape: [h, w, c], data: output.dataSync().slice() }
  })
}

async function agree(layer: Layer, backend: BackendName): Promise<boolean> {
  const inputs = randomInputs(layer)
  const theirs = await byTfjs(layer, inputs, backend)
  assert.deepEqual(theirs.shape, layer.output, `${layer.id}: shape by tfjs`)
  if ('pads' in layer && layer.op !== 'pool') {
    const { stride, pads: padding, groups } = layer
    const sizes = geometry(layer.inputShapes[0]!, kernelShape(layer) as KernelShape, { stride, padding, groups })
    assert.deepEqual(sizes.output, layer.output, `${layer.id}: shape by the reference`)
    const { weights, macs } = layerCost(layer)
    assert.deepEqual(convolutionCost(sizes), { weights, macs }, `${layer.id}: cost by the reference`)
  }
  if (work(layer) > AFFORDABLE) return false
  const mine = referenceLayer(layer, inputs, seededWeights([layer], 1).get(layer.id) ?? {})
  assert.deepEqual(mine.shape, layer.output, `${layer.id}: shape by the reference`)
  const spread = summarize(mine.data)[1]
  for (let i = 0; i < mine.data.length; i++) {
    const error = Math.abs(mine.data[i]! - theirs.data[i]!) / spread
    if (!(error < 1e-4)) assert.fail(`${layer.id}: value ${i} is ${theirs.data[i]}, not ${mine.data[i]}`)
  }
  return true
}

describe('specification, tfjs and the reference of the figures agree', () => {
  for (const network of networks) {
    test(network.id, async () => {
      const layers = representatives(network)
      const valued = new Set<string>()
      for (const layer of layers) if (await agree(layer, 'wasm')) valued.add(operationKind(layer))
      const kinds = new Set(layers.map(operationKind))
      assert.deepEqual([...valued].sort(), [...kinds].sort(), 'every kind of operation is compared by value')
    })
  }
  for (const { name, layers } of goldenCases.filter(({ size }) => size === 'tiny')) {
    test(`${name}, every layer by value, on cpu too`, async () => {
      for (const layer of layers) {
        assert.ok(await agree(layer, 'wasm'))
        assert.ok(await agree(layer, 'cpu'))
      }
    })
  }
})
