import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { presetOf, separableModel, separablePresets, type SeparableSizes } from './model'

const sizes = (change: Partial<SeparableSizes> = {}): SeparableSizes => ({
  kernel: 3,
  input: 32,
  filters: 64,
  side: 112,
  stride: 1,
  padded: true,
  ...change,
})

test('the worked example: 486 MACs, and 162 + 54 = 216', () => {
  const { separable, standard } = separableModel(separablePresets[0]!)
  assert.deepEqual(
    separable.parts.map(({ macs }) => macs),
    [162, 54],
  )
  assert.deepEqual([separable.macs, standard.macs], [216, 486])
  assert.deepEqual(separable.output, [3, 3, 3])
})

test('by hand: 3×3, 32 → 64, 112 × 112', () => {
  const { separable, standard } = separableModel(sizes())
  assert.deepEqual(
    separable.parts.map(({ weights }) => weights),
    [9 * 32, 32 * 64],
  )
  assert.deepEqual(
    separable.parts.map(({ macs }) => macs),
    [12_544 * 288, 12_544 * 2048],
  )
  assert.equal(standard.macs, 12_544 * 18_432)
})

for (const change of [
  {},
  { kernel: 5 },
  { filters: 1024 },
  { stride: 2 },
  { side: 7, kernel: 7 },
  { input: 1, filters: 1 },
]) {
  test(`the ratio is 1/N + 1/D_K² for ${JSON.stringify(change)}`, () => {
    const all = sizes(change)
    assert.ok(Math.abs(separableModel(all).ratio - (1 / all.filters + 1 / all.kernel ** 2)) < 1e-12)
  })
}

test('the pairs are those of MobileNet, Table 1: channels in and out, side, stride', () => {
  assert.deepEqual(
    separablePresets.slice(1).map(({ input, filters, side, stride }) => [input, filters, side, stride]),
    [
      [32, 64, 112, 1],
      [64, 128, 112, 2],
      [128, 128, 56, 1],
      [128, 256, 56, 2],
      [256, 256, 28, 1],
      [256, 512, 28, 2],
      [512, 512, 14, 1],
      [512, 512, 14, 1],
      [512, 512, 14, 1],
      [512, 512, 14, 1],
      [512, 512, 14, 1],
      [512, 1024, 14, 2],
      [1024, 1024, 7, 1],
    ],
  )
})

test('the pairs cost what the pairs of the network do', () => {
  const { layers } = cost(instantiate(findNetwork('mobilenet')).layers)
  for (const preset of separablePresets.slice(1)) {
    const own = layers.filter(({ layer }) => layer.id === `conv_dw_${preset.id}` || layer.id === `conv_pw_${preset.id}`)
    const { separable } = separableModel(preset)
    assert.equal(
      separable.macs,
      own.reduce((sum, { macs }) => sum + macs, 0),
    )
    assert.equal(
      separable.weights,
      own.reduce((sum, { weights }) => sum + weights, 0),
    )
  }
})

test('a kernel wider than the map needs padding', () => {
  assert.equal(separableModel(sizes({ side: 3, kernel: 5, padded: false })).sizes.padded, true)
  assert.equal(separableModel(sizes({ side: 5, kernel: 5, padded: false })).sizes.padded, false)
})

test('equal pairs are known by the first of them', () => {
  assert.equal(presetOf(sizes({ input: 512, filters: 512, side: 14 }))?.id, '7')
  assert.equal(presetOf(sizes({ input: 33 })), undefined)
})
