import assert from 'node:assert/strict'
import { test } from 'vitest'
import { kernelRow, kernelScale } from './kernels'

test('few kernels are all drawn, many end with the last after a gap', () => {
  const scale = kernelScale(3, 2)
  assert.equal(kernelRow(3, 3, 2, scale, 400).cuboids.length, 3)
  const many = kernelRow(512, 3, 2, scale, 400)
  assert.equal(many.cuboids.at(-1)!.key, 511)
  const keys = many.cuboids.map(({ key }) => key)
  assert.deepEqual(
    keys.slice(0, -1),
    keys.slice(0, -1).map((_, index) => index),
  )
  assert.ok(many.gap! > many.cuboids.at(-2)!.x && many.gap! < many.cuboids.at(-1)!.x)
})

for (const width of [288, 358, 530]) {
  test(`rows fit into ${width} pixels for every kernel and width`, () => {
    for (const kernel of [1, 3, 5, 7]) {
      for (const channels of [1, 2, 32, 1024]) {
        const scale = kernelScale(kernel, channels)
        for (const [count, side, depth] of [
          [1024, kernel, channels],
          [channels, kernel, 1],
          [1024, 1, channels],
          [3, kernel, channels],
        ] as const) {
          const row = kernelRow(count, side, depth, scale, width)
          assert.ok(row.width <= width, `${count} of ${side}×${side}×${depth}: ${row.width}`)
        }
      }
    }
  })
}

test('one scale: a depth of 8 is 8 times a depth of 1', () => {
  const scale = kernelScale(3, 8)
  const [deep, flat] = [kernelRow(1, 3, 8, scale, 400), kernelRow(1, 3, 1, scale, 400)]
  assert.ok(Math.abs(deep.depth[0] / flat.depth[0] - 8) < 1e-9)
})
