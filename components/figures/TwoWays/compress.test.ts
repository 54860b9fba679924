import assert from 'node:assert/strict'
import { test } from 'vitest'
import { bitStops, compress, compressTable, keepStops, largest, levels, sizeOf } from './compress'
import { histogram } from './histogram'
import { layerWeights } from './weights'

test('the made-up layer has 576 weights within −1 … 1, more than half of them below a quarter', () => {
  assert.equal(layerWeights.length, 576)
  assert.equal(Math.max(...layerWeights.map(Math.abs)), 1)
  assert.ok(layerWeights.filter((weight) => Math.abs(weight) < 0.25).length > 288)
})

test('pruning keeps exactly the largest magnitudes', () => {
  assert.deepEqual([...largest([0.1, -0.9, 0.5, -0.2, 0, 0.3, -0.4, 0.6, 0.05, -0.7], 30)].sort(), [1, 7, 9])
  for (const share of keepStops) {
    const kept = largest(layerWeights, share)
    const sizes = (inside: boolean) => layerWeights.filter((_, index) => kept.has(index) === inside).map(Math.abs)
    assert.equal(kept.size, Math.round(5.76 * share))
    assert.ok(Math.min(...sizes(true)) >= Math.max(0, ...sizes(false)))
  }
})

test('levels: 2^bits, evenly spaced from the smallest to the largest weight', () => {
  assert.deepEqual(levels([-1, 0.2, 0.5], 2), [-1, -0.5, 0, 0.5])
  assert.equal(levels([-1, 1], 32), null)
})

test('a compressed layer has at most 2^bits values, each within half a step of its weight', () => {
  for (const share of keepStops) {
    for (const bits of bitStops.filter((one) => one < 32)) {
      const { weights, levels: all, used } = compress(layerWeights, share, bits)
      const step = all![1]! - all![0]!
      assert.equal(all!.length, 2 ** bits)
      assert.ok(used! <= 2 ** bits && used! > 1)
      assert.ok(
        weights.every((value, index) => value === null || Math.abs(value - layerWeights[index]!) <= step / 2 + 1e-12),
      )
    }
  }
})

test('with 32 bits a kept weight is left as it is; the threshold parts kept from removed', () => {
  const { weights, threshold, used } = compress(layerWeights, 30, 32)
  assert.equal(used, null)
  for (const [index, value] of weights.entries()) {
    if (value === null) assert.ok(Math.abs(layerWeights[index]!) <= threshold)
    else assert.ok(value === layerWeights[index] && Math.abs(value) >= threshold)
  }
})

test('bytes by hand: 30 % in 5 bits is 173·5/8 → 109 of values, 576/8 = 72 of places, 8 of levels', () => {
  assert.deepEqual(sizeOf(576, 30, 5), { kept: 173, values: 109, places: 72, levels: 8, total: 189 })
  assert.deepEqual(sizeOf(576, 100, 32), { kept: 576, values: 2304, places: 0, levels: 0, total: 2304 })
  assert.deepEqual(sizeOf(576, 50, 32), { kept: 288, values: 1152, places: 72, levels: 0, total: 1224 })
  assert.deepEqual(sizeOf(576, 100, 8), { kept: 576, values: 576, places: 0, levels: 8, total: 584 })
  // Depthwise separable: 136·0.3 = 40.8 → 41; 41·5/8 → 26; 136/8 = 17.
  assert.equal(sizeOf(136, 30, 5).total, 26 + 17 + 8)
})

test('the table holds every setting; compression never adds MACs or bytes', () => {
  const rows = compressTable()
  assert.equal(rows.length, keepStops.length * bitStops.length)
  assert.ok(rows.every((row) => row[6]! <= 2304 && row[8] === 112_896))
})

test('the histogram counts every weight that is left, in as many bars as there are levels in use', () => {
  for (const [share, bits] of [
    [100, 32],
    [30, 5],
    [10, 2],
    [50, 8],
  ] as const) {
    const compressed = compress(layerWeights, share, bits)
    const { bars, most } = histogram(compressed, 120, 300)
    assert.equal(
      bars.reduce((sum, bar) => sum + bar.count, 0),
      sizeOf(576, share, bits).kept,
    )
    assert.equal(most.length, 120)
    if (bits <= 6) assert.equal(bars.length, compressed.used)
    assert.ok(bars.every(({ at, length }) => at >= 0 && at <= 300 && length > 0))
  }
})
