import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { fireModel, firePresets, presetOf } from './model'

test('presets are the squeeze and expand widths of SqueezeNet, Table 1', () => {
  assert.deepEqual(
    firePresets.map(({ id, input, squeeze, expand1, expand3 }) => [id, input, squeeze, expand1, expand3]),
    [
      ['fire2', 96, 16, 64, 64],
      ['fire3', 128, 16, 64, 64],
      ['fire4', 128, 32, 128, 128],
      ['fire5', 256, 32, 128, 128],
      ['fire6', 256, 48, 192, 192],
      ['fire7', 384, 48, 192, 192],
      ['fire8', 384, 64, 256, 256],
      ['fire9', 512, 64, 256, 256],
    ],
  )
})

// SqueezeNet, Table 1, column "#parameter before pruning".
const TABLE_1 = [11_920, 12_432, 45_344, 49_440, 104_880, 111_024, 188_992, 197_184]

test('a preset costs what Table 1 says', () => {
  assert.deepEqual(
    firePresets.map((preset) => fireModel(preset, 'none').block.parameters),
    TABLE_1,
  )
})

for (const bypass of ['none', 'simple', 'complex'] as const) {
  test(`a preset costs what its module does in the network, bypass ${bypass}`, () => {
    const { layers } = cost(instantiate(findNetwork('squeezenet'), { bypass }).layers)
    firePresets.forEach((preset, index) => {
      const own = layers.filter(({ layer }) => layer.blocks[0]?.id === preset.id)
      // The network puts the paper's shortcuts only around odd modules when simple; complex adds 1×1 around the even ones.
      const around = bypass === 'none' ? 'none' : index % 2 === 1 ? 'simple' : bypass === 'complex' ? 'complex' : 'none'
      const { block } = fireModel(preset, around)
      assert.equal(
        block.macs,
        own.reduce((sum, { macs }) => sum + macs, 0),
      )
      assert.equal(
        block.parameters,
        own.reduce((sum, { parameters }) => sum + parameters, 0),
      )
      assert.deepEqual(block.output, own.at(-1)!.layer.output)
    })
  })
}

test('fire2 against one 3×3 convolution 96 → 128: (9·96 + 1)·128 = 110,720 parameters', () => {
  const { plain } = fireModel(firePresets[0]!, 'none')
  assert.equal(plain.parameters, 110_720)
  assert.equal(plain.macs, 54 * 54 * 9 * 96 * 128)
})

test('by hand: M = 8, s1 = 2, e1 = 4, e3 = 4 on 5 × 5', () => {
  const { block, squeezeRatio, squeezes, addable } = fireModel(
    { input: 8, squeeze: 2, expand1: 4, expand3: 4, side: 5 },
    'complex',
  )
  // squeeze 8·2, expand 2·4 and 9·2·4, bypass 8·8; 25 positions; one bias for each of 2 + 4 + 4 + 8 filters.
  assert.equal(block.weights, 16 + 8 + 72 + 64)
  assert.equal(block.parameters, 160 + 18)
  assert.equal(block.macs, 25 * 160)
  assert.deepEqual([squeezeRatio, squeezes, addable], [0.25, true, true])
})

test('a simple bypass needs M = e1 + e3, and is left out elsewhere', () => {
  const sizes = { input: 96, squeeze: 16, expand1: 64, expand3: 64, side: 54 }
  assert.equal(fireModel(sizes, 'simple').bypass, 'none')
  assert.equal(fireModel({ ...sizes, input: 128 }, 'simple').bypass, 'simple')
})

test('the rule s1 < e1 + e3 fails where both are equal', () => {
  assert.equal(fireModel({ input: 96, squeeze: 16, expand1: 8, expand3: 8, side: 7 }, 'none').squeezes, false)
})

test('settings between the presets belong to none', () => {
  assert.equal(presetOf({ input: 128, squeeze: 16, expand1: 64, expand3: 64, side: 54 })?.id, 'fire3')
  assert.equal(presetOf({ input: 128, squeeze: 20, expand1: 64, expand3: 64, side: 54 }), undefined)
})
