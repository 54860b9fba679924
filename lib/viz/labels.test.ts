import assert from 'node:assert/strict'
import { test } from 'vitest'
import { placeLabels, textWidth, type Labelled, type PlacedLabel } from './labels'

const options = { height: 16, radius: 5, bounds: { left: 0, right: 300, top: 0, bottom: 200 } }

const boxOf = ({ x, y, anchor }: PlacedLabel, { width }: Labelled) => {
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  const middle = y - 0.3 * options.height
  return { left, right: left + width, top: middle - 8, bottom: middle + 8 }
}

test('a lone point has its name on its right, at its own height', () => {
  const [label] = placeLabels([{ x: 100, y: 50, width: 60 }], options)
  assert.deepEqual(label, { x: 107, y: 50 + 4.8, anchor: 'start', far: false })
})

test('at the right edge the name goes to the left', () => {
  assert.equal(placeLabels([{ x: 290, y: 50, width: 60 }], options)[0]!.anchor, 'end')
})

test('names of a tight bunch of points neither overlap each other, nor cover a point, nor leave the bounds', () => {
  const points = Array.from({ length: 10 }, (_, index) => ({ x: 150 + (index % 3) * 6, y: 80 + index * 4, width: 70 }))
  const boxes = placeLabels(points, options).map((label, index) => boxOf(label, points[index]!))
  for (const [index, box] of boxes.entries()) {
    assert.ok(box.left >= 0 && box.right <= 300 && box.top >= 0 && box.bottom <= 200, `${index} is outside`)
    for (const other of boxes.slice(index + 1)) {
      const apart =
        box.right <= other.left || other.right <= box.left || box.bottom <= other.top || other.bottom <= box.top
      assert.ok(apart, `${index} overlaps another`)
    }
    for (const { x, y } of points)
      assert.ok(x <= box.left || x >= box.right || y <= box.top || y >= box.bottom, `${index} covers a point`)
  }
})

test('Chinese characters are about twice as wide as Latin ones', () => {
  assert.ok(Math.abs(textWidth('参数', 12) - 24) < 1e-9)
  assert.ok(Math.abs(textWidth('ab', 10) - 11.6) < 1e-9)
})
