import assert from 'node:assert/strict'
import { test } from 'vitest'
import { elements, type Shape } from '@/lib/nn/shape'
import { feedsOf, readsOf, usesOf, type Connection } from './connections'
import { convolve, type Weighted } from './convolve'
import { allFrames, outputAt, stepOf } from './frames'
import { geometry } from './geometry'
import { randomKernel, randomTensor } from './random'
import { fill, kernel, positionOf, tensor, weightPositionOf, type KernelShape, type Position } from './tensor'
import { trace } from './trace'

const settings: readonly { input: Shape; kernel: KernelShape; options: Weighted }[] = [
  { input: [5, 5, 2], kernel: [3, 3, 2, 3], options: { bias: [1, -2, 3] } },
  { input: [5, 6, 4], kernel: [3, 3, 2, 6], options: { groups: 2, stride: 2, padding: 'same' } },
  { input: [7, 5, 3], kernel: [3, 2, 1, 6], options: { groups: 3, dilation: [2, 1], padding: 1 } },
  { input: [4, 4, 4], kernel: [1, 1, 4, 2], options: { stride: [1, 2] } },
]

test('every frame’s sum is what convolve writes, in both orders, and the counters end at the totals', () => {
  for (const [seed, setting] of settings.entries()) {
    const input = randomTensor(setting.input, seed)
    const weights = randomKernel(setting.kernel, seed + 50)
    const expected = convolve(input, weights, setting.options)
    for (const order of ['position', 'channel'] as const) {
      const frames = allFrames(trace(input, weights, { ...setting.options, order }))
      const written = fill(expected.shape, (output) => frames[stepOf(expected.shape, order, output)]!.result)
      assert.deepEqual(written.data, expected.data)
      const totals = trace(input, weights, setting.options)
      assert.equal(frames.at(-1)!.macs, totals.macs)
      assert.equal(frames.at(-1)!.weights, totals.weights)
      assert.equal(totals.weights, weights.data.length)
      const seen = new Set<string>()
      for (const frame of frames) {
        for (const term of frame.terms) seen.add(String(term.weight))
        assert.equal(frame.weights, seen.size, `weights so far at step ${frame.step}`)
      }
    }
  }
})

test('steps and outputs answer each other', () => {
  for (const order of ['position', 'channel'] as const) {
    for (let step = 0; step < 24; step++) assert.equal(stepOf([2, 3, 4], order, outputAt([2, 3, 4], order, step)), step)
  }
  assert.deepEqual(outputAt([2, 3, 4], 'position', 5), [0, 1, 1])
  assert.deepEqual(outputAt([2, 3, 4], 'channel', 7), [0, 1, 1])
})

test('one frame by hand: values, factors, padding, running sum, bias', () => {
  const input = tensor([2, 2, 1], [1, 2, 3, 4])
  const weights = kernel([2, 2, 1, 1], [0.5, -1, 2, 10])
  const frames = trace(input, weights, { padding: 'same', bias: [0.25] })
  assert.equal(frames.length, 4)
  const first = frames.frame(0)
  assert.deepEqual(
    first.terms.map((term) => term.product),
    [0.5, -2, 6, 40],
  )
  assert.deepEqual(
    first.terms.map((term) => term.sum),
    [0.5, -1.5, 4.5, 44.5],
  )
  assert.equal(first.result, 44.75)
  const corner = frames.frame(3)
  assert.deepEqual(
    corner.terms.map((term) => term.inside),
    [true, false, false, false],
  )
  assert.deepEqual(
    corner.terms.map((term) => term.input),
    [
      [1, 1, 0],
      [1, 2, 0],
      [2, 1, 0],
      [2, 2, 0],
    ],
  )
  assert.deepEqual(
    corner.terms.map((term) => term.product),
    [2, 0, 0, 0],
  )
  assert.equal(corner.result, 2.25)
  assert.equal(corner.macs, 16)
  assert.throws(() => frames.frame(4), RangeError)
})

test('a frame of a grouped convolution reads its own group only', () => {
  const frames = allFrames(trace(randomTensor([3, 3, 6], 1), randomKernel([3, 3, 2, 9], 2), { groups: 3 }))
  const channels = (step: number) => [...new Set(frames[step]!.terms.map((term) => term.input[2]))]
  assert.deepEqual(
    frames.map((frame) => frame.group),
    [0, 0, 0, 1, 1, 1, 2, 2, 2],
  )
  assert.deepEqual(
    [channels(0), channels(4), channels(8)],
    [
      [0, 1],
      [2, 3],
      [4, 5],
    ],
  )
})

const key = ({ input, weight, output }: Connection): string => `${input} · ${weight} → ${output}`

function all(shape: Shape): Position[] {
  return Array.from({ length: elements(shape) }, (_, index) => positionOf(shape, index))
}

test('the three lookups are one relation seen from three sides', () => {
  for (const setting of settings) {
    const g = geometry(setting.input, setting.kernel, setting.options)
    const byOutput = all(g.output).flatMap((output) => readsOf(g, output))
    const size = g.kernel[0] * g.kernel[1] * g.kernel[2] * g.kernel[3]
    const byWeight = Array.from({ length: size }, (_, index) => usesOf(g, weightPositionOf(g.kernel, index))).flat()
    const byInput = all(g.input).flatMap((input) => feedsOf(g, input))
    assert.deepEqual(byWeight.map(key).sort(), byOutput.map(key).sort())
    assert.deepEqual(
      byInput.map(key).sort(),
      byOutput
        .filter(({ inside }) => inside)
        .map(key)
        .sort(),
    )
  }
})

test('by hand: in 5×5×2 → 3×3×3 the centre feeds all 27 outputs, a corner 3, and a weight is used 9 times', () => {
  const g = geometry([5, 5, 2], [3, 3, 2, 3])
  assert.equal(feedsOf(g, [2, 2, 0]).length, 27)
  assert.deepEqual(
    feedsOf(g, [0, 0, 1]).map(({ output }) => output),
    [
      [0, 0, 0],
      [0, 0, 1],
      [0, 0, 2],
    ],
  )
  assert.deepEqual(
    feedsOf(g, [0, 0, 1]).map(({ weight }) => weight),
    [
      [0, 0, 1, 0],
      [0, 0, 1, 1],
      [0, 0, 1, 2],
    ],
  )
  assert.equal(usesOf(g, [1, 1, 0, 2]).length, 9)
})
