import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from './catalog'
import { activationMemory, parameterBytes, type NumberFormat } from './memory'
import { instantiate } from './network'
import { resolve } from './resolve'
import type { Node } from './spec'
import type { Shape } from './shape'

const steps = (nodes: readonly Node[], input: Shape, format: NumberFormat = 'int8') => {
  const { layers, ...rest } = activationMemory(resolve(nodes, input), input, format)
  return { ...rest, rows: layers.map(({ layer, during, after }) => [layer.id, during, after]) }
}

const conv = (name: string, filters: number): Node => ({ op: 'conv', name, filters, kernel: 1 })

test('a chain holds two maps at a time: what a layer reads and what it makes', () => {
  const chain = [conv('a', 5), conv('b', 2)]
  const { rows, input, peak } = steps(chain, [10, 10, 3])
  assert.deepEqual(rows, [
    ['a', 300 + 500, 500],
    ['b', 500 + 200, 200],
  ])
  assert.equal(input, 300)
  assert.deepEqual([peak.bytes, peak.layer.id], [800, 'a'])
  assert.deepEqual(steps(chain, [10, 10, 3], 'fp16').rows[0], ['a', 1600, 1000])
  assert.deepEqual(steps(chain, [10, 10, 3], 'fp32').rows[0], ['a', 3200, 2000])
})

test('what an identity passes on is held until the add', () => {
  const residual: Node = { op: 'parallel', name: 'add', merge: 'add', branches: [[conv('b', 1), conv('c', 4)], []] }
  const { rows, peak } = steps([conv('a', 4), residual, conv('d', 1)], [10, 10, 3])
  assert.deepEqual(rows, [
    ['a', 300 + 400, 400],
    ['b', 400 + 100, 400 + 100],
    ['c', 400 + 100 + 400, 400 + 400],
    ['add', 400 + 400 + 400, 400],
    ['d', 400 + 100, 100],
  ])
  assert.deepEqual([peak.bytes, peak.layer.id], [1200, 'add'])
})

test('branches that read one map hold it until the last has read it', () => {
  const fork: Node = { op: 'parallel', name: 'join', merge: 'concat', branches: [[conv('a', 2)], [conv('b', 7)]] }
  const { rows } = steps([fork], [10, 10, 3])
  assert.deepEqual(rows, [
    ['a', 300 + 200, 300 + 200],
    ['b', 300 + 200 + 700, 200 + 700],
    ['join', 200 + 700 + 900, 900],
  ])
})

test('flatten and dropout make no map of their own', () => {
  const { rows } = steps(
    [
      conv('a', 2),
      { op: 'dropout', name: 'drop', rate: 0.5 },
      { op: 'flatten', name: 'flat' },
      { op: 'dense', name: 'fc', units: 10 },
    ],
    [10, 10, 3],
  )
  assert.deepEqual(rows, [
    ['a', 500, 200],
    ['drop', 200, 200],
    ['flat', 200, 200],
    ['fc', 210, 10],
  ])
})

test('a map that a dropout passes on and an identity keeps is held for both', () => {
  const fork: Node = {
    op: 'parallel',
    name: 'add',
    merge: 'add',
    branches: [[{ op: 'dropout', name: 'drop', rate: 0.5 }, conv('b', 2)], []],
  }
  const { rows } = steps([conv('a', 2), fork], [10, 10, 3])
  assert.deepEqual(rows.slice(1), [
    ['drop', 200, 200],
    ['b', 400, 400],
    ['add', 600, 200],
  ])
})

test("VGG-16's peak is between conv1_1 and conv1_2: two maps of 224 × 224 × 64", () => {
  const { layers, input } = instantiate(findNetwork('vgg16'))
  const { peak } = activationMemory(layers, input, 'fp32')
  assert.deepEqual([peak.layer.id, peak.bytes], ['conv1_2', 2 * 224 * 224 * 64 * 4])
})

test('bytes of parameters: SqueezeNet takes 4.99 MB, a byte each a quarter (paper: 4.8 MB, of 2²⁰ bytes)', () => {
  const { layers } = instantiate(findNetwork('squeezenet'), { version: '1.0' })
  assert.equal(parameterBytes(layers, 'fp32'), 4_993_696)
  assert.equal((parameterBytes(layers, 'fp32') / 2 ** 20).toFixed(1), '4.8')
  assert.equal(parameterBytes(layers, 'int8'), 1_248_424)
})

test('statistics of normalization are bytes too: Keras gives MobileNet 4,253,864 numbers', () => {
  const { layers } = instantiate(findNetwork('mobilenet'))
  assert.equal(parameterBytes(layers, 'fp16', true), 2 * 4_253_864)
  assert.equal(parameterBytes(layers, 'fp16'), 2 * 4_231_976)
})
