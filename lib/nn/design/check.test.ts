import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError } from '../error'
import { resolve } from '../resolve'
import type { Shape } from '../shape'
import { problemOf, remarksOf } from './check'
import { stageNodes } from './nodes'
import { planDesign } from './plan'
import { palette, stage, stageKinds, type Stage } from './stage'

const map = (channels: number, side = 28): Shape => [side, side, channels]

const cases: readonly (readonly [string, Stage, Shape, object | null])[] = [
  [
    'channels that do not split',
    stage('conv', { width: 48, groups: 4 }),
    map(30),
    { rule: 'groups', what: 'input', channels: 30, groups: 4 },
  ],
  [
    'a width that does not split',
    stage('conv', { width: 50, groups: 4 }),
    map(32),
    { rule: 'groups', what: 'width', channels: 50, groups: 4 },
  ],
  [
    'segments',
    stage('inception', { width: 50, segments: 3 }),
    map(7),
    { rule: 'groups', what: 'width', channels: 50, groups: 3 },
  ],
  [
    'a quarter that does not split',
    stage('unit', { width: 100, groups: 3 }),
    map(24),
    { rule: 'quarter', width: 100, groups: 3 },
  ],
  [
    'a unit of stride 1 that widens',
    stage('unit', { width: 240, stride: 1 }),
    map(24),
    { rule: 'unit-keeps', input: 24, width: 240 },
  ],
  [
    'a unit of stride 2 without new channels',
    stage('unit', { width: 240 }),
    map(240),
    { rule: 'unit-narrow', input: 240, width: 240 },
  ],
  [
    'what a unit adds does not split',
    stage('unit', { width: 240 }),
    map(32),
    { rule: 'unit-rest', input: 32, width: 240, groups: 3 },
  ],
  [
    'what a unit reads does not split',
    stage('unit', { width: 48, groups: 4 }),
    map(6),
    { rule: 'unit-rest', input: 6, width: 48, groups: 4 },
  ],
  ['a map of one pixel', stage('separable', { stride: 2 }), map(8, 1), { rule: 'map', stride: 2 }],
  [
    'a window without padding',
    stage('conv', { kernel: 7, padding: 'valid' }),
    map(8, 5),
    { rule: 'window', side: 5, kernel: 7 },
  ],
  ['a pool without padding', stage('pool', { padding: 'valid' }), map(8, 2), { rule: 'window', side: 2, kernel: 3 }],
  [
    'a bypass without padding',
    stage('conv', { bypass: true, padding: 'valid' }),
    map(64),
    { rule: 'bypass-padding', kernel: 3 },
  ],
  ['multiplied too far', stage('depthwise', { multiplier: 8 }), map(1024), { rule: 'widest', channels: 8192 }],
  ['ShuffleNet’s first unit', stage('unit', { groupFirst: false }), map(24), null],
  ['a plain convolution', stage('conv'), map(3), null],
]

for (const [name, one, shape, expected] of cases) {
  test(`${name}: ${expected ? 'explained' : 'fine'}`, () => assert.deepEqual(problemOf(one, shape), expected))
}

test('no problem is missed and none is invented: the resolver agrees, over widths, groups and sides', () => {
  let possible = 0
  for (const block of stageKinds) {
    for (const input of [3, 24, 30]) {
      for (const side of [1, 2, 9]) {
        for (const given of variants(block)) {
          const one = stage(block, given as never)
          const problem = problemOf(one, map(input, side))
          // A map of one pixel could be "halved" into one pixel; that is refused though the resolver would not.
          if (problem?.rule === 'map' || problem?.rule === 'widest') continue
          const error = faultOf(one, map(input, side))
          assert.equal(
            error === null,
            problem === null,
            `${JSON.stringify(one)} on ${side}²·${input}: ${error?.message}`,
          )
          if (!problem) possible += 1
        }
      }
    }
  }
  assert.ok(possible > 500)
})

/** Settings of a block that matter to whether it can be built. */
function variants(block: Stage['block']): object[] {
  const values: Readonly<Record<string, readonly unknown[]>> = {
    width: [24, 48, 50],
    groups: [1, 3, 4],
    segments: [1, 3, 4],
    stride: [1, 2],
    padding: ['same', 'valid'],
    bypass: [false, true],
    groupFirst: [false, true],
    kernel: [3],
    repeats: [1, 2],
  }
  return Object.keys(palette[block]).reduce<object[]>(
    (list, name) =>
      values[name] ? list.flatMap((one) => values[name]!.map((value) => ({ ...one, [name]: value }))) : list,
    [{}],
  )
}

function faultOf(one: Stage, shape: Shape): SpecError | null {
  try {
    resolve(stageNodes(one, shape, false), shape)
    return null
  } catch (error) {
    if (error instanceof SpecError) return error
    throw error
  }
}

test('a fault that only the resolver knows is passed on', () => {
  const [only] = planDesign({ resolution: 32, classes: 2, head: 'dense', stages: [stage('fire', { width: 1 })] }).stages
  assert.equal(only!.problem?.rule, 'spec')
})

test('what a bypass does instead, and a shuffle of one group', () => {
  assert.deepEqual(remarksOf(stage('fire', { width: 128, bypass: true }), 96), [
    { remark: 'projection', input: 96, width: 128, stride: 1 },
  ])
  assert.deepEqual(remarksOf(stage('fire', { width: 128, bypass: true }), 128), [])
  assert.deepEqual(remarksOf(stage('separable', { width: 128, bypass: true, stride: 2 }), 128), [
    { remark: 'projection', input: 128, width: 128, stride: 2 },
  ])
  assert.deepEqual(remarksOf(stage('unit', { groups: 1 }), 24), [{ remark: 'shuffle-idle' }])
})
