import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { seededWeights } from './seeded'
import { checkWeights, tensorShapes, tensorSizes, WeightsError, type LayerWeights } from './weights'

const norm = { epsilon: 1e-3, scale: true }
const layers = resolve(
  [
    { op: 'conv', name: 'conv', filters: 6, kernel: [3, 1], groups: 2, bias: true },
    { op: 'depthwise', name: 'dw', kernel: 3, multiplier: 2, norm, activation: 'relu' },
    { op: 'norm', name: 'norm', norm: { epsilon: 1e-3, scale: false } },
    { op: 'globalPool', name: 'pool' },
    { op: 'dense', name: 'fc', units: 5, bias: true },
  ],
  [8, 8, 4],
)

const good = () => new Map(seededWeights(layers, 1))

function refused(change: (weights: Map<string, LayerWeights>) => void, message: RegExp): void {
  const weights = good()
  change(weights)
  assert.throws(
    () => checkWeights(layers, weights),
    (error) => error instanceof WeightsError && message.test(error.message),
  )
}

describe('weights by name', () => {
  test('each layer has the tensors that its specification asks for', () => {
    assert.deepEqual(layers.map(tensorShapes), [
      { kernel: [3, 1, 2, 6], bias: [6] },
      { kernel: [3, 3, 1, 12], gamma: [12], beta: [12], mean: [12], variance: [12] },
      { beta: [12], mean: [12], variance: [12] },
      {},
      { kernel: [12, 5], bias: [5] },
    ])
  })

  test('all networks: as many numbers as parameters and statistics are counted', () => {
    for (const network of networks) {
      const resolved = instantiate(network)
      const numbers = resolved.layers.flatMap(tensorSizes).reduce((sum, [, size]) => sum + size, 0)
      const { parameters, statistics } = cost(resolved.layers)
      assert.equal(numbers, parameters + statistics, network.id)
    }
  })

  test('missing, wrong and left-over tensors are named', () => {
    checkWeights(layers, good())
    refused((weights) => weights.delete('conv'), /^conv: kernel \[3, 1, 2, 6\] is missing$/)
    refused(
      (weights) => weights.set('conv', { ...weights.get('conv'), bias: new Float32Array(5) }),
      /^conv: bias \[6\] has 6 numbers, not 5$/,
    )
    refused(
      (weights) => weights.set('norm', { ...weights.get('norm'), gamma: new Float32Array(12) }),
      /^norm: gamma does not belong/,
    )
    refused((weights) => weights.set('pool', { kernel: new Float32Array(1) }), /^pool: kernel does not belong/)
    refused((weights) => weights.set('conv2', {}), /^conv2: weights for a layer that the network does not have$/)
  })
})
