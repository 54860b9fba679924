import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from './catalog'
import { cost } from './cost'
import { largestFit, offeredSettings, type Setting } from './fit'
import { instantiate } from './network'

const mobilenet = findNetwork('mobilenet')
const shufflenet = findNetwork('shufflenet')

/** α and resolution of the largest MobileNets under a budget. */
function best(macs: number): string[] {
  const { largest } = largestFit(mobilenet, { macs }, { fixed: { form: 'separable' } })
  return largest.map(({ values }) => `${values.alpha} ${values.resolution}`)
}

const nameOf = ({ values }: Setting) => `${values.alpha} ${values.resolution} ${values.form}`

test("MobileNet under the million multiply–adds of its paper's Tables 6 and 7, and between them", () => {
  assert.deepEqual(best(569e6), ['1 224'])
  assert.deepEqual(best(500e6), ['1 192'])
  assert.deepEqual(best(330e6), ['0.75 224'])
  assert.deepEqual(best(150e6), ['0.5 224'])
  assert.deepEqual(best(42e6), ['0.25 224'])
  assert.deepEqual(best(13e6), [])
})

test('by brute force over every offered setting, for budgets in MACs, parameters and bytes', () => {
  const all = [0.25, 0.5, 0.75, 1].flatMap((alpha) =>
    [128, 160, 192, 224].flatMap((resolution) =>
      ['separable', 'full', 'shallow'].map((form) => {
        const { macs, parameters } = cost(instantiate(mobilenet, { alpha, resolution, form }).layers)
        return { name: `${alpha} ${resolution} ${form}`, macs, parameters }
      }),
    ),
  )
  for (const limit of [1e5, 3e6, 2e7, 1.3e8, 7e8, 5e9]) {
    for (const by of ['macs', 'parameters'] as const) {
      for (const [budget, within] of [
        [{ macs: limit }, (one: (typeof all)[0]) => one.macs <= limit],
        [{ parameters: limit }, (one: (typeof all)[0]) => one.parameters <= limit],
        [{ bytes: limit, format: 'fp16' }, (one: (typeof all)[0]) => 2 * one.parameters <= limit],
        [{ bytes: limit, macs: 4e8 }, (one: (typeof all)[0]) => 4 * one.parameters <= limit && one.macs <= 4e8],
      ] as const) {
        const inside = all.filter(within)
        const most = Math.max(...inside.map((one) => one[by]))
        const other = by === 'macs' ? 'parameters' : 'macs'
        const tied = inside.filter((one) => one[by] === most)
        const mostOther = Math.max(...tied.map((one) => one[other]))
        const expected = tied.filter((one) => one[other] === mostOther).map((one) => one.name)
        const fit = largestFit(mobilenet, budget, { by })
        assert.deepEqual(fit.largest.map(nameOf).sort(), expected.sort(), `${JSON.stringify(budget)} by ${by}`)
        assert.deepEqual([fit.fitting, fit.offered], [inside.length, all.length])
      }
    }
  }
})

test('settings that cost the same are all given: a shuffle is free', () => {
  const { largest } = largestFit(shufflenet, { macs: 140e6 }, { fixed: { groups: 3, conv1: 0, bias: true } })
  assert.deepEqual(
    largest.map(({ values }) => [values.scale, values.shuffle]),
    [
      [1, true],
      [1, false],
    ],
  )
})

test('choosing a value leaves only its settings', () => {
  const { offered, largest } = largestFit(shufflenet, { parameters: 1e6 }, { fixed: { groups: 8, scale: 2 } })
  assert.deepEqual([offered, largest.length], [2 * 2 * 2, 0])
  assert.equal(largestFit(shufflenet, {}, { fixed: { scale: 0.3 } }).offered, 0)
  assert.equal(offeredSettings(shufflenet).length, 5 * 5 * 2 * 2 * 2)
  assert.equal(offeredSettings(shufflenet), offeredSettings(shufflenet))
})
