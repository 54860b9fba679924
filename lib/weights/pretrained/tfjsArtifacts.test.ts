import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { utf8, writeTfjs } from './testing/artifacts'
import { refused } from './testing/faults'
import { readTfjs } from './tfjsArtifacts'
import { manifestPaths, parseModelJson } from './tfjsManifest'

const json = (value: unknown) => utf8(JSON.stringify(value))
const manifest = (weights: unknown[], paths = ['shard1', 'shard2']) =>
  parseModelJson(json({ weightsManifest: [{ paths, weights }] }), 'model.json')
const shards = (...sizes: number[]) =>
  new Map(sizes.map((size, index) => [`shard${index + 1}`, new Uint8Array(size).fill(1)]))
const float = (name: string, ...shape: number[]) => ({ name, shape, dtype: 'float32' })

describe('tfjs artifacts', () => {
  test('groups, shards that cut through a tensor, and integers among them', () => {
    const bytes = new Uint8Array(Float32Array.of(1, 2, 3, 4, 5).buffer)
    const found = readTfjs(
      manifest([float('a', 2), { name: 'n', shape: [], dtype: 'int32' }, float('b', 1, 2)]),
      new Map([
        ['shard1', bytes.slice(0, 6)],
        ['shard2', bytes.slice(6)],
      ]),
    )
    assert.deepEqual(
      found.map(({ name, shape, data }) => [name, shape, [...data]]),
      [
        ['a', [2], [1, 2]],
        ['b', [1, 2], [4, 5]],
      ],
    )
  })

  test('quantized to 8 and 16 bits and to float16', () => {
    const quantized = (name: string, dtype: string) => ({
      ...float(name, 2),
      quantization: { dtype, scale: 0.5, min: -3, original_dtype: 'float32' },
    })
    const found = readTfjs(
      manifest([quantized('byte', 'uint8'), quantized('word', 'uint16'), quantized('half', 'float16')], ['shard1']),
      new Map([['shard1', new Uint8Array([0, 255, 0, 1, 0xff, 0xff, 0, 0x3c, 0, 0xc9])]]),
    )
    assert.deepEqual(
      found.map(({ data }) => [...data]),
      [
        [-3, 124.5],
        [125, 32764.5],
        [1, -10],
      ],
    )
  })

  test('what the tests write is read back, with the side of the input', () => {
    const tensors = [{ name: 'conv1/kernel', shape: [1, 2], data: Float32Array.of(1, 2) }]
    const files = writeTfjs(tensors, 192)
    const read = parseModelJson(files.get('model.json')!, 'model.json')
    assert.equal(read.side, 192)
    assert.deepEqual(manifestPaths(read), ['group1-shard1of1'])
    assert.deepEqual(readTfjs(read, files), tensors)
  })

  test('model.json that is none', async () => {
    const parse = (text: string) => () => parseModelJson(utf8(text), 'model.json')
    await refused(parse('<!DOCTYPE html><title>Sign in</title>'), 'not-json', { file: 'model.json', reason: 'html' })
    await refused(parse('{"weightsManifest": ['), 'not-json', { reason: 'syntax' })
    await refused(parse(''), 'not-json', { reason: 'empty' })
    await refused(parse('{"format": "layers-model"}'), 'format', { reason: 'structure' })
    await refused(parse('{"weightsManifest": [{"paths": [1], "weights": []}]}'), 'format', { reason: 'structure' })
    await refused(() => manifest([{ name: 'a', shape: [1], dtype: 'string' }]), 'format', {
      tensor: 'a',
      reason: 'dtype',
    })
    await refused(() => manifest([{ ...float('a', 1), quantization: { dtype: 'int4' } }]), 'format', {
      tensor: 'a',
      reason: 'dtype',
    })
    await refused(() => manifest([float('a', -1)]), 'format', { reason: 'structure' })
    // More elements than can be counted; a group without files; files elsewhere.
    await refused(() => manifest([float('a', 2 ** 27, 2 ** 27)]), 'format', { reason: 'structure' })
    for (const paths of [
      [],
      [''],
      ['https://example.org/shard'],
      ['//example.org/shard'],
      ['/shard'],
      ['../shard'],
      ['.\n./shard'],
      ['http:['],
      ['a%2f'],
    ]) {
      await refused(() => manifest([float('a', 1)], paths), 'format', { reason: 'structure' })
    }
    assert.deepEqual(manifestPaths(manifest([float('a', 1)], ['weights/group 1 (2).bin'])), ['weights/group 1 (2).bin'])
  })

  test('a missing shard, a short one and a long one are named, and the tensor that is cut', async () => {
    const model = manifest([float('a', 4), float('b', 4)])
    await refused(() => readTfjs(model, shards(16)), 'not-found', { file: 'shard2' })
    await refused(() => readTfjs(model, shards(16, 12)), 'truncated', {
      file: 'shard2',
      tensor: 'b',
      bytesExpected: 32,
      bytesFound: 28,
    })
    await refused(() => readTfjs(model, shards(8, 16)), 'truncated', { file: 'shard1', tensor: 'b' })
    await refused(() => readTfjs(model, shards(16, 20)), 'format', {
      reason: 'extra-bytes',
      bytesExpected: 32,
      bytesFound: 36,
    })
    const page = new Map([...shards(16), ['shard2', utf8('<html>404</html>')]])
    await refused(() => readTfjs(model, page), 'format', { file: 'shard2', reason: 'html' })
    await refused(() => readTfjs(model, shards(16, 0)), 'format', { file: 'shard2', reason: 'empty' })
  })
})
