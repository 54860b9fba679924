import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { SpecError } from '@/lib/nn/error'
import { add, concat, traceAdd, traceConcat } from './testing/merge'
import { pool, tracePool } from './testing/pool'
import { randomTensor } from './random'
import { tensor } from './tensor'

beforeAll(() => tf.setBackend('cpu'))

test('max and average pooling equal tfjs, same padding excluded', () => {
  for (let seed = 0; seed < 80; seed++) {
    const [kernel, stride] = [2 + (seed % 3), 1 + (seed % 2)]
    const padding = seed % 4 < 2 ? 'same' : 'valid'
    const [h, w] = [kernel + (seed % 5), kernel + (seed % 7)]
    const input = randomTensor([h, w, 3], seed)
    const theirs = tf.tensor3d(Array.from(input.data), [h, w, 3])
    const max = pool(input, { kind: 'max', kernel, stride, padding })
    const average = pool(input, { kind: 'average', kernel, stride, padding })
    const tfMax = tf.maxPool(theirs, kernel, stride, padding)
    const tfAverage = tf.avgPool(theirs, kernel, stride, padding)
    assert.deepEqual([...max.shape], tfMax.shape)
    assert.deepEqual(Array.from(max.data), Array.from(tfMax.dataSync()))
    assert.deepEqual(Array.from(average.data, Math.fround), Array.from(tfAverage.dataSync()))
  }
})

test('Caffe’s ceil keeps the cut window and takes what is inside (4 → 2, not 1)', () => {
  const input = tensor([1, 4, 1], [-1, -2, -3, -4])
  const cut = { kernel: [1, 3], stride: [1, 2], rounding: 'ceil' } as const
  assert.deepEqual(pool(input, { kind: 'max', ...cut }).data, [-1, -3])
  assert.deepEqual(pool(input, { kind: 'average', ...cut }).data, [-2, -3.5])
  assert.deepEqual(pool(input, { kind: 'max', ...cut, rounding: 'floor' }).data, [-1])
})

test('a pooling frame names the reads that exist and the first winner', () => {
  const frames = tracePool(tensor([2, 2, 1], [5, 7, 7, 1]), { kind: 'max', kernel: 3, padding: 1 })
  const corner = frames.frame(0)
  assert.deepEqual(
    corner.reads.map((read) => read.value),
    [5, 7, 7, 1],
  )
  assert.deepEqual([corner.winner, corner.result], [[0, 1, 0], 7])
  const average = tracePool(tensor([2, 2, 1], [5, 7, 7, 1]), { kind: 'average', kernel: 2, padding: 1 })
  assert.deepEqual([average.frame(0).result, average.frame(0).winner], [5, null])
})

test('a window that would see only padding is refused', () => {
  assert.throws(
    () => tracePool(randomTensor([4, 4, 1], 1), { kind: 'average', kernel: 2, padding: 2 }),
    (error) => error instanceof SpecError && error.rule === 'window',
  )
})

test('concat joins channels in order, and says where each came from', () => {
  const [a, b] = [tensor([1, 2, 1], [1, 2]), tensor([1, 2, 2], [3, 4, 5, 6])]
  assert.deepEqual(concat([a, b]), { shape: [1, 2, 3], data: [1, 3, 4, 2, 5, 6] })
  assert.deepEqual(traceConcat([a, b]).frame(2), { step: 2, output: 2, source: 1, channel: 1 })
  assert.throws(
    () => concat([a, tensor([2, 1, 1], [1, 2])]),
    (error) => error instanceof SpecError && error.rule === 'concat',
  )
})

test('add sums value by value', () => {
  const [a, b] = [tensor([1, 2, 1], [1, 2]), tensor([1, 2, 1], [3, -4])]
  assert.deepEqual(add([a, b]).data, [4, -2])
  assert.deepEqual(traceAdd([a, b]).frame(1), { step: 1, output: [0, 1, 0], values: [2, -4], result: -2 })
  assert.throws(
    () => add([a, tensor([1, 1, 1], [1])]),
    (error) => error instanceof SpecError && error.rule === 'add',
  )
})
