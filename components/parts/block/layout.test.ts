import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Node } from '@/lib/nn/spec'
import { blockOf } from './block'
import { channelScale, layoutBlock, sideScale } from './layout'
import { morph } from './morph'
import type { Scene } from './scene'

const conv = (name: string, filters: number, kernel = 1, groups = 1): Node => ({
  op: 'conv',
  name,
  filters,
  kernel,
  groups,
})
const expand: Node = {
  op: 'parallel',
  name: 'concat',
  merge: 'concat',
  branches: [[conv('one', 40)], [conv('three', 20, 3)]],
}
const fork = blockOf([conv('squeeze', 10), expand], [16, 16, 80])
const residual = blockOf(
  [{ op: 'parallel', name: 'add', merge: 'add', branches: [[conv('a', 20), conv('b', 80)], []] }],
  [16, 16, 80],
)

const slab = (scene: Scene, key: string) => {
  const found = scene.slabs.find((one) => one.key === key)
  assert.ok(found, key)
  return found
}
const band = (scene: Scene, id: string) => {
  const found = scene.bands.find((one) => one.id === id)
  assert.ok(found, id)
  return found
}
const centre = ({ x, width }: { x: number; width: number }) => x + width / 2

test('widths are channels, heights are sides, both on the scales that are given', () => {
  const scene = layoutBlock(fork, { width: 500, channel: 2, side: 1.5 })
  assert.deepEqual(
    scene.slabs.map(({ key, width, height }) => [key, width, height]),
    [
      ['input', 160, 24],
      ['squeeze', 20, 24],
      ['one', 80, 24],
      ['three', 40, 24],
      ['concat', 120, 24],
    ],
  )
})

test('branches read the whole map before them and fill the concatenation without gap or overlap', () => {
  const scene = layoutBlock(fork, { width: 500, channel: 2 })
  const squeeze = slab(scene, 'squeeze')
  for (const id of ['one', 'three']) assert.deepEqual(band(scene, id).pieces[0]!.from, [squeeze.x, squeeze.x + 20])
  const concat = slab(scene, 'concat')
  const [first, second] = scene.bands.filter(({ id }) => id === 'concat').map(({ pieces }) => pieces[0]!.to)
  assert.deepEqual(
    [first, second],
    [
      [concat.x, concat.x + 80],
      [concat.x + 80, concat.x + 120],
    ],
  )
})

test('a sum stays on its branch’s axis; the identity goes around it to the sign', () => {
  const scene = layoutBlock(residual, { width: 400, channel: 2 })
  const keys = ['input', 'a', 'b', 'add']
  assert.equal(new Set(keys.map((key) => centre(slab(scene, key)))).size, 1)
  const [sum, wire] = [scene.sums[0]!, scene.wires[0]!]
  assert.deepEqual(wire.points.at(-1), [sum.x, sum.y])
  assert.ok(wire.points[1]![0] > slab(scene, 'b').x + slab(scene, 'b').width)
})

for (const width of [288, 358, 616]) {
  test(`everything stays inside ${width} pixels, on the largest scale that fits`, () => {
    for (const block of [fork, residual]) {
      const scene = layoutBlock(block, { width })
      const lefts = [...scene.slabs.map(({ x }) => x), ...scene.wires.flatMap(({ points }) => points.map(([x]) => x))]
      const rights = [
        ...scene.slabs.map(({ x, width: wide }) => x + wide),
        ...scene.wires.flatMap(({ points }) => points.map(([x]) => x)),
      ]
      assert.ok(Math.min(...lefts) >= 0 && Math.max(...rights) <= width)
    }
    const all = channelScale([fork, residual], width)
    assert.equal(all, Math.min(channelScale([fork], width), channelScale([residual], width)))
  })
}

const drawnHeight = (side: number) => side * sideScale([blockOf([conv('one', 1)], [side, side, 1])])

test('maps of 112 pixels are drawn 42 high, of 54 pixels 40.5', () => {
  assert.deepEqual([112, 54].map(drawnHeight), [42, 40.5])
})

test('a shuffle’s ribbons go where the channels go: 6 in 3 groups become 1 3 5 2 4 6', () => {
  const block = blockOf([{ op: 'shuffle', name: 'shuffle', groups: 3 }], [4, 4, 6])
  const scene = layoutBlock(block, { width: 300, channel: 10 })
  const { x } = slab(scene, 'shuffle')
  const order = band(scene, 'shuffle').pieces.map(({ from, to, tint }) =>
    [(from[0] - x) / 10, (to[0] - x) / 10, tint].map((n) => Math.round(n!)),
  )
  // Old places 0 … 5 are (group, member) = (0,0) (0,1) (1,0) (1,1) (2,0) (2,1); the transpose has member first.
  assert.deepEqual(order, [
    [0, 0, 0],
    [1, 3, 0],
    [2, 1, 1],
    [3, 4, 1],
    [4, 2, 2],
    [5, 5, 2],
  ])
})

test('each ribbon of a depthwise convolution stands for equally many channels', () => {
  const block = blockOf([{ op: 'depthwise', name: 'dw', kernel: 3 }], [8, 8, 60])
  const count = (channel: number) => band(layoutBlock(block, { width: 900, channel }), 'dw').pieces.length
  // At 0.5 pixels a channel there is room for 7 ribbons of 4 pixels, and 6 divides 60; at 8 pixels at most 48 are drawn, 30 divides 60.
  assert.deepEqual([count(0.5), count(8)], [6, 30])
})

test('half way, what stays is in the middle, what goes and comes is half there', () => {
  const [a, b] = [layoutBlock(fork, { width: 500, channel: 1 }), layoutBlock(residual, { width: 500, channel: 2 })]
  const half = morph(a, b, 0.5)
  assert.equal(slab(half, 'input').width, 120)
  assert.equal(slab(half, 'squeeze').opacity, 0.5)
  assert.equal(slab(half, 'add').opacity, 0.5)
  assert.equal(half.height, (a.height + b.height) / 2)
  assert.equal(morph(a, b, 1), b)
})
