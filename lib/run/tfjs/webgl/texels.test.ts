import assert from 'node:assert/strict'
import { test } from 'vitest'
import { windowTexels } from './texels'

/** What every tap reads for both columns, as text. */
const reads = (width: number, stride: number, pad: number) => {
  const { at } = windowTexels(width, stride, pad)
  return Array.from({ length: width }, (_, tap) =>
    [0, 1].map((column) => `${at(tap, column).number}${at(tap, column).half}`).join(' '),
  )
}

test('a window of 3 with padding 1 lies on three texels: (−2 −1) (0 1) (2 3)', () => {
  const { left, numbers } = windowTexels(3, 1, 1)
  assert.deepEqual([left, numbers.toSorted()], [-1, [0, 1, 2]])
  // Columns −1 and 0, 0 and 1, 1 and 2.
  assert.deepEqual(reads(3, 1, 1), ['0zw 1xy', '1xy 1zw', '1zw 2xy'])
})

test('stride 2 takes the two columns apart', () => {
  // From (0 1): columns 0 and 2, 1 and 3, 2 and 4.
  assert.deepEqual(reads(3, 2, 0), ['0xy 1xy', '0zw 1zw', '1xy 2xy'])
  assert.deepEqual(windowTexels(1, 2, 0).numbers, [0, 1])
})

test('a single column at stride 1 is one texel', () => {
  assert.deepEqual(windowTexels(1, 1, 0).numbers, [0])
  assert.deepEqual(reads(1, 1, 0), ['0xy 0zw'])
})
