import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { looksLikeSafetensors, parseSafetensors } from './safetensors'
import { joined, safetensorsOf, utf8, writeSafetensors } from './testing/artifacts'
import { refused } from './testing/faults'

const FILE = 'model.safetensors'
const one = { dtype: 'F32', shape: [1, 2], data_offsets: [0, 8] }
const data = new Uint8Array([0, 0, 0x80, 0x3f, 0, 0, 0, 0x40])
const parse =
  (header: unknown, bytes = data) =>
  () =>
    parseSafetensors(safetensorsOf(header, bytes), FILE)

describe('safetensors', () => {
  test('float32, float16 and bfloat16; counters are left out', () => {
    const bytes = safetensorsOf(
      {
        __metadata__: { format: 'pt' },
        brain: { dtype: 'BF16', shape: [2], data_offsets: [8, 12] },
        counter: { dtype: 'I64', shape: [], data_offsets: [12, 20] },
        full: one,
        half: { dtype: 'F16', shape: [1], data_offsets: [20, 22] },
      },
      joined(data, new Uint8Array([0x80, 0x3f, 0x20, 0xc1]), new Uint8Array(8), new Uint8Array([0, 0x3c])),
    )
    assert.ok(looksLikeSafetensors(bytes))
    const found = parseSafetensors(bytes, FILE).map(({ name, shape, data }) => [name, shape, [...data]])
    assert.deepEqual(found, [
      ['brain', [2], [1, -10]],
      ['full', [1, 2], [1, 2]],
      ['half', [1], [1]],
    ])
  })

  test('what the tests write is read back', () => {
    const tensors = [{ name: 'bn.running_mean', shape: [3], data: Float32Array.of(1, 2, 3) }]
    assert.deepEqual(parseSafetensors(writeSafetensors(tensors), FILE), tensors)
  })

  test('a file that ends early', async () => {
    const bytes = safetensorsOf({ a: one }, data)
    await refused(() => parseSafetensors(bytes.subarray(0, 5), FILE), 'truncated', {
      file: FILE,
      bytesExpected: 8,
      bytesFound: 5,
    })
    await refused(() => parseSafetensors(bytes.subarray(0, 20), FILE), 'truncated', { file: FILE, bytesFound: 20 })
    await refused(() => parseSafetensors(bytes.subarray(0, -1), FILE), 'truncated', {
      tensor: 'a',
      bytesExpected: 8,
      bytesFound: 7,
    })
  })

  test('headers that are none', async () => {
    await refused(parse('{"a": {'), 'format', { file: FILE, reason: 'syntax' })
    await refused(parse('[1]'), 'format', { reason: 'structure' })
    await refused(parse({ a: { ...one, shape: [-1] } }), 'format', { tensor: 'a', reason: 'structure' })
    await refused(parse({ a: { ...one, data_offsets: [0] } }), 'format', { tensor: 'a', reason: 'structure' })
    await refused(parse({ a: { ...one, shape: [2 ** 40, 2 ** 40] } }), 'format', { tensor: 'a', reason: 'structure' })
    await refused(parse({ a: null }), 'format', { tensor: 'a', reason: 'structure' })
  })

  test('an unknown type is named', () =>
    refused(parse({ a: { ...one, dtype: 'F8_E4M3' } }), 'format', { tensor: 'a', reason: 'dtype', cause: 'F8_E4M3' }))

  test('tensors that overlap, leave a gap, or have another length than their shape', async () => {
    const second = (begin: number) => ({ a: one, b: { ...one, data_offsets: [begin, begin + 8] } })
    await refused(parse(second(4), new Uint8Array(12)), 'format', { tensor: 'b', reason: 'offsets' })
    await refused(parse(second(12), new Uint8Array(20)), 'format', { tensor: 'b', reason: 'offsets' })
    await refused(parse({ a: { ...one, shape: [3] } }), 'format', {
      tensor: 'a',
      reason: 'offsets',
      bytesExpected: 12,
      bytesFound: 8,
    })
    await refused(parse({ a: one }, new Uint8Array(9)), 'format', { reason: 'extra-bytes' })
    await refused(parse({ a: { ...one, data_offsets: [8, 16] } }, new Uint8Array(16)), 'format', {
      tensor: 'a',
      reason: 'offsets',
    })
  })

  test('a web page, nothing, and another kind of file', async () => {
    await refused(() => parseSafetensors(utf8('\n<!DOCTYPE html><html>'), FILE), 'format', { reason: 'html' })
    await refused(() => parseSafetensors(new Uint8Array(), FILE), 'format', { reason: 'empty' })
    await refused(() => parseSafetensors(utf8('PK and so on, for a while'), FILE), 'format', { reason: 'structure' })
  })
})
