import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { test, vi } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { activationMap, mappedLayer } from '@/lib/weights/pocket/activationMap'
import { SIDE } from '@/lib/weights/pocket/fashion'
import { toRgba } from '@/lib/weights/pocket/grey'
import { seededWeights } from '@/lib/weights/seeded'
import type { Weights } from '@/lib/weights/weights'
import { RunError } from '../contract/fault'
import { Engine } from './engine'

const never = new AbortController().signal
const ignore = () => undefined

for (const id of ['pocketsqueezenet', 'pocketmobilenet', 'pocketshufflenet', 'pocketxception']) {
  const { resolved, weights } = seeded(id)
  const picture = toRgba(Uint8Array.from({ length: SIDE * SIDE }, (_, at) => (at * at) % 251))
  const job = {
    network: id,
    values: {},
    backend: 'cpu',
    grouped: 'masked',
    weights: 'mine',
    seed: 0,
    runs: 1,
    picture,
  } as const

  test(`${id}: a batch gives what single runs give; the map of a class averages to its score`, async () => {
    const engine = new Engine({ wasmPath: null, place: 'worker', reason: null })
    engine.provide('mine', weights)
    const { top } = await engine.run(job, ignore, never)
    const grey = picture.data.filter((_, at) => at % 4 === 0)
    const pictures = new Uint8Array(3 * SIDE * SIDE)
    pictures.set(grey, 2 * SIDE * SIDE)
    const seen: number[] = []
    const { data } = await engine.classify({ ...job, pictures }, ({ done }) => seen.push(done), never)
    assert.equal(data.length, 30)
    for (const { index, probability } of top) assert.ok(Math.abs(data[20 + index]! - probability) < 1e-4, `${index}`)
    assert.equal(seen.at(-1), 3)

    const maps = await engine.featureMaps(job, mappedLayer(resolved.layers), never)
    const scores = Array.from({ length: 10 }, (_, index) => {
      const map = activationMap(resolved.layers, weights, maps.data, index)
      return map.bias + map.data.reduce((sum, value) => sum + value, 0) / map.data.length
    })
    const exponents = scores.map((score) => Math.exp(score - Math.max(...scores)))
    const total = exponents.reduce((sum, value) => sum + value)
    for (const { index, probability } of top)
      assert.ok(Math.abs(exponents[index]! / total - probability) < 1e-4, `${index}`)
    await engine.release()
  })
}

test('a prediction is one forward pass: the answer of a run, and the maps that it was asked for', async () => {
  const { resolved, weights } = seeded('pocketshufflenet')
  const engine = new Engine({ wasmPath: null, place: 'worker', reason: null })
  engine.provide('mine', weights)
  const picture = toRgba(Uint8Array.from({ length: SIDE * SIDE }, (_, at) => (at * at) % 251))
  const id = mappedLayer(resolved.layers)
  const job = { network: 'pocketshufflenet', values: {}, backend: 'cpu', grouped: 'direct', weights: 'mine' } as const
  const kernels = vi.spyOn(tf.engine(), 'runKernel')
  const { shares, maps } = await engine.predict({ ...job, seed: 0, picture, maps: id }, never)
  // A network has one softmax, at its end.
  assert.equal(kernels.mock.calls.filter(([name]) => name === 'Softmax').length, 1)
  kernels.mockRestore()
  const { top } = await engine.run({ ...job, seed: 0, runs: 1, picture }, ignore, never)
  for (const { index, probability } of top) assert.ok(Math.abs(shares[index]! - probability) < 1e-6)
  const { shape, data } = await engine.featureMaps({ ...job, seed: 0, runs: 1, picture }, id, never)
  assert.deepEqual(maps!.shape, shape)
  assert.ok(data.every((value, at) => Math.abs(value - maps!.data[at]!) < 1e-4))
  const silent = await engine.predict({ ...job, seed: 0, picture }, never)
  assert.deepEqual([silent.shares, silent.maps], [shares, null])
  await assert.rejects(engine.predict({ ...job, seed: 0, picture, maps: 'nowhere' }, never), /nowhere/)
  await engine.release()
})

test('weights that were never given or are withdrawn, and pictures of another size, are refused', async () => {
  const engine = new Engine({ wasmPath: null, place: 'worker', reason: null })
  const job = { network: 'pocketmobilenet', values: {}, backend: 'cpu', grouped: 'masked', weights: 'none' } as const
  await assert.rejects(
    engine.classify({ ...job, pictures: new Uint8Array(784) }, ignore, never),
    /conv1: kernel .* is missing/,
  )
  engine.provide('none', seeded('pocketmobilenet').weights)
  await assert.rejects(
    engine.classify({ ...job, pictures: new Uint8Array(785) }, ignore, never),
    (error) => error instanceof RunError && error.fault === 'spec',
  )
  await engine.classify({ ...job, pictures: new Uint8Array(784) }, ignore, never)
  engine.withdraw('none')
  await assert.rejects(
    engine.classify({ ...job, pictures: new Uint8Array(784) }, ignore, never),
    /conv1: kernel .* is missing/,
  )
  assert.equal((await engine.memory()).tensors, 0)
})

function seeded(id: string) {
  const resolved = instantiate(findNetwork(id))
  const weights: Weights = seededWeights(resolved.layers, 3)
  return { resolved, weights }
}
