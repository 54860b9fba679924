import { median } from 'd3-array'
import { shufflenetWidths } from '@/lib/nn/networks/shufflenet'
import type { Length } from './browser/race'
import { backends, forms } from './networks'
import type { Part } from './part'
import { ratioOf } from './ratio'
import { table } from './table'

const GROUPS = [2, 3, 4, 8] as const

/** Sides of the maps of stages 2, 3 and 4. */
const SIDES = [28, 14, 7] as const

const length: Length = { rounds: { least: 3, most: 40 }, seconds: 1 }

/** All ways of computing the grouped convolutions of every ShuffleNet's units. */
export const groupedKernels: Part = {
  word: 'grouped',
  title: 'Grouped 1×1 convolutions of one ShuffleNet unit (c → c/4, shuffle, c/4 → c): time ÷ split’s',
  async measure(host, tell) {
    const measured = await host.fresh(async (ask) => {
      const all = []
      for (const backend of backends) {
        for (const groups of GROUPS) {
          const { stages } = shufflenetWidths(groups, 1)
          for (const [at, side] of SIDES.entries()) {
            tell(`${backend}, g = ${groups}, ${side} × ${side}`)
            const pair = { groups, side, channels: stages[at]! }
            all.push({ backend, pair, finishes: await ask('pair', pair, backend, forms, length) })
          }
        }
      }
      return all
    })
    const names = [...new Set(measured.flatMap(({ finishes }) => finishes.map(({ name }) => name)))].filter(
      (name) => name !== 'split',
    )
    const rows = measured.map(({ backend, pair: { groups, side, channels }, finishes }) => {
      const split = finishes.find(({ name }) => name === 'split')!
      const ratios = names.map((name) => {
        const one = finishes.find((finish) => finish.name === name)
        return one ? ratioOf(one.times, split.times).median.toFixed(2) : ''
      })
      return [`${groups}`, backend, `${side} × ${side} × ${channels}`, median(split.times)!.toFixed(2), ...ratios]
    })
    return { text: table(['groups', 'backend', 'map', 'split, ms', ...names], rows), data: measured, goals: [] }
  },
}
