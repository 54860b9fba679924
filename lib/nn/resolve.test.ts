import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SpecError, type Rule } from './error'
import { operationKind } from './layer'
import { resolve } from './resolve'
import type { Shape } from './shape'
import type { Node } from './spec'

const conv = (name: string, filters: number, more: object = {}): Node => ({
  op: 'conv',
  name,
  filters,
  kernel: 1,
  ...more,
})

test('ids take the names of the blocks around, but for bare ones', () => {
  const unit: Node = { op: 'block', name: 'unit1', kind: 'module', nodes: [conv('dw', 4)] }
  const stage: Node = { op: 'block', name: 'stage2', kind: 'stage', nodes: [unit] }
  const flow: Node = { op: 'block', name: 'entry flow', kind: 'flow', bare: true, nodes: [stage] }
  const [inner, last] = resolve([flow, conv('fc', 2)], [4, 4, 3])
  assert.equal(inner?.id, 'stage2/unit1/dw')
  assert.deepEqual(inner?.blocks, [
    { id: 'entry flow', kind: 'flow' },
    { id: 'stage2', kind: 'stage' },
    { id: 'stage2/unit1', kind: 'module' },
  ])
  assert.deepEqual([last?.id, last?.inputs, last?.blocks], ['fc', ['stage2/unit1/dw'], []])
})

test('branches read the same layer; an empty one passes it on', () => {
  const layers = resolve(
    [conv('a', 4), { op: 'parallel', name: 'join', merge: 'concat', branches: [[conv('b', 2), conv('c', 3)], []] }],
    [5, 6, 3],
  )
  assert.deepEqual(
    layers.map(({ id, inputs, output }) => [id, inputs, output]),
    [
      ['a', ['input'], [5, 6, 4]],
      ['b', ['a'], [5, 6, 2]],
      ['c', ['b'], [5, 6, 3]],
      ['join', ['c', 'a'], [5, 6, 7]],
    ],
  )
  assert.deepEqual(layers[2]?.branches, [{ merge: 'join', index: 0, count: 2 }])
  assert.deepEqual(layers[3]?.branches, [])
})

test('defaults: convolutions pad as TensorFlow does, pools do not', () => {
  const pool: Node = { op: 'pool', name: 'p', kind: 'max', kernel: 3, stride: 2 }
  const layers = resolve([conv('a', 4, { kernel: 3, stride: 2 }), pool], [224, 224, 3])
  assert.deepEqual(
    layers.map((layer) => layer.output),
    [
      [112, 112, 4],
      [55, 55, 4],
    ],
  )
})

test('groups run from 1 to the channels, and tell readers the kind of operation', () => {
  const kinds = [1, 2, 8].map((groups) => operationKind(resolve([conv('a', 8, { groups })], [4, 4, 8])[0]!))
  assert.deepEqual(kinds, ['pointwise', 'grouped', 'depthwise'])
  const depthwise = resolve([{ op: 'depthwise', name: 'dw', kernel: 3, multiplier: 2 }], [4, 4, 8])[0]!
  assert.ok(depthwise.op === 'depthwise')
  assert.deepEqual([depthwise.groups, depthwise.output], [8, [4, 4, 16]])
  assert.equal(operationKind(resolve([conv('a', 8, { kernel: [1, 7] })], [8, 8, 8])[0]!), 'standard')
})

test('flatten makes h·w·c channels, which a fully connected layer reads', () => {
  const layers = resolve(
    [
      { op: 'flatten', name: 'flat' },
      { op: 'dense', name: 'fc', units: 10 },
    ],
    [6, 6, 256],
  )
  assert.deepEqual(
    layers.map((layer) => layer.output),
    [
      [1, 1, 9216],
      [1, 1, 10],
    ],
  )
})

const BROKEN: readonly (readonly [rule: Rule, message: string, nodes: readonly Node[], input?: Shape])[] = [
  ['groups', 'a: 8 input channels cannot be split into 3 equal groups', [conv('a', 9, { groups: 3 })]],
  ['groups', 'a: 10 filters cannot be split into 4 equal groups', [conv('a', 10, { groups: 4 })]],
  ['shuffle', 's: 8 channels cannot be split into 3 equal groups', [{ op: 'shuffle', name: 's', groups: 3 }]],
  [
    'add',
    'sum: cannot add 4 × 4 × 8 and 4 × 4 × 6: maps must have one shape',
    [{ op: 'parallel', name: 'sum', merge: 'add', branches: [[], [conv('a', 6)]] }],
  ],
  [
    'concat',
    'join: cannot join 4 × 4 × 8 and 2 × 2 × 6: height and width must agree',
    [{ op: 'parallel', name: 'join', merge: 'concat', branches: [[], [conv('a', 6, { stride: 2 })]] }],
  ],
  ['dense', 'fc: a fully connected layer needs a flat input, not 4 × 4 × 8', [{ op: 'dense', name: 'fc', units: 10 }]],
  ['duplicate-id', 'a: another layer already has this id', [conv('a', 8), conv('a', 8)]],
  ['no-channels', 'a: filters must be a whole number of at least 1, not 0', [conv('a', 0)]],
  ['integer', 'a: kernel and stride must be a whole number of at least 1, not 0', [conv('a', 8, { stride: 0 })]],
  ['integer', 'input: input 0 × 4 × 3 must be whole numbers of at least 1', [], [0, 4, 3]],
  [
    'window',
    'p: a 5-pixel window does not fit into 4 pixels with padding 0 + 0',
    [{ op: 'pool', name: 'p', kind: 'max', kernel: 5 }],
  ],
]

for (const [rule, message, nodes, input = [4, 4, 8] as const] of BROKEN) {
  test(`${rule}: ${message}`, () => {
    assert.throws(
      () => resolve(nodes, input),
      (error: unknown) => error instanceof SpecError && error.rule === rule && error.message === message,
    )
  })
}
