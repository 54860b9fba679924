import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { SpecError, type Rule } from '@/lib/nn/error'
import type { Pads, Pair, Shape } from '@/lib/nn/shape'
import { convolve, depthwise, pointwise, type Weighted } from './convolve'
import { randomKernel, randomTensor, seededRandom } from './random'
import { fill, kernel, tensor, type Kernel, type KernelShape, type Tensor } from './tensor'

beforeAll(() => tf.setBackend('cpu'))

interface Case {
  readonly input: Tensor
  readonly kernel: Kernel
  readonly options: Required<Weighted> & { readonly stride: Pair; readonly dilation: Pair }
}

/** A configuration drawn with a seed; the input is large enough for every window. */
function drawCase(seed: number): Case {
  const random = seededRandom(seed)
  const pick = <T>(...options: readonly T[]): T => options[Math.floor(random() * options.length)]!
  const groups = pick(1, 1, 2, 3, 4)
  const depth = pick(1, 1, 2, 3)
  const perGroup = pick(1, 2, 3)
  const shape: KernelShape = [pick(1, 2, 3, 5), pick(1, 2, 3, 4), depth, groups * perGroup]
  const dilation: Pair = [pick(1, 1, 2), pick(1, 1, 3)]
  const least = (axis: 0 | 1) => (shape[axis] - 1) * dilation[axis] + 1
  const input: Shape = [least(0) + pick(0, 1, 2, 5), least(1) + pick(0, 1, 3, 4), groups * depth]
  const padding = pick<Weighted['padding'] & {}>('same', 'valid', 0, 1, 2, { top: 0, bottom: 1, left: 2, right: 0 })
  const bias = randomTensor([1, 1, groups * perGroup], seed + 3).data
  return {
    input: randomTensor(input, seed + 1, 5),
    kernel: randomKernel(shape, seed + 2, 5),
    options: { stride: [pick(1, 2, 3), pick(1, 2)], dilation, padding, groups, bias },
  }
}

/** The kernel with zeros between its taps: tfjs takes no dilation together with a stride. */
function spread({ shape: [kh, kw, depth, filters], data }: Kernel, [dh, dw]: Pair): tf.Tensor4D {
  const weights = tf.tensor4d(Array.from(data), [kh, kw, depth, filters])
  const spreadOut = tf.buffer([(kh - 1) * dh + 1, (kw - 1) * dw + 1, depth, filters])
  const taps = weights.bufferSync()
  for (let i = 0; i < kh; i++) {
    for (let j = 0; j < kw; j++) {
      for (let k = 0; k < depth; k++) {
        for (let f = 0; f < filters; f++) spreadOut.set(taps.get(i, j, k, f), i * dh, j * dw, k, f)
      }
    }
  }
  return spreadOut.toTensor() as tf.Tensor4D
}

/**
 * tfjs' answer: split the channels, convolve each group, concatenate. Words go to tfjs' own padding; pixels are
 * padded first, since conv2d with a number sizes both axes by the vertical stride.
 */
function byTfjs({ input, kernel, options }: Case): { shape: number[]; data: number[] } {
  return tf.tidy(() => {
    const { groups } = options
    const whole = tf.tensor4d(Array.from(input.data), [1, ...input.shape])
    const weights = spread(kernel, options.dilation)
    const given = options.padding
    const padded = typeof given === 'string' ? whole : tf.pad(whole, [[0, 0], ...edges(given), [0, 0]])
    const rule = typeof given === 'string' ? given : 'valid'
    const filters = tf.split(weights, groups, 3) as tf.Tensor4D[]
    const outputs = tf
      .split(padded as tf.Tensor4D, groups, 3)
      .map((part, g) => tf.conv2d(part as tf.Tensor4D, filters[g]!, options.stride as [number, number], rule))
    const sum = tf.add(tf.concat(outputs, 3), tf.tensor1d(Array.from(options.bias)))
    return { shape: sum.shape.slice(1), data: Array.from(sum.dataSync()) }
  })
}

function edges(given: number | Pads): [number, number][] {
  if (typeof given === 'number') return [given, given].map((side) => [side, side])
  return [
    [given.top, given.bottom],
    [given.left, given.right],
  ]
}

