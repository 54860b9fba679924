import assert from 'node:assert/strict'
import { test } from 'vitest'
import { axis } from './axis'

test('a log axis gives each doubling the same length', () => {
  const { at } = axis('log', [1, 1024], [0, 100])
  for (let power = 0; power <= 10; power++) assert.ok(Math.abs(at(2 ** power) - power * 10) < 1e-9)
})

test('positions and values are inverse to each other, on both spacings', () => {
  for (const spacing of ['linear', 'log'] as const) {
    const { at, from } = axis(spacing, [0.02, 2], [300, 0])
    for (const value of [0.02, 0.1, 0.44, 2]) assert.ok(Math.abs(from(at(value)) - value) < 1e-9)
  }
})

const logTicks = (length: number) => axis('log', [0.02, 2], [0, length]).ticks.map(({ value }) => value)

test('log ticks are 1, 2, 5 where there is room and powers of ten where there is not', () => {
  assert.deepEqual(logTicks(400), [0.02, 0.05, 0.1, 0.2, 0.5, 1, 2])
  assert.deepEqual(logTicks(100), [0.1, 1])
})

test('given ticks are used as they are', () => {
  assert.deepEqual(axis('linear', [0, 10], [0, 100], { fixed: [1, 10] }).ticks, [
    { value: 1, position: 10 },
    { value: 10, position: 100 },
  ])
})
