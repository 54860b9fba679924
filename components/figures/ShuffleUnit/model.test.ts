import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { possibleGroups, unitModel, type Rival, type UnitKind, type UnitSizes } from './model'

// ShuffleNet, section 3.2: "given the input size c × h × w and the bottleneck channels m".
const PAPER: Record<Rival, (c: number, m: number, g: number, hw: number) => number> = {
  resnet: (c, m, _, hw) => hw * (2 * c * m + 9 * m * m),
  resnext: (c, m, g, hw) => hw * (2 * c * m + (9 * m * m) / g),
  depthwise: (c, m, _, hw) => hw * (2 * c * m + 9 * m),
  shufflenet: (c, m, g, hw) => hw * ((2 * c * m) / g + 9 * m),
}

const SIZES: UnitSizes[] = [
  { channels: 240, bottleneck: 60, groups: 3, side: 28 },
  { channels: 384, bottleneck: 96, groups: 8, side: 14 },
  { channels: 24, bottleneck: 24, groups: 4, side: 7 },
  { channels: 8, bottleneck: 4, groups: 1, side: 1 },
]

for (const sizes of SIZES) {
  test(`the paper's formulas hold for c=${sizes.channels}, m=${sizes.bottleneck}, g=${sizes.groups}`, () => {
    for (const { id, block, numbers } of unitModel('b', sizes).formulas) {
      const expected = PAPER[id](sizes.channels, sizes.bottleneck, sizes.groups, sizes.side ** 2)
      assert.equal(block.macs, expected, id)
      assert.equal(evaluated(numbers), expected, numbers)
    }
  })
}

/** What a formula with its numbers comes to, read by JavaScript itself. */
function evaluated(numbers: string): number {
  return Number(new Function(`return ${numbers.replaceAll('·', '*').replaceAll('²', '**2')}`)())
}

test('c = 240, m = 60, g = 3 on 28 × 28, by hand', () => {
  const macs = Object.fromEntries(unitModel('b', SIZES[0]!).formulas.map(({ id, block }) => [id, block.macs]))
  // 784·(28,800 + 32,400), 784·(28,800 + 10,800), 784·(28,800 + 540), 784·(9,600 + 540)
  assert.deepEqual(macs, { resnet: 47_980_800, resnext: 31_046_400, depthwise: 23_002_560, shufflenet: 7_949_760 })
})

test('the unit (b) costs what a unit of the network does', () => {
  const { layers } = cost(instantiate(findNetwork('shufflenet'), { groups: 3 }).layers)
  const own = layers.filter(({ layer }) => layer.id.startsWith('stage2/unit2/'))
  const { block } = unitModel('b', SIZES[0]!)
  assert.equal(
    block.macs,
    own.reduce((sum, { macs }) => sum + macs, 0),
  )
  assert.equal(
    block.weights,
    own.reduce((sum, { weights }) => sum + weights, 0),
  )
})

test('the unit (c) costs what the first unit of stage 3 does, and doubles the channels on half the side', () => {
  const { layers } = cost(instantiate(findNetwork('shufflenet'), { groups: 3 }).layers)
  const own = layers.filter(({ layer }) => layer.id.startsWith('stage3/unit1/'))
  const { block } = unitModel('c', { channels: 240, bottleneck: 120, groups: 3, side: 28 })
  assert.equal(
    block.macs,
    own.reduce((sum, { macs }) => sum + macs, 0),
  )
  assert.deepEqual(block.output, [14, 14, 480])
})

const shuffles = (kind: UnitKind, groups: number) =>
  unitModel(kind, { ...SIZES[0]!, groups }).block.layers.some(({ layer }) => layer.op === 'shuffle')

test('only (b) and (c) with more than one group shuffle', () => {
  assert.deepEqual([shuffles('a', 3), shuffles('b', 3), shuffles('b', 1), shuffles('c', 3)], [false, true, false, true])
})

test('the plain convolution has the size of the unit', () => {
  for (const kind of ['a', 'b', 'c'] as const) {
    const { block, plain } = unitModel(kind, SIZES[0]!)
    assert.deepEqual(plain.output, block.output)
  }
  assert.equal(unitModel('b', SIZES[0]!).plain.macs, 784 * 9 * 240 * 240)
})

test('groups must divide both widths', () => {
  assert.deepEqual(possibleGroups({ channels: 240, bottleneck: 60 }), [1, 2, 3, 4])
  assert.deepEqual(possibleGroups({ channels: 384, bottleneck: 96 }), [1, 2, 3, 4, 8])
  assert.equal(unitModel('b', { ...SIZES[0]!, groups: 8 }).sizes.groups, 4)
})
