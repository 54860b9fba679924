import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { seededWeights } from '@/lib/weights/seeded'
import { chooseBackend } from './backend'
import { layerByLayer, walk } from './execute'
import { toMaps } from './maps'
import { on } from './on'

beforeAll(async () => {
  for (const backend of ['cpu', 'wasm'] as const) assert.equal((await chooseBackend(backend, null)).used, backend)
})

/** The backend whose memory a tensor's values lie in. */
const homeOf = (tensor: tf.Tensor) => {
  const { backend } = tf.engine().state.tensorInfo.get(tensor.dataId)!
  return backend === tf.engine().registry['cpu'] ? 'cpu' : backend === tf.engine().registry['wasm'] ? 'wasm' : null
}

test('two networks that take turns step by step each compute on their own backend', () => {
  const { layers, input } = instantiate(findNetwork('shufflenet'), { scale: 0.25, resolution: 32 })
  const weights = seededWeights(layers, 1)
  const begin = (backend: 'cpu' | 'wasm') => {
    const picture = toMaps(backend, new Float32Array(32 * 32 * 3).fill(0.5), [1, ...input])
    return { backend, picture, steps: walk(layerByLayer(backend, layers, weights, 'split'), picture), done: 0 }
  }
  const both = [begin('cpu'), begin('wasm')]
  for (let over = 0; over < both.length;) {
    over = 0
    for (const job of both) {
      const next = job.steps.next()
      if (next.done) over += 1
      else {
        job.done += 1
        assert.equal(homeOf(next.value.output), job.backend, next.value.step.id)
      }
    }
  }
  assert.deepEqual(
    both.map(({ done }) => done),
    [layers.length, layers.length],
  )
  for (const { picture } of both) picture.dispose()
})

test('work within work gives its backend back, also when it fails', () => {
  on('cpu', () => {
    on('wasm', () => assert.equal(tf.getBackend(), 'wasm'))
    assert.equal(tf.getBackend(), 'cpu')
    const fail = () => {
      throw new Error('on purpose')
    }
    assert.throws(() => on('wasm', fail), /on purpose/)
    assert.equal(tf.getBackend(), 'cpu')
  })
})

test('a backend that was not started does no work', () => {
  assert.throws(() => on('webgl', () => 0), /webgl has not been started/)
})
