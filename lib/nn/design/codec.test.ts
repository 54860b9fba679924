import assert from 'node:assert/strict'
import { test } from 'vitest'
import { formatDesign, readDesign } from './codec'
import { presets } from './presets'
import { MAX_STAGES, palette, stage, stageKinds, type Design, type Stage } from './stage'
import { planDesign } from './plan'

test('written as in the documentation, settings at their initial values left out', () => {
  const design: Design = {
    resolution: 224,
    classes: 10,
    head: 'conv',
    stages: [
      stage('conv', { width: 32, stride: 2, norm: false, padding: 'valid' }),
      stage('separable', { width: 128 }),
      stage('unit', { width: 240, shuffle: false, repeats: 4 }),
      stage('pool', { kind: 'average', kernel: 2 }),
    ],
  }
  assert.equal(
    formatDesign(design),
    '1;224;10,conv;conv:32,s2,nonorm,valid;separable;unit:noshuffle,x4;pool:average,k2',
  )
})

test('every preset comes back as it was', () => {
  for (const { id, design } of presets) assert.deepEqual(readDesign(formatDesign(design)), { design, unread: [] }, id)
})

/** A small generator with a seed (mulberry32), so that a failure can be repeated. */
function random(seed: number) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), 1 | state)
    value = (value + Math.imul(value ^ (value >>> 7), 61 | value)) ^ value
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32
  }
}

const pick = <T>(next: () => number, list: readonly T[]): T => list[Math.floor(next() * list.length)]!

function anyStage(next: () => number): Stage {
  const block = pick(next, stageKinds)
  const given = Object.entries(palette[block]).map(([name, knob]) => {
    if (knob.kind === 'choice') return [name, pick<string | number>(next, knob.options)]
    if (knob.kind === 'switch') return [name, next() < 0.5]
    return [name, knob.min + Math.floor(next() * Math.min(knob.max - knob.min + 1, 300))]
  })
  return stage(block, Object.fromEntries(given))
}

test('any design comes back as it was', () => {
  const next = random(7)
  for (let round = 0; round < 300; round++) {
    const stages = Array.from({ length: Math.floor(next() * (MAX_STAGES + 1)) }, () => anyStage(next))
    const design: Design = {
      resolution: 32 + Math.floor(next() * 481),
      classes: 2 + Math.floor(next() * 999),
      head: pick(next, ['dense', 'conv']),
      stages,
    }
    assert.deepEqual(readDesign(formatDesign(design)), { design, unread: [] })
  }
})

test('pieces that mean nothing are named and left out, the others hold', () => {
  const read = readDesign('1;96;10;conv:32,s2,q9;banana:4;separable:99999,x2;unit:g3,noshuffle;conv:<script>')
  assert.deepEqual(read?.unread, ['conv:q9', 'banana:4', 'separable:99999', 'conv:<script>'])
  assert.deepEqual(read?.design.stages, [
    stage('conv', { width: 32, stride: 2 }),
    stage('separable', { repeats: 2 }),
    stage('unit', { shuffle: false }),
    stage('conv'),
  ])
})

test('stages beyond the last allowed are named, not built', () => {
  const read = readDesign(`1;96;10${';conv'.repeat(MAX_STAGES + 2)}`)
  assert.equal(read?.design.stages.length, MAX_STAGES)
  assert.deepEqual(read?.unread, ['conv', 'conv'])
})

test('what is no design at all is refused', () => {
  for (const text of [
    '',
    '2;224;1000',
    '1;31;1000',
    '1;513;1000',
    '1;224;1',
    '1;224;1e3',
    '1;224;1000,fc',
    '1;224;1000,conv,conv',
    ' 1;224;1000',
    `1;224;1000;${'x'.repeat(5000)}`,
  ]) {
    assert.equal(readDesign(text), null, text.slice(0, 30))
  }
})

test('hostile text never throws, and what is read can be planned and written again', () => {
  const next = random(2018)
  const pieces = [
    '1',
    ';',
    ':',
    ',',
    '-',
    '0',
    '9',
    '224',
    '1000',
    'conv',
    'unit',
    'fire',
    'no',
    'shuffle',
    's2',
    'x20',
    '__proto__',
    'constructor',
    'toString',
    '%00',
    '\u0000',
    '中',
    '🦋',
    '1e9',
    'NaN',
    '4097',
    'g0',
    'k7',
    'm8',
  ]
  for (let round = 0; round < 3000; round++) {
    const start = next() < 0.7 ? '1;64;10;' : ''
    const text = start + Array.from({ length: Math.floor(next() * 40) }, () => pick(next, pieces)).join('')
    const read = readDesign(text)
    if (!read) continue
    const { stages } = planDesign(read.design)
    assert.ok(stages.every(({ built, problem }) => (built === null) !== (problem === null)))
    assert.deepEqual(readDesign(formatDesign(read.design)), { design: read.design, unread: [] })
  }
})
