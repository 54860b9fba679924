import assert from 'node:assert/strict'
import { test } from 'vitest'
import { cost, kernelShape, layerCost } from './cost'
import { resolve } from './resolve'
import type { Shape } from './shape'
import type { Node } from './spec'

const one = (node: Node, input: Shape) => layerCost(resolve([node], input)[0]!)
const norm = { epsilon: 1e-3, scale: true }

test('a standard convolution: k²·cin·cout weights, each used at every output position', () => {
  // 3 · 3 · 3 · 32 = 864 weights; 112 · 112 positions.
  assert.deepEqual(one({ op: 'conv', name: 'a', filters: 32, kernel: 3, stride: 2, norm }, [224, 224, 3]), {
    weights: 864,
    parameters: 864 + 64,
    statistics: 64,
    macs: 10_838_016,
    activations: 112 * 112 * 32,
  })
})

test('groups divide weights and MACs', () => {
  const counts = [1, 2, 4, 8].map(
    (groups) => one({ op: 'conv', name: 'a', filters: 16, kernel: 3, groups }, [4, 4, 8]).weights,
  )
  assert.deepEqual(counts, [1152, 576, 288, 144])
  assert.equal(one({ op: 'depthwise', name: 'a', kernel: 3, multiplier: 2 }, [4, 4, 8]).weights, 144)
})

test('biases count as parameters, not as weights or MACs; normalization without γ counts β only', () => {
  const biased = one({ op: 'conv', name: 'a', filters: 10, kernel: 1, bias: true }, [2, 2, 4])
  assert.deepEqual([biased.weights, biased.parameters, biased.macs], [40, 50, 160])
  const flat = one({ op: 'conv', name: 'a', filters: 10, kernel: 1, norm: { ...norm, scale: false } }, [2, 2, 4])
  assert.deepEqual([flat.parameters, flat.statistics], [50, 20])
  const alone = one({ op: 'norm', name: 'a', norm }, [2, 2, 4])
  assert.deepEqual([alone.weights, alone.parameters, alone.statistics, alone.macs], [0, 8, 8, 0])
})

test('pools, activations, shuffles and merges are free', () => {
  const layers = resolve(
    [
      { op: 'pool', name: 'pool', kind: 'max', kernel: 2, stride: 2 },
      { op: 'shuffle', name: 'shuffle', groups: 2 },
      { op: 'activation', name: 'relu', activation: 'relu' },
      { op: 'lrn', name: 'lrn', size: 5, bias: 1, alpha: 2e-5, beta: 0.75 },
      { op: 'parallel', name: 'add', merge: 'add', branches: [[], []] },
      { op: 'dropout', name: 'drop', rate: 0.5 },
      { op: 'globalPool', name: 'mean' },
      { op: 'flatten', name: 'flat' },
    ],
    [4, 4, 8],
  )
  const { parameters, statistics, macs, activations } = cost(layers)
  assert.deepEqual([parameters, statistics, macs], [0, 0, 0])
  assert.equal(activations, 5 * 2 * 2 * 8 + 2 * 2 * 8 + 8 + 8)
})

test('kernels are [kh, kw, cin/groups, cout]; dense ones [cin, cout]', () => {
  const layers = resolve(
    [
      { op: 'conv', name: 'conv', filters: 12, kernel: [1, 7], groups: 4 },
      { op: 'depthwise', name: 'dw', kernel: 3 },
      { op: 'globalPool', name: 'mean' },
      { op: 'dense', name: 'fc', units: 5 },
    ],
    [8, 8, 8],
  )
  assert.deepEqual(layers.map(kernelShape), [[1, 7, 2, 12], [3, 3, 1, 12], null, [12, 5]])
})

test("a network's totals are sums over its layers: k²·m·n against k²·m + m·n (MobileNet, section 3.1)", () => {
  const pair: Node[] = [
    { op: 'depthwise', name: 'dw', kernel: 3 },
    { op: 'conv', name: 'pw', filters: 64, kernel: 1 },
  ]
  const { macs, weights } = cost(resolve(pair, [7, 7, 32]))
  assert.equal(weights, 9 * 32 + 32 * 64)
  assert.equal(macs, 49 * (9 * 32 + 32 * 64))
})
