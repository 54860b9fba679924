import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks, pocketNetworks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { SpecError } from '@/lib/nn/error'
import { defaults, offeredValues, type AnyKnobValues, type Knob } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { seededRandom } from '@/lib/tensor/random'
import { knobSettings } from './codec'

/** Random and hostile settings, the same on every run: a network is counted or refused by a rule, and nothing else happens. */
const ROUNDS = 40
const HOSTILE = [
  '',
  'NaN',
  'Infinity',
  '-0',
  '1e999',
  '0x10',
  '１',
  '__proto__',
  'constructor',
  '<b>',
  '%00',
  '\u202e',
  'a'.repeat(5000),
]

const pick = <T>(random: () => number, from: readonly T[]): T => from[Math.floor(random() * from.length)]!

/** A value that the knob's kind allows; a third of the numbers at the ends of their range. */
function anyValue(knob: Knob, random: () => number): string | number | boolean {
  if (knob.kind !== 'range') return pick(random, offeredValues(knob))
  const number = random() < 0.33 ? pick(random, [knob.min, knob.max]) : knob.min + random() * (knob.max - knob.min)
  return knob.whole ? Math.round(number) : Number(number.toFixed(3))
}

for (const network of [...networks, ...pocketNetworks]) {
  test(`${network.id}: any setting has counts, or a rule that it breaks`, () => {
    const random = seededRandom(7)
    let built = 0
    for (let round = 0; round < ROUNDS; round += 1) {
      const values: AnyKnobValues = Object.fromEntries(
        Object.entries(network.knobs).map(([name, knob]) => [name, anyValue(knob, random)]),
      )
      try {
        const { macs, parameters } = cost(instantiate(network, values).layers)
        assert.ok(
          Number.isSafeInteger(macs) && macs > 0 && Number.isSafeInteger(parameters) && parameters > 0,
          JSON.stringify(values),
        )
        built += 1
      } catch (error) {
        if (!(error instanceof SpecError)) throw error
      }
    }
    assert.ok(built > 0, 'none could be built')
  })

  test(`${network.id}: any text in the address gives settings that the knobs allow`, () => {
    const random = seededRandom(11)
    const codec = knobSettings(network.knobs)
    const names = [...Object.keys(network.knobs), ...HOSTILE]
    for (let round = 0; round < 10 * ROUNDS; round += 1) {
      const entries = Array.from({ length: Math.floor(random() * 5) }, () =>
        [pick(random, names), pick(random, [...HOSTILE, '0.5', 'true', '8', '-1'])].join(
          pick(random, [':', ':', ':', '=', '']),
        ),
      )
      const parsed = codec.parse(entries.join(pick(random, [',', ',', ';'])))
      assert.deepEqual(codec.parse(codec.format(parsed!)), parsed)
      assert.deepEqual(
        Object.keys(parsed!).filter((name) => !Object.hasOwn(network.knobs, name)),
        [],
      )
      const values = { ...defaults(network.knobs), ...parsed }
      try {
        instantiate(network, values)
      } catch (error) {
        if (!(error instanceof SpecError)) throw error
        assert.ok(
          error.rule !== 'knob-value' && error.rule !== 'unknown-knob',
          `${entries} let ${JSON.stringify(parsed)} through`,
        )
      }
    }
  })
}
