import assert from 'node:assert/strict'
import { test } from 'vitest'
import { contrast, mean, pooled, student, together } from './verdict'

const near = (a: number, b: number) => assert.ok(Math.abs(a - b) < 1e-9, `${a} is not ${b}`)

test('the spread pools squares over settings: (0.02 + 0.08 + 0) over two comparisons', () => {
  const spread = pooled([[90, 90.2], [88, 88.4], [85]])!
  assert.equal(spread.freedom, 2)
  near(spread.deviation ** 2, 0.05)
  assert.equal(pooled([[90], [88], []]), null)
})

test('t gets smaller with more runs, from 12.71 towards 1.96', () => {
  assert.deepEqual([1, 2, 8, 20].map(student), [12.71, 4.3, 2.31, 2.09])
  near(student(60), 2)
  for (let freedom = 1; freedom < 60; freedom++) assert.ok(student(freedom + 1) <= student(freedom), String(freedom))
})

test('a difference counts from t · s · √(1/n + 1/m): 2.31 · 0.2 · √(1/2 + 1/2) = 0.462', () => {
  const spread = { deviation: 0.2, freedom: 8 }
  near(contrast([[90, 90.4]], [[89.6, 89.8]], spread).needed!, 0.462)
  assert.equal(contrast([[90, 90.4]], [[89.6, 89.8]], spread).verdict, 'agrees')
  assert.equal(contrast([[89.6, 89.8]], [[90, 90.4]], spread).verdict, 'disagrees')
  assert.equal(contrast([[90, 90.4]], [[89.7, 89.9]], spread).verdict, 'close')
  // A single run on one side: √(1 + 1/2) makes it 0.566.
  assert.equal(contrast([[90.2]], [[89.6, 89.8]], spread).verdict, 'close')
})

test('one run each shows no spread: however large the difference, too close to tell', () => {
  assert.deepEqual(contrast([[95]], [[60]], pooled([[95], [60]])), { difference: 35, needed: null, verdict: 'close' })
})

test('with two settings of one pair only, t of one or two comparisons asks for a lot', () => {
  assert.equal(contrast([[90, 90.2]], [[89.5, 89.5]], pooled([[90, 90.2]])).verdict, 'close')
})

test('what has not been trained is missing', () => {
  assert.deepEqual(contrast([[90, 91]], [[]], { deviation: 0.1, freedom: 3 }), {
    difference: null,
    needed: null,
    verdict: 'missing',
  })
})

test('gains are compared as sums: (92 − 88) − (90 − 89) = 3', () => {
  const outcome = contrast([[92], [89]], [[88], [90]], { deviation: 0.1, freedom: 4 })
  assert.equal(outcome.difference, 3)
  near(outcome.needed!, 2.78 * 0.1 * 2)
})

test('a claim holds if every step does; one clear step against it is enough', () => {
  assert.equal(together(['agrees', 'agrees']), 'agrees')
  assert.equal(together(['agrees', 'close']), 'close')
  assert.equal(together(['close', 'missing']), 'missing')
  assert.equal(together(['agrees', 'missing', 'disagrees', 'close']), 'disagrees')
  near(mean([1, 2, 6]), 3)
})
