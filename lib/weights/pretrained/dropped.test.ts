import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { seededWeights } from '../seeded'
import { fromFiles } from './dropped'
import { findSource, resolveSource } from './sources'
import type { NamedTensor } from './tensor'
import { utf8, writeOnnx, writeSafetensors, writeTfjs } from './testing/artifacts'
import { asCaffe2, asKeras, asMxnet } from './testing/exports'
import { assertSameWeights, refused, withChange } from './testing/faults'

const fileOf = (name: string, bytes: Uint8Array) => new File([new Uint8Array(bytes)], name)
const seeded = (id: string) => {
  const { layers } = resolveSource(findSource(id)!)
  return { layers, weights: seededWeights(layers, 1) }
}
const mobile = seeded('mobilenet-0.50-160')
const tfjs = writeTfjs(asKeras(mobile.layers, mobile.weights), 160)
const dropped = [...tfjs].map(([name, bytes]) => fileOf(name, bytes)).toReversed()

describe('files from the disk', () => {
  test('model.json with its shards, in any order: the width by shapes, the resolution as model.json says', async () => {
    const { format, sources, weights } = await fromFiles(dropped)
    assert.equal(format, 'tfjs')
    assert.deepEqual(
      sources.map(({ id }) => id),
      ['mobilenet-0.50-160', 'mobilenet-0.50-224', 'mobilenet-0.50-192', 'mobilenet-0.50-128'],
    )
    assertSameWeights(weights, mobile.weights)
  })

  test('ONNX, told apart by names, whatever the file is called', async () => {
    const squeeze = seeded('squeezenet-1.1')
    const first = await fromFiles([fileOf('weights (1)', writeOnnx(asMxnet(squeeze.layers, squeeze.weights)))])
    assert.deepEqual(
      first.sources.map(({ id }) => id),
      ['squeezenet-1.1'],
    )
    assertSameWeights(first.weights, squeeze.weights)
    const shuffle = seeded('shufflenet-zoo')
    const second = await fromFiles([fileOf('a.onnx', writeOnnx(asCaffe2(shuffle.layers, shuffle.weights)))])
    assert.deepEqual(
      second.sources.map(({ id }) => id),
      ['shufflenet-zoo'],
    )
  })

  test('a sound file that fits nothing', async () => {
    const other = [{ name: 'backbone.weight', shape: [2], data: new Float32Array(2) }]
    await refused(() => fromFiles([fileOf('other', writeSafetensors(other))]), 'no-match', { file: 'other', count: 1 })
    await refused(() => fromFiles([fileOf('other.onnx', writeOnnx(other))]), 'no-match')
  })

  test('one that nearly fits: what is wrong with which tensor, for the width that is meant', async () => {
    const drop = (tensors: NamedTensor[]) => () =>
      fromFiles([...writeTfjs(tensors, 160)].map(([name, bytes]) => fileOf(name, bytes)))
    const tensors = asKeras(mobile.layers, mobile.weights)
    const name = 'conv_pw_6/kernel'
    await refused(drop(withChange(tensors, name, () => null)), 'missing', { tensor: name, expected: [1, 1, 128, 256] })
    await refused(drop(withChange(tensors, name, (tensor) => ({ ...tensor, shape: [1, 1, 256, 128] }))), 'shape', {
      tensor: name,
      expected: [1, 1, 128, 256],
    })
    await refused(
      drop(withChange(tensors, name, (tensor) => ({ ...tensor, data: tensor.data.map(() => Infinity) }))),
      'not-finite',
      { tensor: name },
    )
  })

  test('shards without model.json, and the other way round', async () => {
    await refused(() => fromFiles(dropped.filter(({ name }) => name !== 'model.json')), 'not-found', {
      file: 'model.json',
    })
    await refused(() => fromFiles(dropped.filter(({ name }) => name !== 'group9-shard1of1')), 'not-found', {
      file: 'group9-shard1of1',
    })
  })

  test('files that cannot be read or are too large', async () => {
    const gone = Object.assign(fileOf('a.onnx', new Uint8Array(9)), {
      arrayBuffer: () => Promise.reject(new Error('changed on disk')),
    })
    await refused(() => fromFiles([gone]), 'format', { file: 'a.onnx', reason: 'unreadable', cause: 'changed on disk' })
    const film = Object.defineProperty(fileOf('film.mkv', new Uint8Array(9)), 'size', { value: 5e9 })
    await refused(() => fromFiles([film]), 'format', { file: 'film.mkv', reason: 'too-large', bytesFound: 5e9 })
  })

  test('nothing, a picture, and saved web pages', async () => {
    await refused(() => fromFiles([]), 'format')
    await refused(() => fromFiles([fileOf('cat.jpg', new Uint8Array([0xff, 0xd8, 0xff]))]), 'format', {
      file: 'cat.jpg',
      reason: 'structure',
    })
    await refused(() => fromFiles([fileOf('model.json', utf8('<!doctype html>'))]), 'not-json', { reason: 'html' })
    await refused(() => fromFiles([fileOf('a.onnx', utf8('<!doctype html>'))]), 'format', {
      file: 'a.onnx',
      reason: 'html',
    })
    await refused(() => fromFiles([fileOf('a.safetensors', utf8('<!doctype html>'))]), 'format', { reason: 'html' })
  })
})
