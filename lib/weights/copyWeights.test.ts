import assert from 'node:assert/strict'
import { test } from 'vitest'
import { buffersOf, copyWeights } from './copyWeights'
import type { Weights } from './weights'

test('a copy is equal to the bit, shares nothing, and can be given away', async () => {
  const large = Float32Array.from({ length: 700_001 }, (_, at) => Math.fround(at / 7))
  const whole = new Float32Array(10).fill(3)
  const weights: Weights = new Map([
    ['a', { kernel: large, bias: whole.subarray(2, 5) }],
    ['b', { mean: whole.subarray(5) }],
  ])
  const copy = await copyWeights(weights)
  assert.deepEqual(copy, weights)
  assert.equal(buffersOf(weights).length, 2)
  assert.equal(buffersOf(copy).length, 3)
  structuredClone(copy, { transfer: buffersOf(copy) })
  assert.equal(copy.get('a')?.kernel?.length, 0)
  assert.equal(weights.get('a')?.kernel?.length, 700_001)
})
