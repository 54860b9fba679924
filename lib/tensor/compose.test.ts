import assert from 'node:assert/strict'
import { test } from 'vitest'
import { compose, groupedShuffleGrouped, separable, standardWork, traceComposition } from './compose'
import { convolve, depthwise, pointwise } from './convolve'
import { allFrames } from './frames'
import { randomKernel, randomTensor } from './random'
import { shuffle } from './shuffle'

const input = randomTensor([5, 5, 2], 1)

test('the worked example: 486 MACs standard, 162 + 54 = 216 depthwise separable, ratio 4/9', () => {
  // 5×5×2 → 3×3×3 with 3×3 kernels: 3·3·2·3 weights × 9 places; 3·3·2 × 9 + 2·3 × 9.
  const standard = compose(input, [{ op: 'convolution', kernel: randomKernel([3, 3, 2, 3], 2) }])
  assert.deepEqual(standard.output.shape, [3, 3, 3])
  assert.deepEqual([standard.macs, standard.weights], [486, 54])
  const pair = compose(input, separable(2, randomKernel([3, 3, 1, 2], 3), randomKernel([1, 1, 2, 3], 4)))
  assert.deepEqual(pair.output.shape, [3, 3, 3])
  assert.deepEqual(
    pair.steps.map((step) => step.macs),
    [162, 54],
  )
  assert.deepEqual(
    pair.steps.map((step) => step.weights),
    [18, 6],
  )
  assert.deepEqual([pair.macs, pair.weights], [216, 24])
  assert.deepEqual(standardWork(pair), { macs: 486, weights: 54 })
  assert.equal(pair.macs / standardWork(pair).macs, 4 / 9)
})

test('the ratio of a separable pair is 1/N + 1/D_K² (MobileNet, section 3.1), whatever M and the stride', () => {
  for (const [channels, filters, side, stride] of [
    [2, 3, 3, 1],
    [4, 8, 3, 2],
    [3, 5, 5, 1],
  ] as const) {
    const [spatial, mixing] = [randomKernel([side, side, 1, channels], 1), randomKernel([1, 1, channels, filters], 2)]
    const steps = separable(channels, spatial, mixing, { stride })
    const pair = compose(randomTensor([9, 9, channels], 3), steps)
    assert.ok(Math.abs(pair.macs / standardWork(pair).macs - (1 / filters + 1 / side ** 2)) < 1e-12)
  }
})

test('two steps give what the two functions give', () => {
  const [first, second] = [randomKernel([3, 3, 1, 2], 3), randomKernel([1, 1, 2, 3], 4)]
  const pair = compose(input, separable(2, first, second, { padding: 'same' }))
  assert.deepEqual(pair.output, pointwise(depthwise(input, first, { padding: 'same' }), second))
})

test('grouped, shuffled, grouped costs 1/g of two standard convolutions', () => {
  const map = randomTensor([4, 4, 6], 1)
  const [first, second] = [randomKernel([3, 3, 2, 6], 2), randomKernel([1, 1, 2, 9], 3)]
  const stack = compose(map, groupedShuffleGrouped(3, first, second, { padding: 1 }))
  assert.deepEqual(
    stack.output,
    convolve(shuffle(convolve(map, first, { groups: 3, padding: 1 }), 3), second, { groups: 3 }),
  )
  assert.deepEqual(
    stack.steps.map((step) => step.macs),
    [1728, 0, 288],
  )
  assert.deepEqual(standardWork(stack), { macs: 6048, weights: 378 })
})

test('the trace of a composition runs through the steps and ends at the totals', () => {
  const map = randomTensor([3, 3, 4], 1)
  const stack = compose(map, groupedShuffleGrouped(2, randomKernel([1, 1, 2, 4], 2), randomKernel([1, 1, 2, 4], 3)))
  const frames = allFrames(traceComposition(stack))
  assert.equal(frames.length, 36 + 4 + 36)
  assert.deepEqual(
    frames.map((frame) => frame.index).filter((index, at, all) => index !== all[at - 1]),
    [0, 1, 2],
  )
  assert.deepEqual(
    frames.slice(36, 40).map(({ frame }) => (frame.op === 'shuffle' ? frame.source : null)),
    [0, 2, 1, 3],
  )
  assert.deepEqual([frames[39]!.macs, frames[39]!.weights], [72, 8])
  assert.deepEqual([frames.at(-1)!.macs, frames.at(-1)!.weights], [stack.macs, stack.weights])
  const results = frames.flatMap(({ index, frame }) =>
    index === 2 && frame.op === 'convolution' ? [frame.result] : [],
  )
  assert.deepEqual(results, Array.from(stack.output.data))
})
