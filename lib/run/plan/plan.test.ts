import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import type { Node } from '@/lib/nn/spec'
import { makePlan, type PlanOptions } from './plan'

const relu: Node = { op: 'activation', name: 'relu', activation: 'relu' }
const pointwise = (groups: number, name = 'conv'): Node => ({ op: 'conv', name, filters: 12, kernel: 1, groups })

/** Ids of each step's layers. */
function steps(nodes: readonly Node[], options: Partial<PlanOptions> = {}): string[] {
  const plan = makePlan(resolve(nodes, [4, 4, 12]), { fuse: true, grouped: 'masked', ...options })
  return plan.steps.map(({ layer, absorbed }) => [layer, ...absorbed].map(({ id }) => id).join(' '))
}

describe('what joins the step before it', () => {
  test('an activation, unless there is one already or it is softmax', () => {
    assert.deepEqual(steps([pointwise(1), relu]), ['conv relu'])
    const active: Node = { op: 'conv', name: 'conv', filters: 12, kernel: 1, activation: 'elu' }
    assert.deepEqual(steps([active, relu]), ['conv', 'relu'])
    assert.deepEqual(steps([pointwise(1), { op: 'activation', name: 'softmax', activation: 'softmax' }]), [
      'conv',
      'softmax',
    ])
    assert.deepEqual(steps([{ op: 'pool', name: 'pool', kind: 'max', kernel: 2 }, relu]), ['pool', 'relu'])
  })

  test('nothing where the output is read twice', () => {
    const fork: Node = { op: 'parallel', name: 'add', merge: 'add', branches: [[relu], []] }
    assert.deepEqual(steps([pointwise(1), fork]), ['conv', 'relu', 'add'])
  })

  test('a shuffle, where the kernel can put out its columns in any order', () => {
    const shuffle: Node = { op: 'shuffle', name: 'shuffle', groups: 3 }
    assert.deepEqual(steps([pointwise(3), shuffle, relu]), ['conv shuffle relu'])
    assert.deepEqual(steps([pointwise(1), shuffle]), ['conv shuffle'])
    assert.deepEqual(steps([pointwise(3), shuffle], { grouped: 'split' }), ['conv', 'shuffle'])
    assert.deepEqual(steps([{ op: 'depthwise', name: 'dw', kernel: 3 }, shuffle]), ['dw', 'shuffle'])
    assert.deepEqual(steps([pointwise(3), shuffle, { op: 'shuffle', name: 'again', groups: 2 }]), [
      'conv shuffle',
      'again',
    ])
  })

  test('an addition, where packed sums have no activation yet and the other term is there', () => {
    const unit = (...last: Node[]): Node[] => [
      { op: 'activation', name: 'before', activation: 'relu' },
      { op: 'parallel', name: 'add', merge: 'add', branches: [[pointwise(3), ...last], []] },
      relu,
    ]
    assert.deepEqual(steps(unit(), { grouped: 'direct', own: 'packed' }), ['before', 'conv add relu'])
    assert.deepEqual(steps(unit({ op: 'shuffle', name: 'shuffle', groups: 3 }), { grouped: 'direct', own: 'packed' }), [
      'before',
      'conv shuffle add relu',
    ])
    assert.deepEqual(steps(unit({ ...relu, name: 'early' }), { grouped: 'direct', own: 'packed' }), [
      'before',
      'conv early',
      'add',
      'relu',
    ])
    assert.deepEqual(steps(unit(), { grouped: 'direct', own: 'striped' }), ['before', 'conv', 'add', 'relu'])
    const late: Node = {
      op: 'parallel',
      name: 'add',
      merge: 'add',
      branches: [[pointwise(3)], [{ op: 'activation', name: 'late', activation: 'relu' }]],
    }
    assert.deepEqual(steps([late], { grouped: 'direct', own: 'packed' }), ['conv', 'late', 'add'])
  })

  test('a shuffle joins groups computed one by one only where it has as many', () => {
    const shuffle = (groups: number): Node => ({ op: 'shuffle', name: 'shuffle', groups })
    assert.deepEqual(steps([pointwise(3), shuffle(3)], { grouped: 'direct', own: 'striped' }), ['conv shuffle'])
    assert.deepEqual(steps([pointwise(3), shuffle(2)], { grouped: 'direct', own: 'striped' }), ['conv', 'shuffle'])
    assert.deepEqual(steps([pointwise(3), shuffle(2)], { grouped: 'direct', own: 'packed' }), ['conv shuffle'])
  })

  test('dropout always, and nothing at all without fusing', () => {
    const dropout: Node = { op: 'dropout', name: 'dropout', rate: 0.5 }
    assert.deepEqual(steps([{ op: 'globalPool', name: 'pool' }, dropout]), ['pool dropout'])
    assert.deepEqual(steps([dropout]), ['dropout'])
    assert.deepEqual(steps([pointwise(1), relu, dropout], { fuse: false }), ['conv', 'relu', 'dropout'])
  })
})

describe('plans of the networks', () => {
  test('ShuffleNet: every shuffle but none of the adds disappears into a kernel', () => {
    const { layers } = instantiate(findNetwork('shufflenet'))
    const plan = makePlan(layers, { fuse: true, grouped: 'masked' })
    assert.equal(plan.steps.filter(({ layer }) => layer.op === 'shuffle').length, 0)
    // One shuffle per unit, 4 + 8 + 4 of them.
    assert.equal(plan.steps.filter(({ shuffle }) => shuffle !== null).length, 16)
  })

  test('Xception: what remains of its ReLUs are those before which a shortcut branches off', () => {
    const { layers } = instantiate(findNetwork('xception'))
    const plan = makePlan(layers, { fuse: true, grouped: 'masked' })
    // Blocks 3 and 4, the eight of the middle flow, and 13: each begins with a ReLU that its shortcut does not pass.
    assert.equal(plan.steps.filter(({ layer }) => layer.op === 'activation' && layer.activation === 'relu').length, 11)
  })

  test('every network: steps read only what came before, and every layer is in one step', () => {
    for (const network of networks) {
      for (const fuse of [true, false]) {
        const { layers } = instantiate(network)
        const { steps: all } = makePlan(layers, { fuse, grouped: 'masked' })
        const known = new Set(['input'])
        for (const step of all) {
          for (const id of step.layer.inputs) assert.ok(known.has(id), `${network.id}: ${step.id} reads ${id}`)
          known.add(step.id)
        }
        const ids = all.flatMap(({ layer, absorbed }) => [layer.id, ...absorbed.map(({ id }) => id)])
        assert.deepEqual(ids.toSorted(), layers.map(({ id }) => id).toSorted(), network.id)
        if (!fuse) assert.equal(all.length, layers.length)
      }
    }
  })
})
