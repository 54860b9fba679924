import { forms } from './networks'
import type { Part } from './part'
import { subjects } from './subjects'
import { table } from './table'

/** The largest network's first run is mostly arithmetic, and takes as long as all others. */
const measuredOnes = subjects.filter(({ network }) => network !== 'xception')

/** Each in a browser of its own: the second time, shaders come from a cache. */
export const firstRun: Part = {
  word: 'first',
  title: 'First run on webgl, in milliseconds: shaders one after the other, and compiled ahead side by side',
  async measure(host, tell) {
    const data = []
    for (const subject of measuredOnes) {
      tell(subject.name)
      const run = (parallel: boolean) => host.fresh((ask) => ask('first', subject, forms[0], parallel))
      data.push({ network: subject.name, serial: await run(false), parallel: await run(true) })
    }
    const rows = data.map(({ network, serial, parallel }) => [
      network,
      serial.toFixed(0),
      parallel.toFixed(0),
      (parallel / serial).toFixed(2),
    ])
    return { text: table(['network', 'one by one', 'ahead', 'ahead ÷ one by one'], rows), data, goals: [] }
  },
}
