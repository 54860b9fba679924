import assert from 'node:assert/strict'
import { test } from 'vitest'
import { blockOf, plainConvolution } from './block'
import { compare } from './compare'
import { macsFormula, weightsFormula } from './formula'
import { scaleBar } from './scale'

test('formulas say what was multiplied: 3×3, 16 → 64 on 54 × 54, with bias', () => {
  const [part] = plainConvolution([54, 54, 16], 64, { bias: true }).parts
  assert.equal(weightsFormula(part!), '3·3·16·64 + 64 = 9,280')
  assert.equal(macsFormula(part!), '54·54 · 3·3·16·64 = 26,873,856')
})

test('a group’s kernels reach over its own channels only', () => {
  const [part] = blockOf([{ op: 'conv', name: 'one', filters: 60, kernel: 1, groups: 3 }], [28, 28, 240]).parts
  assert.equal(weightsFormula(part!), '1·1·80·60 = 4,800')
  assert.equal(macsFormula(part!), '28·28 · 1·1·80·60 = 3,763,200')
})

test('how many times fewer or more', () => {
  assert.deepEqual(compare(11_920, 110_720), { times: '9.3', relation: 'fewer' })
  assert.deepEqual(compare(3, 2), { times: '1.50', relation: 'more' })
  assert.deepEqual(compare(10_140, 1_036_800), { times: '102', relation: 'fewer' })
  assert.deepEqual(compare(7, 7), { times: '1', relation: 'same' })
})

test('a scale bar is the first power of two that can be seen', () => {
  assert.deepEqual([scaleBar(8), scaleBar(4), scaleBar(0.375), scaleBar(0.375, 12)], [4, 8, 64, 32])
})
