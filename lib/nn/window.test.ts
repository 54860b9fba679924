import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError } from './error'
import type { Padding } from './spec'
import { slide } from './window'

/** A square window: output side and [before, after] pads of one axis; both axes must agree. */
function square(side: number, kernel: number, stride: number, padding: Padding, rounding?: 'floor' | 'ceil') {
  const { height, width, pads } = slide('layer', [side, side], [kernel, kernel], [stride, stride], padding, rounding)
  assert.equal(height, width)
  assert.deepEqual([pads.top, pads.bottom], [pads.left, pads.right])
  return [height, pads.top, pads.bottom]
}

test('same: an odd pad has its extra pixel at the end (Xception, 147 → 74 → 37 → 19 → 10)', () => {
  assert.deepEqual(square(147, 3, 2, 'same'), [74, 1, 1])
  assert.deepEqual(square(74, 3, 2, 'same'), [37, 0, 1])
  assert.deepEqual(square(37, 3, 2, 'same'), [19, 1, 1])
  assert.deepEqual(square(19, 3, 2, 'same'), [10, 1, 1])
})

test('same: 224 with stride 2 pads 0 before and 1 after; stride 1 keeps the size', () => {
  assert.deepEqual(square(224, 3, 2, 'same'), [112, 0, 1])
  assert.deepEqual(square(56, 3, 1, 'same'), [56, 1, 1])
  assert.deepEqual(square(74, 1, 2, 'same'), [37, 0, 0])
  assert.deepEqual(square(17, 2, 1, 'same'), [17, 0, 1])
})

test('valid: only whole windows', () => {
  assert.deepEqual(square(299, 3, 2, 'valid'), [149, 0, 0])
  assert.deepEqual(square(149, 3, 1, 'valid'), [147, 0, 0])
  assert.deepEqual(square(224, 7, 2, 'valid'), [109, 0, 0])
})

test('a number pads all sides alike, and rounds down: 112 → 56 leaves the last padding unread', () => {
  assert.deepEqual(square(112, 3, 2, 1), [56, 1, 1])
  assert.deepEqual(square(224, 3, 2, 1), [112, 1, 1])
})

test('ceil: a last, cut window is kept (SqueezeNet 1.0 at 224: 109 → 54 → 27 → 13)', () => {
  assert.deepEqual(square(109, 3, 2, 'valid', 'ceil'), [54, 0, 0])
  assert.deepEqual(square(54, 3, 2, 'valid', 'ceil'), [27, 0, 1])
  assert.deepEqual(square(54, 3, 2, 'valid', 'floor'), [26, 0, 0])
  assert.deepEqual(square(27, 3, 2, 'valid', 'ceil'), [13, 0, 0])
})

test('ceil with padding: Caffe makes 57 of 112, and drops a window that would start in the padding', () => {
  assert.deepEqual(square(112, 3, 2, 1, 'ceil'), [57, 1, 2])
  // 4 pixels, 2 × 2 windows at −1, 1 and 3: three. With 3 pixels the third would start at 3, in the padding.
  assert.deepEqual(square(4, 2, 2, 1, 'ceil'), [3, 1, 1])
  assert.deepEqual(square(3, 2, 2, 1, 'ceil'), [2, 1, 1])
  // Stride 3 over 5 with padding 1, kernel 2: windows start at −1, 2 and 5; the last would start in the padding.
  assert.deepEqual(square(5, 2, 3, 1, 'ceil'), [2, 1, 1])
})

test('height and width are worked out apart', () => {
  assert.deepEqual(slide('layer', [17, 35], [1, 7], [1, 2], 'same'), {
    height: 17,
    width: 18,
    pads: { top: 0, bottom: 0, left: 3, right: 3 },
  })
  assert.deepEqual(slide('layer', [5, 5], [3, 3], [1, 1], { top: 0, bottom: 1, left: 2, right: 0 }).pads, {
    top: 0,
    bottom: 1,
    left: 2,
    right: 0,
  })
})

test('a window larger than the map is refused', () => {
  assert.throws(
    () => square(2, 3, 1, 'valid'),
    (error: unknown) =>
      error instanceof SpecError &&
      error.rule === 'window' &&
      error.message === 'layer: a 3-pixel window does not fit into 2 pixels with padding 0 + 0',
  )
})
