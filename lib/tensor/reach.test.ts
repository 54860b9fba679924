import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError } from '@/lib/nn/error'
import { rowsOf, shareSeen, sightOf, type Mixing } from './reach'

const see = (inputs: number, stack: readonly Mixing[], output: number) => sightOf(inputs, rowsOf(inputs, stack), output)

test('two grouped layers, g = 3: an output sees its own group only (ShuffleNet, Figure 1a)', () => {
  const grouped: Mixing = { kind: 'grouped', filters: 9, groups: 3 }
  assert.deepEqual(see(9, [grouped, grouped], 4), { seen: [[3, 4, 5], [3, 4, 5], [4]], share: 1 / 3 })
})

test('with a shuffle between, it sees all (Figure 1c)', () => {
  const grouped: Mixing = { kind: 'grouped', filters: 9, groups: 3 }
  const { seen, share } = see(9, [grouped, { kind: 'shuffle', groups: 3 }, grouped], 4)
  assert.deepEqual(seen, [[0, 1, 2, 3, 4, 5, 6, 7, 8], [1, 4, 7], [3, 4, 5], [4]])
  assert.equal(share, 1)
})

test('too few channels per group and one shuffle is not enough: 8 channels, g = 4 see half', () => {
  const grouped: Mixing = { kind: 'grouped', filters: 8, groups: 4 }
  const shuffle: Mixing = { kind: 'shuffle', groups: 4 }
  assert.equal(see(8, [grouped, shuffle, grouped], 0).share, 1 / 2)
  assert.equal(see(8, [grouped, shuffle, grouped, shuffle, grouped], 0).share, 1)
})

test('depthwise alone never mixes; a pointwise layer mends it (MobileNet)', () => {
  const depthwise: Mixing = { kind: 'depthwise' }
  assert.deepEqual(see(6, [depthwise, depthwise, depthwise], 2).seen[0], [2])
  assert.equal(see(6, [depthwise, { kind: 'pointwise', filters: 4 }], 2).share, 1)
  assert.deepEqual(see(3, [{ kind: 'depthwise', multiplier: 2 }], 5).seen, [[2], [5]])
})

test('Fire: a squeeze and its expands are two rows, every output sees everything', () => {
  const rows = rowsOf(8, [{ kind: 'fire', squeeze: 2, expand1: 4, expand3: 4 }])
  assert.deepEqual(
    rows.map((row) => row.sources.length),
    [2, 8],
  )
  assert.deepEqual(shareSeen(8, rows), { shares: [1, 1, 1, 1, 1, 1, 1, 1], mean: 1 })
})

test('Inception segments: the spatial row sees a segment, the stack everything', () => {
  const { seen, share } = see(6, [{ kind: 'segments', filters: 6, segments: 3 }], 2)
  assert.deepEqual(seen, [[0, 1, 2, 3, 4, 5], [2, 3], [2]])
  assert.equal(share, 1)
})

test('identity, standard and an empty stack', () => {
  assert.deepEqual(see(4, [{ kind: 'identity' }], 3).seen, [[3], [3]])
  assert.deepEqual(see(2, [{ kind: 'standard', filters: 5 }], 4).seen, [[0, 1], [4]])
  assert.deepEqual(see(4, [], 1), { seen: [[1]], share: 1 / 4 })
})

function refuses(rule: string, stack: readonly Mixing[]): void {
  assert.throws(
    () => rowsOf(6, stack),
    (error) => error instanceof SpecError && error.rule === rule,
  )
}

test('shares: their mean, and what cannot be built', () => {
  assert.equal(shareSeen(6, rowsOf(6, [{ kind: 'grouped', filters: 3, groups: 3 }])).mean, 1 / 3)
  refuses('groups', [{ kind: 'grouped', filters: 6, groups: 4 }])
  refuses('shuffle', [{ kind: 'shuffle', groups: 4 }])
  refuses('integer', [{ kind: 'pointwise', filters: 0 }])
  assert.throws(() => see(6, [], 6), RangeError)
})
