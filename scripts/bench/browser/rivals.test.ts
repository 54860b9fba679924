import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import * as onnx from 'onnxruntime-web'
import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import { executeLayers } from '@/lib/run/tfjs/execute'
import { seededWeights, uniform } from '@/lib/weights/seeded'
import { layersModel } from './layersModel'
import { writeOnnx } from './onnxFile'
import { channelsFirst, onnxGraph } from './onnxGraph'

beforeAll(() => tf.setBackend('wasm'))

/** Without the softmax, which hides differences. */
function small(network: string, values: Record<string, number | string>) {
  const { layers, input } = instantiate(findNetwork(network), values)
  const bare = layers.slice(0, -1)
  const weights = seededWeights(bare, 1)
  const picture = uniform('picture', elements(input))
  const ours = tf.tidy(() =>
    executeLayers('wasm', bare, weights, tf.tensor4d(picture, [1, ...input])).dataSync<'float32'>(),
  )
  return { layers: bare, input, weights, picture, ours }
}

function agree(theirs: Float32Array, ours: Float32Array): void {
  assert.equal(theirs.length, ours.length)
  const largest = ours.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
  assert.ok(largest > 0)
  assert.ok(theirs.reduce((most, value, at) => Math.max(most, Math.abs(value - ours[at]!)), 0) < 1e-4 * largest)
}

const squeezenet = () => small('squeezenet', { version: '1.1', resolution: 64 })
const mobilenet = () => small('mobilenet', { alpha: 0.25, resolution: 75 })
const shufflenet = () => small('shufflenet', { groups: 3, scale: 0.25, resolution: 64 })

for (const make of [squeezenet, mobilenet, shufflenet]) {
  test(`${make.name}: the ONNX graph computes what the executor computes`, async () => {
    const { layers, input, weights, picture, ours } = make()
    const session = await onnx.InferenceSession.create(writeOnnx(onnxGraph(layers, weights, input)))
    const x = new onnx.Tensor('float32', channelsFirst(picture, input), [1, input[2], input[0], input[1]])
    const outputs = await session.run({ [session.inputNames[0]!]: x })
    agree(outputs[session.outputNames[0]!]!.data as Float32Array, ours)
    await session.release()
  })
}

for (const make of [squeezenet, mobilenet]) {
  test(`${make.name}: the tfjs-layers model computes what the executor computes`, () => {
    const { layers, input, weights, picture, ours } = make()
    const model = layersModel(layers, weights, input)
    agree(
      tf.tidy(() => (model.predict(tf.tensor4d(picture, [1, ...input])) as tf.Tensor).dataSync<'float32'>()),
      ours,
    )
    model.dispose()
  })
}

test('tfjs-layers has no groups, and is not asked for them', () => {
  const layers = resolve([{ op: 'conv', name: 'gconv', filters: 8, kernel: 1, groups: 2 }], [4, 4, 4])
  assert.throws(
    () => layersModel(layers, seededWeights(layers, 1), [4, 4, 4]),
    /gconv: tfjs-layers has no grouped convolution/,
  )
})
