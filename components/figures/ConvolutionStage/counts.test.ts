import assert from 'node:assert/strict'
import { test } from 'vitest'
import { countersOf, fraction } from './counts'
import { stageOf } from './model'
import { example, fit, type Sizes } from './settings'

function counters(changes: Partial<Sizes>, step: (length: number) => number) {
  const stage = stageOf(
    fit({ ...example, ...changes }),
    { input: 'example', kernel: 'example', seed: 1 },
    {},
    'position',
  )
  return countersOf(stage, stage.frames.frame(step(stage.frames.length)))
}
const first = () => 0
const last = (length: number) => length - 1

test('the worked example counts 18 MACs for each of its 27 outputs, up to 486, and 54 weights', () => {
  const [macs, weights, ratio] = counters({}, first)
  assert.deepEqual([macs!.now, macs!.total, macs!.formula], ['18', '486', '3·3·2·3 × 3·3 = 486'])
  assert.deepEqual([weights!.now, weights!.total, weights!.formula], ['18', '54', '3·3·2·3 = 54'])
  assert.deepEqual([ratio!.now, ratio!.total], ['1', '100.0\u00a0%'])
  assert.deepEqual(
    counters({}, last).map(({ now }) => now),
    ['486', '54', '1'],
  )
})

test('separable it is 162 + 54 = 216, four ninths', () => {
  const [macs, weights, ratio] = counters({ kind: 'separable' }, last)
  assert.deepEqual([macs!.now, macs!.formula], ['216', '3·3·1·2 × 3·3 + 1·1·2·3 × 3·3 = 162 + 54 = 216'])
  assert.deepEqual([weights!.now, weights!.formula], ['24', '3·3·1·2 + 1·1·2·3 = 18 + 6 = 24'])
  assert.deepEqual([ratio!.now, ratio!.total, ratio!.formula], ['4/9', '44.4\u00a0%', '216 ÷ 486 = 4/9'])
})

test('the depthwise step is done when the pointwise one begins: 162 + 2 MACs', () => {
  assert.equal(counters({ kind: 'separable' }, () => 18)[0]!.now, '164')
})

test('g groups cost one g-th, alone and as a stack, whose shuffle is free', () => {
  for (const groups of [2, 3, 4, 6]) {
    const wanted = { groups, channels: 12, filters: 12 }
    assert.equal(counters({ kind: 'grouped', ...wanted }, last)[2]!.now, `1/${groups}`)
    assert.equal(counters({ kind: 'stack', ...wanted }, last)[2]!.now, `1/${groups}`)
  }
  assert.equal(counters({ kind: 'depthwise', channels: 12, filters: 12 }, last)[2]!.now, '1/12')
  // Two groups of two channels, four filters, 3 × 3 places: 3·3·2·4·9 MACs, and no more while the channels move.
  const stack = { kind: 'stack', channels: 4, filters: 4 } as const
  assert.deepEqual(
    [35, 37, 39].map((step) => counters(stack, () => step)[0]!.now),
    ['648', '648', '648'],
  )
})

test('fractions are in lowest terms', () => {
  assert.deepEqual([fraction(216, 486), fraction(5, 5), fraction(6, 3), fraction(1, 3)], ['4/9', '1', '2', '1/3'])
})
