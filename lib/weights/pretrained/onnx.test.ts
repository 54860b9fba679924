import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { parseOnnx } from './onnx'
import { joined, utf8, writeOnnx } from './testing/artifacts'
import { refused } from './testing/faults'

const FILE = 'model.onnx'
const tensors = [
  { name: 'conv0_weight', shape: [2, 1, 1, 2], data: Float32Array.of(1, -2, 3.5, 1e-20) },
  { name: 'conv0_bias', shape: [300], data: Float32Array.from({ length: 300 }, (_, index) => index / 7) },
]

describe('ONNX', () => {
  for (const style of ['raw', 'float_data'] as const) {
    test(`initialisers as ${style}; shapes of Reshape are left out`, () => {
      assert.deepEqual(parseOnnx(writeOnnx(tensors, style), FILE).tensors, tensors)
    })
  }

  test('operations', () => {
    const { nodes } = parseOnnx(writeOnnx(tensors), FILE)
    assert.deepEqual(nodes, [
      { name: 'conv0_fwd', op: 'Conv', inputs: ['data', 'conv0_weight'], outputs: ['conv0_fwd'] },
    ])
  })

  test('weights kept in another file are refused', () =>
    refused(() => parseOnnx(writeOnnx(tensors, 'external'), FILE), 'format', {
      file: FILE,
      tensor: 'conv0_weight',
      reason: 'external-data',
    }))

  test('a file that ends early, wherever', async () => {
    const bytes = writeOnnx(tensors)
    for (const length of [bytes.length - 10, Math.floor(bytes.length / 2), 20, 12]) {
      await refused(() => parseOnnx(bytes.subarray(0, length), FILE), 'truncated', { file: FILE, bytesFound: length })
    }
  })

  test('fewer or more numbers than the shape has', async () => {
    const wrong = (shape: number[]) => () => parseOnnx(writeOnnx([{ ...tensors[0]!, shape }]), FILE)
    await refused(wrong([2, 3]), 'truncated', { tensor: 'conv0_weight', bytesExpected: 24, bytesFound: 16 })
    await refused(wrong([3]), 'format', { tensor: 'conv0_weight', reason: 'extra-bytes' })
    // Sides below zero whose product is right, and more elements than can be counted.
    await refused(wrong([-2, -2]), 'format', { tensor: 'conv0_weight', reason: 'structure' })
    await refused(wrong([2 ** 40, 2 ** 40]), 'format', { tensor: 'conv0_weight', reason: 'structure' })
  })

  test('a web page, nothing, another kind of file, and one without graph', async () => {
    await refused(() => parseOnnx(utf8('<html></html>'), FILE), 'format', { file: FILE, reason: 'html' })
    await refused(() => parseOnnx(new Uint8Array(), FILE), 'format', { reason: 'empty' })
    await refused(() => parseOnnx(new Uint8Array([7, 7, 7, 7]), FILE), 'format', { reason: 'structure' })
    await refused(() => parseOnnx(joined(new Uint8Array([8, 3])), FILE), 'format', {
      reason: 'structure',
      cause: 'no graph',
    })
  })
})
