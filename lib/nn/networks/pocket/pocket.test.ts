import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../../catalog'
import { cost } from '../../cost'
import { instantiate } from '../../network'
import type { AnyKnobValues } from '../../knob'

const costOf = (id: string, values: AnyKnobValues = {}) => cost(instantiate(findNetwork(id), values).layers)

test('Pocket MobileNet, counted by hand', () => {
  // Weights, then 2 per channel of each normalization, then the classifier.
  const weights =
    9 * 16 +
    [16, 32, 64, 64, 128].reduce((sum, c) => sum + 9 * c, 0) +
    16 * 32 +
    32 * 64 +
    64 * 64 +
    64 * 128 +
    128 * 128
  const norms = 2 * (16 + 16 + 32 + 32 + 64 + 64 + 64 + 64 + 128 + 128 + 128)
  const macs =
    28 ** 2 * 9 * 16 +
    14 ** 2 * (9 * 16 + 16 * 32 + 9 * 32 + 32 * 64 + 9 * 64 + 64 * 64) +
    7 ** 2 * (9 * 64 + 64 * 128 + 9 * 128 + 128 * 128) +
    1280
  assert.deepEqual(
    [costOf('pocketmobilenet').parameters, costOf('pocketmobilenet').macs],
    [weights + norms + 1290, macs],
  )
})

test('Pocket SqueezeNet, counted by hand', () => {
  const fire = (m: number, s: number, e: number) => m * s + s + (s * e + e) + (9 * s * e + e)
  const parameters =
    9 * 32 + 32 + fire(32, 8, 32) + fire(64, 8, 32) + fire(64, 16, 64) + fire(128, 16, 64) + 128 * 10 + 10
  assert.equal(costOf('pocketsqueezenet').parameters, parameters)
})

test('the four cost about the same: within a factor of 1.5 of each other in MACs', () => {
  const macs = ['pocketsqueezenet', 'pocketmobilenet', 'pocketshufflenet', 'pocketxception'].map(
    (id) => costOf(id).macs,
  )
  assert.ok(Math.max(...macs) / Math.min(...macs) < 1.5, macs.join(', '))
})

test('comparisons are at matched cost: groups within 15 %, full against separable convolution within 1 %', () => {
  const groups = [1, 2, 4, 8].map((g) => costOf('pocketshufflenet', { groups: g }).macs)
  assert.ok(Math.max(...groups) / Math.min(...groups) < 1.15, groups.join(', '))
  const separable = costOf('pocketmobilenet')
  const full = costOf('pocketmobilenet', { form: 'full', alpha: 0.36 })
  assert.ok(
    Math.abs(full.macs / separable.macs - 1) < 0.01 && Math.abs(full.parameters / separable.parameters - 1) < 0.01,
  )
})
