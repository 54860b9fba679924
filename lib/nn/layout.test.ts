import assert from 'node:assert/strict'
import { test } from 'vitest'
import { networks } from './catalog'
import type { AnyKnobValues } from './knob'
import type { Layer } from './layer'
import { layout, mapSize, type Layout, type Rectangle } from './layout'
import { instantiate, type Network } from './network'
import { resolve } from './resolve'
import type { Node } from './spec'

/** Every network at its defaults, and the forms whose branches differ. */
const CASES: readonly (readonly [Network, AnyKnobValues])[] = networks.flatMap((network) => {
  const forms: Readonly<Record<string, AnyKnobValues[]>> = {
    squeezenet: [{ bypass: 'simple' }, { bypass: 'complex', version: '1.1' }],
    xception: [{ residual: false }],
    shufflenet: [{ groups: 1 }],
  }
  return [{}, ...(forms[network.id] ?? [])].map((values) => [network, values] as const)
})

/** True where two stretches of one axis share at most an end. */
const apart = (a: number, length: number, b: number, other: number) => a + length <= b + 1e-6 || b + other <= a + 1e-6

const overlap = (a: Rectangle, b: Rectangle) => {
  return !apart(a.x, a.width, b.x, b.width) && !apart(a.y, a.height, b.y, b.height)
}

const near = (a: readonly [number, number], b: readonly [number, number]) => Math.hypot(a[0] - b[0], a[1] - b[1]) < 1e-6

const within = (inner: Rectangle, outer: Rectangle) =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6

function checkBoxes({ boxes, width, height }: Layout, layers: readonly Layer[]) {
  assert.deepEqual(boxes.map((box) => box.id).sort(), ['input', ...layers.map((layer) => layer.id)].sort())
  boxes.forEach((a, index) => {
    assert.ok(within(a, { x: 0, y: 0, width, height }), `${a.id} stands outside`)
    for (const b of boxes.slice(index + 1)) assert.ok(!overlap(a, b), `${a.id} covers ${b.id}`)
  })
}

function checkWires({ boxes, wires }: Layout, layers: readonly Layer[]) {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const wanted = layers.flatMap((layer) => layer.inputs.map((from, index) => `${from} > ${layer.id} #${index}`))
  assert.deepEqual(wires.map((wire) => `${wire.from} > ${wire.to} #${wire.index}`).sort(), wanted.sort())
  for (const { from, to, points } of wires) {
    const [a, b] = [byId.get(from)!, byId.get(to)!]
    assert.ok(a.row < b.row, `${from} > ${to} does not go down`)
    assert.ok(
      near(points[0]!, [a.x + a.width / 2, a.y + a.height]),
      `${from} > ${to} does not leave the bottom of ${from}`,
    )
    assert.ok(near(points.at(-1)!, [b.x + b.width / 2, b.y]), `${from} > ${to} does not reach the top of ${to}`)
    points.slice(1).forEach(([x, y], index) => {
      const [px, py] = points[index]!
      assert.ok(x === px || y === py, `${from} > ${to} has a slanted piece`)
      assert.ok(y >= py, `${from} > ${to} goes up`)
      const piece = { x: Math.min(x, px), y: Math.min(y, py), width: Math.abs(x - px), height: Math.abs(y - py) }
      const hit = boxes.find((box) => overlap(box, piece))
      assert.equal(hit, undefined, `${from} > ${to} runs through ${hit?.id}`)
    })
  }
}

function checkBlocks({ boxes, blocks }: Layout, layers: readonly Layer[]) {
  const byId = new Map(boxes.map((box) => [box.id, box]))
  const members = new Map<string, string[]>()
  for (const layer of layers) for (const { id } of layer.blocks) members.set(id, [...(members.get(id) ?? []), layer.id])
  assert.deepEqual(blocks.map((block) => block.id).sort(), [...members.keys()].sort())
  blocks.forEach((block, index) => {
    for (const box of boxes.filter((one) => one.id !== 'input')) {
      const inside = members.get(block.id)!.includes(box.id)
      if (inside) assert.ok(within(byId.get(box.id)!, block), `${block.id} leaves out ${box.id}`)
      else assert.ok(!overlap(box, block), `${block.id} covers ${box.id}`)
    }
    for (const other of blocks.slice(index + 1)) {
      assert.ok(within(other, block) || within(block, other) || !overlap(block, other), `${block.id} cuts ${other.id}`)
    }
  })
}

for (const [network, values] of CASES) {
  test(`${network.id} ${JSON.stringify(values)}: boxes apart, one wire per input, blocks whole`, () => {
    const { layers } = instantiate(network, values)
    const drawn = layout(layers)
    checkBoxes(drawn, layers)
    checkWires(drawn, layers)
    checkBlocks(drawn, layers)
  })
}

