import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chart, outputsAt } from './chart'
import { channelStops, compare, examples, filtersFor, formula, kernels, table } from './model'

test('the worked example: 486 MACs, or 162 + 54 = 216, which is 4/9 (by hand: 3·3·2·3·3·3; 3·3·2·3·3 and 2·3·3·3)', () => {
  const { standard, depthwise, pointwise, separable, fraction, saving } = compare(examples.worked)
  assert.deepEqual([standard, depthwise, pointwise, separable], [486, 162, 54, 216])
  assert.deepEqual(fraction, [4, 9])
  assert.equal(saving, 2.25)
})

test('the layer of the MobileNet paper: 462 M and 52.3 M mult-adds (arXiv 1704.04861, Table 3)', () => {
  const { standard, separable } = compare(examples.mobilenet)
  assert.equal((standard / 1e6).toFixed(0), '462')
  assert.equal((separable / 1e6).toFixed(1), '52.3')
})

test('what is counted and the formula agree for every kernel, whatever M and F are', () => {
  for (const kernel of kernels) {
    for (const outputs of channelStops) {
      for (const [inputs, side] of [
        [1, 1],
        [2, 3],
        [37, 14],
        [512, 56],
      ] as const) {
        const { ratio, fraction } = compare({ kernel, inputs, outputs, side })
        assert.ok(Math.abs(ratio - formula(kernel, outputs)) < 1e-12)
        assert.ok(Math.abs(fraction[0] / fraction[1] - ratio) < 1e-12)
      }
    }
  }
})

test('the gain for 3 × 3 reaches 8 times at N = 72 (1/8 − 1/9 = 1/72), never 9; 1 × 1 never gains', () => {
  assert.equal(filtersFor(3, 8), 72)
  assert.ok(compare({ ...examples.worked, outputs: 71 }).saving < 8)
  assert.equal(filtersFor(3, 9), null)
  assert.equal(formula(3, Infinity), 1 / 9)
  assert.ok(kernels.includes(1) && channelStops.every((outputs) => formula(1, outputs) > 1))
})

test('stops of the sliders rise, from 1 to the end of the axis, with the examples among them', () => {
  assert.ok(
    channelStops.every((stop, index) => Number.isInteger(stop) && (index === 0 || stop > channelStops[index - 1]!)),
  )
  assert.deepEqual([channelStops[0], channelStops.at(-1)], [1, 1024])
  for (const stop of [2, 3, 512]) assert.ok(channelStops.includes(stop))
})

test('the table holds every kernel at every stop', () => {
  const rows = table(examples.worked)
  assert.equal(rows.length, kernels.length * channelStops.length)
  const found = rows.find(([kernel, , outputs]) => kernel === 3 && outputs === 3)
  assert.deepEqual(found, [3, 2, 3, 3, 486, 216, 216 / 486])
})

const settings = { width: 720, kernel: 3, outputs: 3, xSpacing: 'log', ySpacing: 'linear' } as const

test('on a linear axis the point of the worked example stands 4/9 up an axis that ends at 1.25, its asymptote 1/9', () => {
  const { point, top, bottom } = chart(settings)
  assert.ok(Math.abs((bottom - point.y) / (bottom - top) - 4 / 9 / 1.25) < 1e-4)
  assert.ok(Math.abs((bottom - point.limit) / (bottom - top) - 1 / 9 / 1.25) < 1e-4)
})

test('labels of the asymptotes never touch, at any width and spacing', () => {
  for (const width of [288, 390, 720, 1100]) {
    for (const ySpacing of ['linear', 'log'] as const) {
      const labels = chart({ ...settings, width, ySpacing })
        .curves.map(({ label }) => label)
        .toSorted((a, b) => a - b)
      assert.ok(labels.every((label, index) => index === 0 || label - labels[index - 1]! > 16))
    }
  }
})

test('dragging to where a number of channels is drawn gives that number, and ends at the ends of the axis', () => {
  const drawn = chart(settings)
  for (const outputs of [1, 3, 72, 512, 1024]) assert.equal(outputsAt(drawn, drawn.x.at(outputs)), outputs)
  assert.equal(outputsAt(drawn, -100), 1)
  assert.equal(outputsAt(drawn, 5000), 1024)
})
