import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { instantiate } from '@/lib/nn/network'
import { activations, channelStops, moduleModel, orders, segmentStops, steps, type Settings } from './model'

const base: Settings = { step: 'segments', channels: 24, segments: 3, order: 'pointwise', between: 'relu' }
const model = (changes: Partial<Settings>) => moduleModel({ ...base, ...changes })
const counted = (changes: Partial<Settings>) => {
  const { weights, macs } = model(changes).block
  return [weights, macs]
}

test('weights and MACs of the four steps, 24 channels on 19 × 19, by hand', () => {
  // 4 · 24·6 + 3 · 9·6·6; 24·24 + 3 · 9·8·8 twice; 24·24 + 9·24. MACs: 361 positions.
  assert.deepEqual(counted({ step: 'inception' }), [1548, 558_828])
  assert.deepEqual(counted({ step: 'simplified' }), [2304, 831_744])
  assert.deepEqual(counted({ step: 'segments' }), [2304, 831_744])
  assert.deepEqual(counted({ step: 'extreme' }), [792, 285_912])
  assert.equal(model({}).plain.weights, 9 * 24 * 24)
})

test('towers and segments are the same computation: equal weights and MACs, whatever the width', () => {
  for (const channels of channelStops) {
    for (const segments of segmentStops('simplified', channels)) {
      assert.deepEqual(
        counted({ step: 'simplified', channels, segments }),
        counted({ step: 'segments', channels, segments }),
      )
    }
  }
})

const kind = (segments: number) => model({ segments }).groups.find(({ id }) => id === 'space')?.kind

test('the segments slider runs from a standard to a depthwise 3 × 3', () => {
  assert.deepEqual([kind(1), kind(3), kind(24)], ['standard', 'grouped', 'depthwise'])
  assert.deepEqual(segmentStops('segments', 24), [1, 2, 3, 4, 6, 8, 12, 24])
  assert.deepEqual(counted({ segments: 24 }), counted({ step: 'extreme' }))
})

test('neither order nor activation changes what it costs', () => {
  for (const order of orders) {
    for (const between of activations) {
      assert.deepEqual(counted({ step: 'extreme', order, between }), [792, 285_912])
    }
  }
})

test('728 channels, depthwise first, nothing between: a separable convolution of Xception’s middle flow', () => {
  const own = cost(instantiate(findNetwork('xception')).layers).layers.filter(({ layer }) =>
    layer.id.startsWith('block5_sepconv1/'),
  )
  const { block } = model({ step: 'extreme', channels: 728, order: 'depthwise', between: 'none' })
  assert.deepEqual(
    block.layers.map(({ layer }) => layer.op),
    own.map(({ layer }) => layer.op),
  )
  assert.deepEqual(
    block.layers.map(({ macs }) => macs),
    own.map(({ macs }) => macs),
  )
  assert.deepEqual(
    block.layers.map(({ layer }) => layer.output),
    own.map(({ layer }) => layer.output),
  )
})

test('segments that do not divide the channels fall back to fewer, and the extreme always has one for each', () => {
  assert.equal(model({ channels: 728, segments: 3 }).segments, 2)
  assert.equal(model({ step: 'simplified', segments: 12 }).segments, 6)
  assert.equal(model({ step: 'extreme', segments: 3 }).segments, 24)
})

test('every step keeps the map: as many channels out as in', () => {
  for (const step of steps) {
    for (const channels of channelStops) assert.deepEqual(model({ step, channels }).block.output, [19, 19, channels])
  }
})
