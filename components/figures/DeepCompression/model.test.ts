import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chart } from './chart'
import { computedFactor, entries, entry, factorStops, split, threeDigits } from './model'
import { rule } from './rule'

test('the paper’s 510 is 50 by design times 10.2 by compression; with 8 bits 363 is 50 times 7.26', () => {
  assert.deepEqual(split('6').factors, { design: 50, compression: 10.2, total: 510 })
  assert.equal(threeDigits(split('8').factors.compression), 7.26)
  assert.deepEqual([split('6').start.size, split('6').design.size, split('6').end.size], [240, 4.8, 0.47])
})

test('printed sizes and printed factors of every row agree to the printed digits: 240 MB divided by the size', () => {
  for (const { id, size, factor } of entries) {
    // 0.47 stands for 0.465 … 0.475.
    const half = 0.5 * 10 ** -(String(size).split('.')[1]?.length ?? 0)
    assert.ok(240 / (size + half) - 0.5 <= factor && factor <= 240 / (size - half) + 0.5, id)
  }
})

test('our own counts: AlexNet 60,965,224 and SqueezeNet 1,248,424 parameters of 4 bytes, 48.8 times', () => {
  assert.equal(entry('alexnet').computed, 4 * 60_965_224)
  assert.equal(entry('squeezenet').computed, 4 * 1_248_424)
  assert.equal(computedFactor.toFixed(1), '48.8')
  assert.equal(entry('squeezenet-6bit').computed, null)
})

test('on the log axis lengths add: design and compression together are as long as the whole', () => {
  const { bars, left } = chart({ width: 900, bits: '6', spacing: 'log' })
  const [design, compression] = bars.at(-1)!.segments
  assert.equal(design!.to, compression!.from)
  // log 50 / log 510 = 0.6275
  assert.ok(Math.abs((design!.to - left) / (compression!.to - left) - 0.6275) < 1e-3)
})

test('on the linear axis design takes 98 % of the way: (240 − 4.8) / 240', () => {
  const { bars, left, right } = chart({ width: 900, bits: '6', spacing: 'linear' })
  assert.ok(Math.abs((bars.at(-1)!.segments[0]!.to - left) / (right - left) - 0.98) < 1e-4)
})

test('on a phone the sizes that are named begin with a five, besides where it starts', () => {
  const named = (width: number) => chart({ width, bits: '6', spacing: 'log' }).sizes.map(({ value }) => value)
  assert.deepEqual(named(328), [240, 50, 5, 0.5])
})

test('only the 6-bit network passes the half megabyte of the title', () => {
  for (const spacing of ['log', 'linear'] as const) {
    const end = (bits: '6' | '8') => chart({ width: 900, bits, spacing }).bars.at(-1)!.segments.at(-1)!.to
    const { promise } = chart({ width: 900, bits: '6', spacing })
    assert.ok(end('6') > promise && end('8') < promise)
  }
})

test('the slide rule: equal factors are equal lengths wherever they begin, and the end stands at the product', () => {
  const length = (a: number, b: number) => {
    const { first, both } = rule(720, a, b)
    return both - first
  }
  assert.ok(Math.abs(length(1, 10) - length(50, 10)) < 0.02)
  const { fixed, both, moved, first } = rule(720, 5, 4)
  assert.equal(fixed.find(({ value }) => value === 20)!.position, both)
  assert.ok(Math.abs(moved.find(({ value }) => value === 4)!.position - both) < 0.02)
  assert.equal(moved[0]!.position, first)
})

test('the largest product stays on the rulers, at every width', () => {
  for (const width of [288, 720, 1100]) assert.ok(rule(width, 100, 100).both <= rule(width, 100, 100).right)
})

test('the paper’s factors are among the stops', () => {
  for (const factor of [5, 9, 35, 50, 10.2, 7.26]) assert.ok(factorStops.includes(factor))
  assert.ok(factorStops.every((stop, index) => index === 0 || stop > factorStops[index - 1]!))
})

test('the axis of factors and the sizes follow the table: a smaller network widens it', () => {
  const drawn = (all: typeof entries) => chart({ width: 720, bits: '6', spacing: 'log', all }).factors.at(-1)!
  const last = drawn(entries)
  const wider = drawn([...entries, { ...entries.at(-1)!, factor: 3000 }])
  assert.deepEqual([last.value, wider.value], [500, 2000])
  assert.ok(wider.position <= 708)
})
