import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { extent, thumbnail } from './thumbnail'

describe('thumbnails', () => {
  test('a small map: mean over channels, black to white', () => {
    // 2 × 2 × 2: means 1, 2, 3, 6; (2 − 1) / 5 · 255 = 51, (3 − 1) / 5 · 255 = 102.
    const made = thumbnail(Float32Array.of(0, 2, 2, 2, 4, 2, 5, 7), [2, 2, 2])
    assert.deepEqual(made, { width: 2, height: 2, data: Uint8Array.of(0, 51, 102, 255) })
  })

  test('a large map is averaged down to 32 pixels, its shape kept', () => {
    const values = Float32Array.from({ length: 64 * 128 }, (_, at) => (at % 128 < 64 ? -1 : 3))
    const { width, height, data } = thumbnail(values, [64, 128, 1])
    assert.deepEqual([width, height], [32, 16])
    assert.ok(data.every((value, at) => value === (at % 32 < 16 ? 0 : 255)))
  })

  test('a flat map becomes a square, a constant one black', () => {
    const { width, height, data } = thumbnail(Float32Array.of(0, 1, 2, 3, 4), [1, 1, 5])
    assert.deepEqual([width, height], [3, 2])
    assert.deepEqual([...data], [0, 64, 128, 191, 255, 0])
    assert.deepEqual([...thumbnail(new Float32Array(4).fill(7), [2, 2, 1]).data], [0, 0, 0, 0])
    assert.equal(thumbnail(new Float32Array(2048), [1, 1, 2048]).data.length, 1024)
  })

  test('the range of a layer', () => {
    assert.deepEqual(extent(Float32Array.of(3, -2, 0.5)), { low: -2, high: 3 })
  })
})