const square = () => ({ width: 10, height: 10 })
const conv = (name: string): Node => ({ op: 'conv', name, filters: 1, kernel: 1 })
const draw = (nodes: readonly Node[]) => layout(resolve(nodes, [1, 1, 1]), { size: square, columnGap: 4, rowGap: 6 })
const at = ({ boxes }: Layout, id: string) => {
  const { x, y, row } = boxes.find((box) => box.id === id)!
  return { x, y, row }
}

test('layers in a row stand below each other', () => {
  const drawn = draw([conv('a'), conv('b')])
  assert.deepEqual([drawn.width, drawn.height], [10, 42])
  assert.deepEqual(at(drawn, 'b'), { x: 0, y: 32, row: 2 })
  assert.deepEqual(
    drawn.wires.map((wire) => wire.points),
    [
      [
        [5, 10],
        [5, 16],
      ],
      [
        [5, 26],
        [5, 32],
      ],
    ],
  )
})

test('an identity branch has a lane beside the other branch', () => {
  const drawn = draw([{ op: 'parallel', name: 'sum', merge: 'add', branches: [[conv('a'), conv('b')], []] }])
  // Columns: 10 for the convolutions, a gap of 4, a lane of 4; the trunk stands in their middle, at 9.
  assert.equal(drawn.width, 18)
  assert.deepEqual(at(drawn, 'a'), { x: 0, y: 16, row: 1 })
  assert.deepEqual(at(drawn, 'sum'), { x: 4, y: 48, row: 3 })
  const identity = drawn.wires.find((wire) => wire.from === 'input' && wire.to === 'sum')!
  assert.deepEqual(identity.points, [
    [9, 10],
    [9, 13],
    [16, 13],
    [16, 45],
    [9, 45],
    [9, 48],
  ])
})

test('two identities from one layer keep their own wires', () => {
  const drawn = draw([conv('a'), { op: 'parallel', name: 'twice', merge: 'concat', branches: [[], []] }])
  const lanes = drawn.wires
    .filter((wire) => wire.to === 'twice')
    .map((wire) => [wire.from, wire.index, wire.points[2]![0]])
  assert.deepEqual(lanes, [
    ['a', 0, 2],
    ['a', 1, 10],
  ])
})

test('branches inside branches stand side by side, the shorter one reaching down to the merge', () => {
  const inner: Node = { op: 'parallel', name: 'inner', merge: 'concat', branches: [[conv('b')], [conv('c')]] }
  const drawn = draw([{ op: 'parallel', name: 'outer', merge: 'concat', branches: [[conv('a')], [conv('d'), inner]] }])
  assert.equal(drawn.width, 38)
  assert.deepEqual(
    [at(drawn, 'b'), at(drawn, 'c')],
    [
      { x: 14, y: 32, row: 2 },
      { x: 28, y: 32, row: 2 },
    ],
  )
  assert.deepEqual(at(drawn, 'outer'), { x: 14, y: 64, row: 4 })
  const short = drawn.wires.find((wire) => wire.from === 'a')!
  assert.deepEqual(short.points, [
    [5, 26],
    [5, 61],
    [19, 61],
    [19, 64],
  ])
})

test('from left to right is the same drawing with its axes swapped', () => {
  const nodes: Node[] = [{ op: 'parallel', name: 'sum', merge: 'add', branches: [[conv('a'), conv('b')], []] }]
  const flat = () => ({ width: 20, height: 10 })
  const drawn = layout(resolve(nodes, [1, 1, 1]), { size: flat, columnGap: 4, rowGap: 6, direction: 'right' })
  // Along: 4 boxes of 20 and 3 gaps of 6. Across: a box of 10, a gap of 4, a lane of 4.
  assert.deepEqual([drawn.width, drawn.height], [98, 18])
  assert.deepEqual(
    drawn.boxes.map(({ id, x, y, width, height }) => [id, x, y, width, height]),
    [
      ['input', 0, 4, 20, 10],
      ['a', 26, 0, 20, 10],
      ['b', 52, 0, 20, 10],
      ['sum', 78, 4, 20, 10],
    ],
  )
  const identity = drawn.wires.find((wire) => wire.identity)!
  assert.deepEqual(identity.points, [
    [20, 9],
    [23, 9],
    [23, 16],
    [75, 16],
    [75, 9],
    [78, 9],
  ])
  assert.equal(drawn.wires.filter((wire) => wire.identity).length, 1)
})

test('boxes grow with the map and its channels', () => {
  assert.ok(mapSize([112, 112, 24]).width > mapSize([56, 56, 24]).width)
  assert.ok(mapSize([7, 7, 1024]).height > mapSize([7, 7, 512]).height)
})
