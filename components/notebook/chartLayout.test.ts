import assert from 'node:assert/strict'
import { test } from 'vitest'
import { chartLayout, shortTick } from './chartLayout'

test('bars stand on zero, and twice the value is twice the height', () => {
  const { bars, bottom } = chartLayout(
    {
      form: 'bars',
      points: [
        { x: 'a', y: 10 },
        { x: 'b', y: 20 },
        { x: 'c', y: -5 },
      ],
    },
    600,
  )
  assert.equal(bars[1]!.height, bars[0]!.height * 2)
  assert.ok(Math.abs(bars[0]!.y + bars[0]!.height - bottom) < 0.02)
  assert.ok(Math.abs(bars[2]!.y - bottom) < 0.02)
})

test('a line runs from left to right within the frame, at any width; one point or none is no fault', () => {
  const points = [
    { x: 1, y: 3 },
    { x: 2, y: 1 },
    { x: 4, y: 2 },
  ]
  for (const width of [120, 320, 648]) {
    const { dots, left, right, path } = chartLayout({ form: 'line', points }, width)
    assert.ok(dots.every(({ x }) => x >= left && x <= right))
    assert.ok(Math.abs((dots[1]!.x - dots[0]!.x) * 2 - (dots[2]!.x - dots[1]!.x)) < 0.05)
    assert.match(path, /^M[\d.,L]+$/)
  }
  for (const some of [[], points.slice(0, 1)]) {
    const layout = chartLayout({ form: 'line', points: some }, 320)
    assert.doesNotMatch(JSON.stringify(layout), /null|NaN/)
  }
})

test('names of many bars are thinned out, those of few are not', () => {
  const bars = (count: number) =>
    chartLayout({ form: 'bars', points: Array.from({ length: count }, (_, index) => ({ x: `n${index}`, y: 1 })) }, 600)
  assert.equal(bars(5).xTicks.length, 5)
  assert.ok(bars(60).xTicks.length < 15)
})

test('ticks say no digits that say nothing', () => {
  const ticks = (...ys: number[]) =>
    chartLayout({ form: 'bars', points: ys.map((y, index) => ({ x: `${index}`, y })) }, 600).yTicks.map(({ value }) =>
      shortTick(value),
    )
  assert.deepEqual(
    ticks(6e7),
    ['0', '10 M', '20 M', '30 M', '40 M', '50 M', '60 M'].map((text) => text.replace(' ', '\u00a0')),
  )
  assert.deepEqual(ticks(2e-9), ['0', '5e−10', '1e−9', '1.5e−9', '2e−9'])
  assert.deepEqual(ticks(2e16), ['0', '5e+15', '1e+16', '1.5e+16', '2e+16'])
  assert.deepEqual(ticks(0.02), ['0', '0.005', '0.01', '0.015', '0.02'])
  assert.deepEqual(ticks(-0.4, 0.2), ['−0.4', '−0.3', '−0.2', '−0.1', '0', '0.1', '0.2'])
})
