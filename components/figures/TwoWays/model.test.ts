import assert from 'node:assert/strict'
import { test } from 'vitest'
import { connected, count, counted, countOf, designTable, letters, numbers, plain } from './model'

test('the layer: 3·3·8·8 = 576 weights, 4·576 = 2,304 bytes, 14·14·576 = 112,896 MACs', () => {
  assert.deepEqual([plain.weights, plain.bytes, plain.macs], [576, 2304, 112_896])
})

test('weights of the designs by hand', () => {
  const weights = (design: Parameters<typeof count>[0]) => countOf(design).steps.map((step) => step.weights)
  assert.deepEqual(weights('squeeze'), [16, 144])
  assert.deepEqual(weights('grouped-2'), [288])
  assert.deepEqual(weights('grouped-4'), [144])
  assert.deepEqual(weights('separable'), [72, 64])
  assert.equal(countOf('squeeze').weights, 160)
  assert.equal(countOf('separable').weights, 136)
})

test('bytes are four a weight, MACs the weights at each of the 196 places', () => {
  for (const one of counted) {
    assert.equal(one.bytes, 4 * one.weights)
    assert.equal(one.macs, 196 * one.weights)
  }
})

test('kinds of operation, for the colours', () => {
  assert.deepEqual(
    counted.map(({ steps }) => steps.map(({ kind }) => kind)),
    [['standard'], ['pointwise', 'standard'], ['grouped'], ['grouped'], ['depthwise', 'pointwise']],
  )
})

test('connected blocks hold all weights of a step and no more', () => {
  for (const { steps } of counted) {
    for (const step of steps) {
      let blocks = 0
      for (let input = 0; input < step.inputs; input++)
        for (let output = 0; output < step.outputs; output++) blocks += Number(connected(step, input, output))
      assert.equal(blocks * step.kernel ** 2, step.weights)
    }
  }
})

test('formulas in letters and in numbers, the numbers of which multiply to the weights', () => {
  const written = (design: Parameters<typeof count>[0]) =>
    countOf(design).steps.map((step) => `${letters(step)} = ${numbers(step)}`)
  assert.deepEqual(written('standard'), ['K²·M·N = 3²·8·8'])
  assert.deepEqual(written('squeeze'), ['M·S = 8·2', 'K²·S·N = 3²·2·8'])
  assert.deepEqual(written('grouped-4'), ['K²·(M÷g)·N = 3²·(8÷4)·8'])
  assert.deepEqual(written('separable'), ['K²·M = 3²·8', 'M·N = 8·8'])
  for (const { steps } of counted) {
    for (const step of steps) {
      const product = numbers(step)
        .split('·')
        .map((factor) => {
          const [a, b] = factor.replace(/[()]/g, '').split('÷')
          return (a!.endsWith('²') ? Number(a!.slice(0, -1)) ** 2 : Number(a)) / Number(b ?? 1)
        })
      assert.equal(
        product.reduce((all, one) => all * one, 1),
        step.weights,
      )
    }
  }
})

test('the table has every design, the plain layer 1 times smaller', () => {
  assert.deepEqual(designTable()[0], ['standard', 576, 2304, 112_896, 1])
  assert.deepEqual(
    designTable().map(([, weights]) => weights),
    [576, 160, 288, 144, 136],
  )
})