test('convolve equals tfjs for 400 random configurations', () => {
  const kinds = new Set<string>()
  for (let seed = 0; seed < 400; seed++) {
    const drawn = drawCase(seed * 10)
    const mine = convolve(drawn.input, drawn.kernel, drawn.options)
    const theirs = byTfjs(drawn)
    assert.deepEqual([...mine.shape], theirs.shape, `seed ${seed}`)
    assert.deepEqual(Array.from(mine.data), theirs.data, `seed ${seed}`)
    const { groups } = drawn.options
    kinds.add(groups === 1 ? 'standard' : groups === drawn.input.shape[2] ? 'depthwise' : 'grouped')
  }
  assert.deepEqual([...kinds].sort(), ['depthwise', 'grouped', 'standard'])
})

test('depthwise equals tfjs depthwiseConv2d, whose [kh, kw, c, multiplier] kernel has the same order in memory', () => {
  for (let seed = 0; seed < 60; seed++) {
    const random = seededRandom(seed)
    const upTo3 = (least: number) => least + Math.floor(random() * 3)
    const [channels, multiplier, side, stride] = [upTo3(1), upTo3(1), upTo3(3), upTo3(1)]
    const input = randomTensor([side + 4, side + 5, channels], seed)
    const weights = randomKernel([side, side, 1, channels * multiplier], seed)
    const mine = depthwise(input, weights, { stride, padding: 'same' })
    const theirs = tf.depthwiseConv2d(
      tf.tensor3d(Array.from(input.data), [side + 4, side + 5, channels]),
      tf.tensor4d(Array.from(weights.data), [side, side, channels, multiplier]),
      stride,
      'same',
    )
    assert.deepEqual([...mine.shape], theirs.shape)
    assert.deepEqual(Array.from(mine.data), Array.from(theirs.dataSync()))
  }
})

test('pointwise is a matrix product at every place', () => {
  const input = randomTensor([3, 4, 5], 1)
  const weights = randomKernel([1, 1, 5, 2], 2)
  const product = tf.matMul(tf.tensor2d(Array.from(input.data), [12, 5]), tf.tensor2d(Array.from(weights.data), [5, 2]))
  assert.deepEqual(Array.from(pointwise(input, weights).data), Array.from(product.dataSync()))
})

test('a sum worked out by hand, stride 2, same padding: the odd pad is at the bottom and right', () => {
  const input = fill([4, 4, 1], ([row, column]) => row * 4 + column)
  const ones = kernel(
    [3, 3, 1, 1],
    Array.from({ length: 9 }, () => 1),
  )
  const { shape, data } = convolve(input, ones, { stride: 2, padding: 'same' })
  assert.deepEqual(shape, [2, 2, 1])
  // Rows 0–2 × columns 0–2; then columns 2, 3 (+ padding); rows 2, 3; the corner 10 + 11 + 14 + 15.
  assert.deepEqual(Array.from(data), [45, 39, 66, 50])
})

function run(input: Shape, shape: KernelShape, options: Weighted = {}): Tensor {
  return convolve(randomTensor(input, 1), randomKernel(shape, 1), options)
}

function breaks(rule: Rule, act: () => unknown): void {
  assert.throws(act, (error) => error instanceof SpecError && error.rule === rule)
}

test('impossible settings name the rule they break', () => {
  breaks('groups', () => run([5, 5, 4], [3, 3, 1, 6], { groups: 3 }))
  breaks('groups', () => run([5, 5, 4], [3, 3, 2, 5], { groups: 2 }))
  breaks('groups', () => run([5, 5, 4], [3, 3, 3, 4], { groups: 2 }))
  breaks('groups', () => run([5, 5, 4], [3, 3, 1, 4], { groups: 8 }))
  breaks('window', () => run([2, 2, 1], [3, 3, 1, 1]))
  breaks('window', () => run([4, 4, 1], [3, 3, 1, 1], { dilation: 2 }))
  breaks('window', () => pointwise(randomTensor([5, 5, 1], 1), randomKernel([3, 3, 1, 1], 1)))
  breaks('integer', () => run([5, 5, 1], [3, 3, 1, 1], { stride: 0 }))
  breaks('integer', () => run([5, 5, 1], [3, 3, 1, 1], { dilation: 1.5 }))
  breaks('integer', () => run([5, 5, 1], [3, 3, 1, 1], { padding: -1 }))
  breaks('integer', () => run([5, 5, 1], [3, 3, 1, 1], { dilation: 1e300, padding: 'same' }))
  breaks('window', () => run([5, 5, 1], [3, 3, 1, 1], { padding: 2 ** 31 }))
  breaks('no-channels', () => run([5, 5, 1], [3, 3, 1, 0]))
  assert.throws(() => run([5, 5, 1], [3, 3, 1, 2], { bias: [1] }), RangeError)
  assert.throws(() => tensor([2, 2, 1], [1, 2, 3]), RangeError)
})
