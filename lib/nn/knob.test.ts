import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError, type Rule } from './error'
import {
  choice,
  defaults,
  describeKnob,
  offeredValues,
  parseKnob,
  range,
  toggle,
  withDefaults,
  type AnyKnobValues,
} from './knob'

const knobs = {
  version: choice(['1.0', '1.1']),
  groups: choice([1, 2, 3], 3),
  alpha: range({ min: 0.05, max: 4, whole: false, offered: [0.5, 1], initial: 1 }),
  resolution: range({ min: 32, max: 512, whole: true, offered: [224], initial: 224 }),
  shuffle: toggle(true),
}

test('defaults are the first option, or the one that is named', () => {
  assert.deepEqual(defaults(knobs), { version: '1.0', groups: 3, alpha: 1, resolution: 224, shuffle: true })
})

test('given values lie over the defaults', () => {
  assert.deepEqual(withDefaults(knobs, { groups: 2, shuffle: false }), {
    version: '1.0',
    groups: 2,
    alpha: 1,
    resolution: 224,
    shuffle: false,
  })
})

test('offered values are what an interface shows', () => {
  assert.deepEqual(Object.values(knobs).map(offeredValues), [['1.0', '1.1'], [1, 2, 3], [0.5, 1], [224], [true, false]])
})

test('descriptions say what is allowed', () => {
  const words = ['1.0, 1.1', '1, 2, 3', '0.05 to 4', '32 to 512, whole', 'true, false']
  assert.deepEqual(Object.values(knobs).map(describeKnob), words)
})

test('text is read by the kind of knob', () => {
  const { version, groups, alpha, resolution, shuffle } = knobs
  assert.equal(parseKnob(version, '1.1'), '1.1')
  assert.equal(parseKnob(groups, '2'), 2)
  assert.equal(parseKnob(groups, '2.0'), 2)
  assert.equal(parseKnob(alpha, '.5'), 0.5)
  assert.equal(parseKnob(resolution, ' 256 '), 256)
  assert.equal(parseKnob(shuffle, 'false'), false)
})

test('text that is no value of the knob gives undefined', () => {
  const { version, groups, alpha, resolution, shuffle } = knobs
  for (const text of ['1', '', 'latest']) assert.equal(parseKnob(version, text), undefined)
  for (const text of ['4', 'two', '', '0x2']) assert.equal(parseKnob(groups, text), undefined)
  for (const text of ['0', '5', '-1', '1e0', 'NaN', 'Infinity', '']) assert.equal(parseKnob(alpha, text), undefined)
  for (const text of ['31', '513', '224.5']) assert.equal(parseKnob(resolution, text), undefined)
  for (const text of ['1', 'yes', '']) assert.equal(parseKnob(shuffle, text), undefined)
})

const NAMES = 'version, groups, alpha, resolution, shuffle'

const WRONG: readonly (readonly [given: AnyKnobValues, rule: Rule, message: string])[] = [
  [{ group: 3 }, 'unknown-knob', `group: no such setting; this network has ${NAMES}`],
  [{ constructor: 3 }, 'unknown-knob', `constructor: no such setting; this network has ${NAMES}`],
  [{ groups: 4 }, 'knob-value', 'groups: 4 is not possible; allowed: 1, 2, 3'],
  [{ groups: '3' }, 'knob-value', 'groups: 3 is not possible; allowed: 1, 2, 3'],
  [{ alpha: Number.NaN }, 'knob-value', 'alpha: NaN is not possible; allowed: 0.05 to 4'],
  [{ resolution: 224.5 }, 'knob-value', 'resolution: 224.5 is not possible; allowed: 32 to 512, whole'],
  [{ shuffle: 1 }, 'knob-value', 'shuffle: 1 is not possible; allowed: true, false'],
]

for (const [given, rule, message] of WRONG) {
  test(`refused: ${message}`, () => {
    assert.throws(
      () => withDefaults(knobs, given),
      (error: unknown) => error instanceof SpecError && error.rule === rule && error.message === message,
    )
  })
}
