import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, describe, test } from 'vitest'
import { resolve } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import type { Node } from '@/lib/nn/spec'
import { chooseBackend } from './backend'
import { executeLayers } from './execute'
import type { BackendName, GroupedKernel } from '../contract/backend'
import type { LayerWeights } from '@/lib/weights/weights'

/** 1, 2, 3, … row by row. */
const counting = (length: number) => Array.from({ length }, (_, at) => at + 1)

const pool = (kind: 'max' | 'average'): Node => ({
  op: 'pool',
  name: 'pool',
  kind,
  kernel: 3,
  stride: 2,
  rounding: 'ceil',
})

/** Output of one node, worked out by tfjs; expected values are worked out by hand, to 1e-5. */
function check(
  node: Node,
  shape: Shape,
  input: readonly number[],
  expected: readonly number[],
  more: LayerWeights = {},
  grouped?: GroupedKernel,
) {
  const backend = tf.getBackend() as BackendName
  const layers = resolve([node], shape)
  const values = tf.tidy(() => {
    const x = tf.tensor4d(Float32Array.from(input), [1, ...shape])
    const output = executeLayers(backend, layers, new Map([[layers[0]!.id, more]]), x, grouped)
    assert.deepEqual(output.shape.slice(1), layers.at(-1)!.output)
    return [...output.dataSync()]
  })
  const wrong = values.findIndex((value, at) => !(Math.abs(value - expected[at]!) < 1e-5))
  assert.ok(values.length === expected.length && wrong < 0, `[${values.join(', ')}] is not [${expected.join(', ')}]`)
}

for (const backend of ['cpu', 'wasm'] as const) {
  describe(`operations on ${backend}, by hand`, () => {
    beforeAll(async () => {
      assert.equal((await chooseBackend(backend, null)).used, backend)
      await tf.setBackend(backend)
    })

    test('a pool that rounds up keeps its cut windows', () => {
      check(pool('max'), [4, 4, 1], counting(16), [11, 12, 15, 16])
      check(
        pool('max'),
        [4, 4, 1],
        counting(16).map((value) => -value),
        [-1, -3, -9, -11],
      )
      // (1+2+3+5+6+7+9+10+11)/9, (3+4+7+8+11+12)/6, (9+10+11+13+14+15)/6, (11+12+15+16)/4.
      check(pool('average'), [4, 4, 1], counting(16), [6, 7.5, 12, 13.5])
    })

    test('an average does not count the padding', () => {
      const same: Node = { op: 'pool', name: 'pool', kind: 'average', kernel: 3, padding: 'same' }
      check(same, [2, 2, 1], [1, 2, 3, 4], [2.5, 2.5, 2.5, 2.5])
    })

    test('`same` with stride 2 pads an even map at the bottom and right only', () => {
      const conv: Node = { op: 'conv', name: 'conv', filters: 1, kernel: 3, stride: 2 }
      const expected = [54, 45, 72, 54]
      check(conv, [4, 4, 1], counting(16), expected, { kernel: new Float32Array(9).fill(1) })
      const dw: Node = { op: 'depthwise', name: 'dw', kernel: 3, stride: 2, bias: true }
      const twice = counting(16).flatMap((value) => [value, -value])
      const weights = { kernel: new Float32Array(18).fill(1), bias: Float32Array.of(0.5, 0) }
      check(
        dw,
        [4, 4, 2],
        twice,
        expected.flatMap((value) => [value + 0.5, -value]),
        weights,
      )
    })

    test('`same` with stride 2 pads an odd map on both sides', () => {
      // Windows of 3 × 3 around the corners: 1+2+4+5, 2+3+5+6, 4+5+7+8, 5+6+8+9.
      const conv: Node = { op: 'conv', name: 'conv', filters: 1, kernel: 3, stride: 2 }
      check(conv, [3, 3, 1], counting(9), [12, 16, 24, 28], { kernel: new Float32Array(9).fill(1) })
    })

    test('a grouped 1 × 1 convolution, whichever way', () => {
      const conv: Node = { op: 'conv', name: 'conv', filters: 4, kernel: 1, groups: 2, bias: true, activation: 'relu' }
      const weights = { kernel: Float32Array.of(1, 2, 3, 4, 5, 6, 7, -8), bias: Float32Array.of(0.5, 0, 0, 1) }
      // Inputs 1, 2 | 3, 4: 1·1+2·5+0.5, 1·2+2·6 | 3·3+4·7, max(3·4−4·8+1, 0).
      for (const grouped of ['direct', 'masked', 'split'] as const)
        check(conv, [1, 1, 4], [1, 2, 3, 4], [11.5, 14, 37, 0], weights, grouped)
    })

    test('shuffle, local response and the activations', () => {
      check({ op: 'shuffle', name: 's', groups: 2 }, [1, 2, 6], counting(12), [1, 4, 2, 5, 3, 6, 7, 10, 8, 11, 9, 12])
      // x / (1 + 0.5 · Σ x²) over three neighbours: 1/3.5, 2/8, 3/7.5.
      check({ op: 'lrn', name: 'n', size: 3, bias: 1, alpha: 0.5, beta: 1 }, [1, 1, 3], [1, 2, 3], [2 / 7, 0.25, 0.4])
      check({ op: 'activation', name: 'a', activation: 'relu6' }, [1, 1, 3], [-1, 3, 7], [0, 3, 6])
      check({ op: 'activation', name: 'a', activation: 'elu' }, [1, 1, 2], [-1, 2], [Math.exp(-1) - 1, 2])
      check({ op: 'activation', name: 'a', activation: 'softmax' }, [1, 1, 2], [0, Math.log(3)], [0.25, 0.75])
    })

    test('normalization of its own, flatten and a dense layer', () => {
      const norm: Node = { op: 'norm', name: 'n', norm: { epsilon: 0, scale: true }, activation: 'relu' }
      const weights = {
        gamma: Float32Array.of(2, 1),
        beta: Float32Array.of(1, 0),
        mean: Float32Array.of(3, 1),
        variance: Float32Array.of(4, 1),
      }
      // 2 · (5 − 3) / 2 + 1 and max(0 − 1, 0).
      check(norm, [1, 1, 2], [5, 0], [3, 0], weights)
      check({ op: 'flatten', name: 'f' }, [2, 1, 2], [1, 2, 3, 4], [1, 2, 3, 4])
      check({ op: 'dense', name: 'd', units: 2 }, [1, 1, 2], [1, 2], [7, 10], { kernel: Float32Array.of(1, 2, 3, 4) })
    })

    test('branches are joined in order, and added', () => {
      const branches: Node[][] = [[{ op: 'activation', name: 'relu', activation: 'relu' }], []]
      check({ op: 'parallel', name: 'c', merge: 'concat', branches }, [1, 2, 1], [-1, 2], [0, -1, 2, 2])
      check({ op: 'parallel', name: 'a', merge: 'add', branches }, [1, 2, 1], [-1, 2], [-1, 4])
    })
  })
}
