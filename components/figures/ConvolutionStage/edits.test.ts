import assert from 'node:assert/strict'
import { test } from 'vitest'
import { kernel, tensor } from '@/lib/tensor/tensor'
import { editedBias, editedInput, editedKernel, editsCodec, withoutLetters } from './edits'

test('edits come back from the address as they were', () => {
  const edits = { 'i2.3.0': 1.5, 'k0.1.1.15': -99, b2: 0, 'p0.0.3.1': -0.0625, c11: 12 }
  assert.deepEqual(editsCodec.parse(editsCodec.format(edits)), edits)
  assert.equal(editsCodec.format({ 'i2.3.0': 1 / 3, b1: -2 }), 'i2.3.0:0.3333,b1:-2')
})

test('the good entries of a hostile text hold', () => {
  const bad = [
    '',
    ':',
    'i',
    '__proto__:1',
    'constructor:2',
    'x1.1.1:2',
    'i1.1:2',
    'i1.1.1.1:2',
    'b1.1:2',
    'k1.1.1:2',
    'i01.1.1:2',
    'i1.1.100:2',
    'i-1.1.1:2',
    'i1.1.1:100',
    'i1.1.1:99.5',
    'i1.1.1:1e9',
    'i1.1.1:NaN',
    'i1.1.1:0.12345',
    'i1.1.1:',
    '<img src=x onerror=alert(1)>:1',
    'i1.1.1 :2',
    'I1.1.1:2',
  ]
  assert.deepEqual(editsCodec.parse([...bad, 'i1.1.1:5'].join(',')), { 'i1.1.1': 5 })
  for (const text of bad) assert.deepEqual(editsCodec.parse(text), {})
})

test('an endless text is read no further than a full stage needs', () => {
  const text = Array.from(
    { length: 100_000 },
    (_, at) => `i${at % 10}.${Math.floor(at / 10) % 10}.${Math.floor(at / 100) % 16}:1`,
  ).join(',')
  assert.equal(Object.keys(editsCodec.parse(text)!).length, 500)
})

const input = tensor([2, 2, 2], [1, 2, 3, 4, 5, 6, 7, 8])

test('an edited input differs in that place only; the original stays; places outside wait', () => {
  assert.deepEqual(editedInput(input, { 'i1.0.1': -9, 'i2.0.0': 50, 'k0.0.0.0': 70 }).data, [1, 2, 3, 4, 5, -9, 7, 8])
  assert.deepEqual(input.data, [1, 2, 3, 4, 5, 6, 7, 8])
  const grown = tensor([3, 1, 1], [0, 0, 0])
  assert.deepEqual(editedInput(grown, { 'i2.0.0': 50 }).data, [0, 0, 50])
})

test('kernels of the first and second convolution have letters of their own', () => {
  const weights = kernel([1, 2, 1, 2], [1, 2, 3, 4])
  const edits = { 'k0.1.0.0': 30, 'p0.0.0.1': 20, 'k0.1.1.0': 99 }
  assert.deepEqual(editedKernel(weights, 'k', edits).data, [1, 2, 30, 4])
  assert.deepEqual(editedKernel(weights, 'p', edits).data, [1, 20, 3, 4])
  assert.deepEqual(editedBias(3, 'b', { b1: 4, c0: 5, b3: 6 }), [0, 4, 0])
})

test('a preset takes back the edits of its own letters', () => {
  assert.deepEqual(withoutLetters({ 'i0.0.0': 1, 'k0.0.0.0': 2, b0: 3, 'p0.0.0.0': 4 }, ['k', 'p']), {
    'i0.0.0': 1,
    b0: 3,
  })
})
