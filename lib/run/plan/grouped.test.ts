import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { resolve } from '@/lib/nn/resolve'
import { fold } from './fold'
import {
  blockDiagonal,
  kernelForm,
  permuteColumns,
  shuffleOrder,
  splitColumns,
  windowKernel,
  type Kernels,
} from './grouped'
import { kernelOn, type GroupedKernel } from '../contract/backend'

/** Form of a convolution of 12 channels with a `size` × `size` kernel. */
const form = (groups: number, size: number, grouped: GroupedKernel, own: Kernels['own'] = null, stride = 1) =>
  kernelForm(resolve([{ op: 'conv', name: 'c', filters: 12, kernel: size, groups, stride }], [5, 5, 12])[0]!, {
    grouped,
    own,
  })

describe('grouped kernels', () => {
  // cin 4, cout 4, two groups: [cin/groups, cout] = 2 × 4.
  const kernel = Float32Array.of(1, 2, 3, 4, 5, 6, 7, 8)

  test('a block-diagonal kernel has the groups on its diagonal', () => {
    // prettier-ignore
    assert.deepEqual([...blockDiagonal(kernel, 4, 2)], [
      1, 2, 0, 0,
      5, 6, 0, 0,
      0, 0, 3, 4,
      0, 0, 7, 8,
    ])
  })

  test('split kernels are the columns of each group', () => {
    assert.deepEqual(
      splitColumns(kernel, 4, 2).map((part) => [...part]),
      [
        [1, 2, 5, 6],
        [3, 4, 7, 8],
      ],
    )
  })

  test('a shuffle of 6 channels in 2 and in 3 groups', () => {
    // (a b c | d e f) read down the columns: a d b e c f; (a b | c d | e f): a c e b d f.
    assert.deepEqual(shuffleOrder(6, 2), [0, 3, 1, 4, 2, 5])
    assert.deepEqual(shuffleOrder(6, 3), [0, 2, 4, 1, 3, 5])
    assert.deepEqual([...permuteColumns(Float32Array.of(10, 11, 12, 20, 21, 22), [2, 0, 1])], [12, 10, 11, 22, 20, 21])
  })

  test('the form follows from the groups: 1, some, all', () => {
    assert.equal(form(1, 3, 'split'), 'whole')
    assert.equal(form(3, 1, 'masked'), 'masked')
    assert.equal(form(3, 1, 'split'), 'split')
    assert.equal(form(3, 3, 'masked'), 'split')
    assert.equal(form(12, 3, 'masked'), 'depthwise')
  })

  test('what a backend has of its own is used for what tfjs lacks', () => {
    const forms = (own: Kernels['own']) => [
      form(3, 1, 'direct', own),
      form(3, 1, 'direct', own, 2),
      form(3, 1, 'masked', own),
      form(3, 3, 'split', own),
      form(12, 3, 'direct', own),
      form(1, 3, 'direct', own),
      form(1, 1, 'direct', own, 2),
      form(1, 1, 'direct', own),
    ]
    assert.deepEqual(forms(null), ['masked', 'masked', 'masked', 'split', 'depthwise', 'whole', 'whole', 'whole'])
    assert.deepEqual(forms('striped'), [
      'striped',
      'striped',
      'masked',
      'striped',
      'depthwise',
      'whole',
      'whole',
      'whole',
    ])
    assert.deepEqual(forms('packed'), [
      'packed',
      'packed',
      'masked',
      'packed',
      'depthwise',
      'packed',
      'sampled',
      'whole',
    ])
    assert.deepEqual(
      (['webgl', 'wasm', 'cpu'] as const).map((backend) => kernelOn(backend, 'direct')),
      ['direct', 'direct', 'masked'],
    )
    assert.equal(kernelOn('cpu', 'split'), 'split')
  })

  test('windows of groups that begin in the middle of a pair', () => {
    // Two groups of three channels, two outputs: pairs (0 1) (2 3) (4 5); the groups lie in 0 … 3 and in 2 … 5.
    // prettier-ignore
    assert.deepEqual([...windowKernel(Float32Array.of(1, 2, 3, 4, 5, 6), 1, 2, 2)], [
      1, 0,
      3, 2,
      5, 4,
      0, 6,
    ])
    // Two taps of two groups of one channel each: both lie in the pair (0 1).
    assert.deepEqual([...windowKernel(Float32Array.of(1, 2, 3, 4), 2, 2, 2)], [1, 0, 0, 2, 3, 0, 0, 4])
    // Even groups have nothing to add.
    assert.deepEqual([...windowKernel(kernel, 1, 4, 2)], [...kernel])
  })
})

describe('folding', () => {
  test('normalization moves into kernel and bias', () => {
    const [layer] = resolve(
      [{ op: 'conv', name: 'c', filters: 2, kernel: 1, bias: true, norm: { epsilon: 0.25, scale: true } }],
      [1, 1, 1],
    )
    const tensors = {
      kernel: Float32Array.of(3, 5),
      bias: Float32Array.of(1, 2),
      gamma: Float32Array.of(2, 4),
      beta: Float32Array.of(10, 20),
      mean: Float32Array.of(4, 6),
      variance: Float32Array.of(3.75, 0),
    }
    const folded = fold(layer!, new Map([['c', tensors]]))
    // √(3.75 + 0.25) = 2 and √0.25 = 0.5, so the scales are 2/2 = 1 and 4/0.5 = 8.
    assert.deepEqual([...folded.kernel], [3, 40])
    // 10 + (1 − 4)·1 and 20 + (2 − 6)·8.
    assert.deepEqual([...folded.bias!], [7, -12])
  })
})
