import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chart } from './chart'
import { entries, quantities, type Entry } from './model'

const settings = { width: 720, quantity: 'macs', spacing: 'linear', perMac: 1 } as const
const years = (networks: readonly Entry[]) =>
  chart({ ...settings, entries: networks }).x.ticks.map(({ value }) => value)
const last = entries.at(-1)!

test('the years are those of the networks: a later network widens the axis', () => {
  assert.deepEqual(years(entries), [2013, 2014, 2015, 2016, 2017])
  assert.deepEqual(years([...entries, { ...last, year: 2019.25 }]), [2013, 2014, 2015, 2016, 2017, 2018, 2019])
})

test('the later network stands right of all others and inside the plot', () => {
  const { marks, left, right } = chart({ ...settings, entries: [...entries, { ...last, year: 2019.25 }] })
  const at = marks.map(({ x }) => x)
  assert.ok(at.slice(0, -1).every((x) => x < at.at(-1)! && x > left))
  assert.ok(at.at(-1)! < right)
})

test('a larger network widens the axis of its quantity, on both spacings, and stands inside the plot', () => {
  for (const quantity of quantities)
    for (const spacing of ['log', 'linear'] as const) {
      const most = Math.max(...entries.map((entry) => entry[quantity]))
      const networks = [...entries, { ...last, [quantity]: 20 * most }]
      const { marks, top, bottom, y } = chart({ ...settings, quantity, spacing, entries: networks })
      assert.ok(marks.every((mark) => mark.y >= top && mark.y <= bottom))
      // Before, the same amount would have lain above the plot.
      assert.ok(chart({ ...settings, quantity, spacing }).y.at(20 * most) < top)
      assert.ok(y.at(20 * most) >= top)
    }
})
