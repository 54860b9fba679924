import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Measured } from '@/components/measure/measured'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { squeezenet } from '@/lib/nn/networks/squeezenet'
import { defaults } from '@/lib/nn/knob'
import { chart, nearest } from './chart'
import { dearest, kindTimes, reversed, speedOf, subjectOf, subjects, timedLayers, type TimedLayer } from './model'

const subject = subjectOf(mobilenet, defaults(mobilenet.knobs))
const measured = (times: readonly number[], layers: readonly [string, number | null][] = []): Measured => ({
  backend: 'wasm',
  grouped: 'masked',
  device: null,
  firstMs: 100,
  times,
  layers: new Map(layers.map(([id, ms]) => [id, { ms, within: ms === null ? 'conv1' : null }])),
  at: new Date(0),
})

test('speed is MACs by the median: 568,740,352 in 50 ms are 11.37 billion a second', () => {
  const { ms, rate } = speedOf(subject, measured([90, 50, 49]))
  assert.equal(ms, 50)
  assert.equal(rate, 11_374_807_040)
  assert.equal(speedOf(subject, measured([0])).rate, 0)
})

test('the page’s own setting is a fifth where it is not one of the four', () => {
  assert.equal(subjects(subject).length, 4)
  const half = subjectOf(mobilenet, { ...defaults(mobilenet.knobs), alpha: 0.5 })
  assert.deepEqual(
    subjects(half).map(({ network }) => network.id),
    ['squeezenet', 'mobilenet', 'shufflenet', 'xception', 'mobilenet'],
  )
})

test('layers computed inside others and layers that are not of this network have no time of their own', () => {
  const layers = timedLayers(
    subject,
    measured(
      [1],
      [
        ['conv1', 2],
        ['conv_dw_1', 4],
        ['conv_pw_1', null],
        ['stranger', 9],
      ],
    ),
  )
  assert.deepEqual(
    layers.map(({ id, kind, ms }) => [id, kind, ms]),
    [
      ['conv1', 'standard', 2],
      ['conv_dw_1', 'depthwise', 4],
    ],
  )
  // 112² · 3² · 32 MACs in 4 ms.
  assert.equal(layers[1]!.macs, 3_612_672)
  assert.equal(layers[1]!.rate, 903_168_000)
})

const layer = (id: string, kind: TimedLayer['kind'], macs: number, ms: number): TimedLayer => ({
  id,
  kind,
  macs,
  ms,
  rate: (1000 * macs) / ms,
})
const layers = [
  layer('a', 'pointwise', 900, 4),
  layer('b', 'depthwise', 60, 3),
  layer('c', 'depthwise', 40, 2),
  layer('d', 'pool', 0, 1),
]

test('parts of MACs and of time by kind of operation: depthwise is a tenth of the MACs and half of the time', () => {
  const kinds = kindTimes(layers)
  assert.deepEqual(
    kinds.map(({ kind, layers: count, macShare, timeShare }) => [kind, count, macShare, timeShare]),
    [
      ['depthwise', 2, 0.1, 0.5],
      ['pointwise', 1, 0.9, 0.4],
      ['pool', 1, 0, 0.1],
    ],
  )
  assert.equal(dearest(kinds)?.kind, 'depthwise')
  assert.equal(kinds[0]!.rate, 20_000)
  assert.equal(dearest(kindTimes([layer('a', 'pointwise', 10, 1)])), null)
  assert.deepEqual(kindTimes([]), [])
})

test('fewer MACs and yet slower is found, the same order is not', () => {
  const other = subjectOf(squeezenet, defaults(squeezenet.knobs))
  const pair = (mobile: number, squeeze: number) => [
    { subject, speed: speedOf(subject, measured([mobile])) },
    { subject: other, speed: speedOf(other, measured([squeeze])) },
  ]
  assert.equal(reversed(pair(20, 10))?.fewer.subject.network.id, 'mobilenet')
  assert.equal(reversed(pair(10, 20)), null)
  assert.equal(reversed([]), null)
})

test('the chart: ten times the MACs in ten times the time lie on a line of equal speed; no MACs, a strip at the left', () => {
  const equal = [layer('a', 'pointwise', 1e6, 1), layer('b', 'pointwise', 1e7, 10), layer('c', 'pool', 0, 5)]
  const drawn = chart(equal, 600, 1)
  const [a, b, c] = drawn.dots
  const line = drawn.diagonals.find(({ rate }) => rate === 1e9)!
  const [, x1, y1, x2, y2] = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(line.path)!.map(Number)
  const onLine = (x: number) => y1! + ((y2! - y1!) * (x - x1!)) / (x2! - x1!)
  assert.ok(Math.abs(onLine(a!.x) - a!.y) < 0.5 && Math.abs(onLine(b!.x) - b!.y) < 0.5)
  assert.equal(c!.x, drawn.strip)
  assert.ok(drawn.strip! < drawn.left)
  assert.equal(nearest(drawn, b!.x + 5, b!.y, 28)?.id, 'b')
  assert.equal(nearest(drawn, drawn.right, drawn.bottom, 28), null)
  assert.equal(chart([], 600, 1).strip, null)
})
