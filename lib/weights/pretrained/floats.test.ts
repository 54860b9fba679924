import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { decodeFloats, half } from './floats'

describe('numbers of files', () => {
  test('binary16, by hand', () => {
    const cases = [
      [0x3c00, 1],
      [0xc000, -2],
      [0x3555, 0.333251953125],
      [0x7bff, 65504],
      [0x0001, 2 ** -24],
      [0x0400, 2 ** -14],
      [0x03ff, 1023 * 2 ** -24],
      [0x0000, 0],
      [0x7c00, Infinity],
      [0xfc00, -Infinity],
      [0x7e00, NaN],
    ] as const
    for (const [bits, value] of cases) assert.equal(half(bits), value, bits.toString(16))
    assert.ok(Object.is(half(0x8000), -0))
  })

  test('all four types, little-endian, at odd places too', () => {
    const at = (offset: number, bytes: readonly number[]) => {
      const all = new Uint8Array(offset + bytes.length)
      all.set(bytes, offset)
      return all.subarray(offset)
    }
    for (const offset of [0, 1, 4]) {
      assert.deepEqual([...decodeFloats(at(offset, [0, 0, 0x80, 0x3f, 0, 0, 0x20, 0xc1]), 'float32')], [1, -10])
      assert.deepEqual([...decodeFloats(at(offset, [0x80, 0x3f, 0x20, 0xc1]), 'bfloat16')], [1, -10])
      assert.deepEqual([...decodeFloats(at(offset, [0, 0x3c, 0, 0xc9]), 'float16')], [1, -10])
      assert.deepEqual([...decodeFloats(at(offset, [0, 0, 0, 0, 0, 0, 0xf8, 0x3f]), 'float64')], [1.5])
    }
  })
})
