import assert from 'node:assert/strict'
import { test } from 'vitest'
import { linearDomain, logDomain, roundedUp } from './domain'

test('a number is rounded up at its leading digit, and a round one stays', () => {
  assert.equal(roundedUp(228, 0.5), 250)
  assert.equal(roundedUp(765, 0.5), 800)
  assert.equal(roundedUp(0.0301, 0.5), 0.035)
  assert.equal(roundedUp(960, 0.5), 1000)
  assert.equal(roundedUp(164.16, 0.1), 170)
  for (const round of [800, 2e8, 0.3, 7, 2.5e10]) assert.equal(roundedUp(round, 0.5), round)
  // In binary, 1.1 / 0.1 is above 11.
  for (const round of [110, 130, 1.7]) assert.equal(roundedUp(round, 0.1), round)
})

test('a log axis leaves half as much again on both sides, and ends on round numbers', () => {
  // 8 / 1.5 = 5.3 and 152 · 1.5 = 228.
  assert.deepEqual(logDomain([8, 50, 152]), [5, 250])
  assert.deepEqual(logDomain([8, 50, 1000]), [5, 1500])
  assert.deepEqual(logDomain([0.2, 152]), [0.1, 250])
})

test('a linear axis begins at zero and leaves a little room above', () => {
  // 152 · 1.08 = 164.2.
  assert.deepEqual(linearDomain([8, 152]), [0, 170])
  assert.deepEqual(linearDomain([8, 1001]), [0, 1100])
})
