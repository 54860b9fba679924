import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { SpecError, type Rule } from '@/lib/nn/error'
import { parseFlags } from './flags'

const parse = (network: string, words: string) =>
  parseFlags(findNetwork(network).knobs, words.split(' ').filter(Boolean))

test('flags are read by the kind of their knob, both ways of writing them', () => {
  assert.deepEqual(parse('shufflenet', '--groups 8 --scale=.5 --shuffle false'), {
    groups: 8,
    scale: 0.5,
    shuffle: false,
  })
  assert.deepEqual(parse('squeezenet', '--version 1.1 --bypass=complex'), { version: '1.1', bypass: 'complex' })
  assert.deepEqual(parse('mobilenet', '--alpha 0.5 --alpha 0.75'), { alpha: 0.75 })
  assert.deepEqual(parse('xception', ''), {})
})

const WRONG: readonly (readonly [network: string, words: string, rule: Rule, message: RegExp])[] = [
  ['shufflenet', '--group 3', 'unknown-knob', /^--group: no such setting; there are --groups, --scale, --conv1/],
  [
    'xception',
    '--toString 1',
    'unknown-knob',
    /^--toString: no such setting; there are --activation, --residual, --resolution$/,
  ],
  ['xception', '299', 'unknown-knob', /^299: settings are written --name value; there are --activation/],
  ['shufflenet', '--groups 5', 'knob-value', /^--groups: 5 is not possible; allowed: 1, 2, 3, 4, 8$/],
  ['mobilenet', '--alpha', 'knob-value', /^--alpha: needs a value; allowed: 0\.05 to 4$/],
  ['mobilenet', '--alpha --form full', 'knob-value', /^--alpha: needs a value/],
  ['mobilenet', '--form=', 'knob-value', /^--form: nothing is not possible; allowed: separable, full, shallow$/],
  ['xception', '--resolution 70', 'knob-value', /^--resolution: 70 is not possible; allowed: 71 to 1024, whole$/],
  ['mobilenet', '--resolution 224.5', 'knob-value', /^--resolution: 224\.5 is not possible/],
]

for (const [network, words, rule, message] of WRONG) {
  test(`${network} ${words} is refused with what is right`, () => {
    assert.throws(
      () => parse(network, words),
      (error: unknown) => error instanceof SpecError && error.rule === rule && message.test(error.message),
    )
  })
}
