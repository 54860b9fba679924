import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { instantiate } from '@/lib/nn/network'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { seededWeights } from '../seeded'
import { caffe2Shufflenet } from './caffe2Shufflenet'
import { kerasMobilenet } from './kerasMobilenet'
import { mapTensors } from './mapping'
import type { NamedTensor } from './tensor'
import { asCaffe2, asKeras, caffe2Bias } from './testing/exports'
import { assertSameWeights, refused, withChange } from './testing/faults'
import { zooShufflenet } from '@/lib/nn/networks/zooShufflenet'

const FILE = 'weights'

describe('names and layouts of the publishers', () => {
  for (const alpha of [0.25, 0.5]) {
    test(`MobileNet ${alpha} from Keras`, () => {
      const { layers } = instantiate(mobilenet, { alpha, resolution: 128 })
      const weights = seededWeights(layers, 1)
      assertSameWeights(mapTensors(layers, asKeras(layers, weights), kerasMobilenet, FILE), weights)
    })
  }

  test('ShuffleNet from Caffe2: the bias before normalization is taken off the mean', () => {
    const { layers } = instantiate(zooShufflenet, {})
    const weights = seededWeights(layers, 4)
    const found = new Map(mapTensors(layers, asCaffe2(layers, weights), caffe2Shufflenet, FILE))
    const mean = found.get('conv1')!.mean!
    const wanted = weights.get('conv1')!.mean!
    for (const [channel, value] of mean.entries())
      assert.ok(Math.abs(value - wanted[channel]!) < 1e-6, `channel ${channel}`)
    assertSameWeights(found.set('conv1', { ...found.get('conv1'), mean: wanted }), weights)
  })

  test('ShuffleNet from Caffe2 without that bias', () => {
    const { layers } = instantiate(zooShufflenet, {})
    const weights = seededWeights(layers, 5)
    const tensors = withChange(asCaffe2(layers, weights), 'gpu_0/conv3_0_b_0', () => null)
    const mean = mapTensors(layers, tensors, caffe2Shufflenet, FILE).get('conv1')!.mean!
    const shift = caffe2Bias(mean.length)
    assert.deepEqual(
      mean,
      weights.get('conv1')!.mean!.map((value, at) => value + shift[at]!),
    )
  })

  test('BGR: blue comes first in the file, last with us', () => {
    const { layers } = instantiate(zooShufflenet, {})
    const tensors = asCaffe2(layers, seededWeights(layers, 6))
    const file = tensors.find(({ name }) => name === 'gpu_0/conv3_0_w_0')!
    const kernel = mapTensors(layers, tensors, caffe2Shufflenet, FILE).get('conv1')!.kernel!
    // File [24, 3, 3, 3], ours [3, 3, 3, 24]: output 5 at row 1, column 2.
    for (const channel of [0, 1, 2])
      assert.equal(kernel[((1 * 3 + 2) * 3 + channel) * 24 + 5], file.data[((5 * 3 + 2 - channel) * 3 + 1) * 3 + 2])
  })
})

describe('tensors that do not fit', () => {
  const { layers } = instantiate(mobilenet, { alpha: 0.25, resolution: 128 })
  const good = asKeras(layers, seededWeights(layers, 1))
  const map = (tensors: readonly NamedTensor[]) => () => mapTensors(layers, tensors, kerasMobilenet, FILE)
  const with1 = (name: string, change: Partial<NamedTensor>) =>
    withChange(good, name, (tensor) => ({ ...tensor, ...change }))

  test('one is missing', () =>
    refused(map(withChange(good, 'conv_dw_7_bn/moving_variance', () => null)), 'missing', {
      file: FILE,
      tensor: 'conv_dw_7_bn/moving_variance',
      layer: 'conv_dw_7 variance',
      expected: [128],
      count: 1,
    }))

  test('one has another shape: both are told, as the file writes them', async () => {
    await refused(map(with1('conv_dw_2/depthwise_kernel', { shape: [3, 3, 1, 16] })), 'shape', {
      tensor: 'conv_dw_2/depthwise_kernel',
      layer: 'conv_dw_2 kernel',
      expected: [3, 3, 16, 1],
      found: [3, 3, 1, 16],
    })
    await refused(map(with1('conv_preds/kernel', { shape: [1, 1, 256, 1001] })), 'shape', {
      expected: [1, 1, 256, 1000],
      found: [1, 1, 256, 1001],
    })
  })

  test('another width: as many as differ are counted', async () => {
    const wide = instantiate(mobilenet, { alpha: 0.5, resolution: 128 }).layers
    await refused(map(asKeras(wide, seededWeights(wide, 1))), 'shape', {
      tensor: 'conv1/kernel',
      expected: [3, 3, 3, 8],
      found: [3, 3, 3, 16],
      count: 136,
    })
  })

  test('NaN and infinity', async () => {
    for (const value of [NaN, Infinity]) {
      const { data } = good.find(({ name }) => name === 'conv_pw_13/kernel')!
      const bad = data.slice()
      bad[77] = value
      await refused(map(with1('conv_pw_13/kernel', { data: bad })), 'not-finite', {
        tensor: 'conv_pw_13/kernel',
        layer: 'conv_pw_13 kernel',
        count: 1,
      })
    }
  })

  test('one too many, or twice', async () => {
    const extra = { name: 'conv_dw_14/depthwise_kernel', shape: [3, 3, 256, 1], data: new Float32Array(9 * 256) }
    await refused(map([...good, extra]), 'left-over', { tensor: extra.name, found: extra.shape, count: 1 })
    await refused(map([...good, good[0]!]), 'left-over', { tensor: 'conv1/kernel' })
  })

  test('a network that was never published with such weights', async () => {
    const full = instantiate(mobilenet, { form: 'full', resolution: 128 }).layers
    await refused(() => mapTensors(full, good, kerasMobilenet, FILE), 'no-match', { layer: 'conv_1 kernel' })
  })

  test('a subtracted tensor is checked like the others', async () => {
    const shuffle = instantiate(zooShufflenet, {}).layers
    const tensors = asCaffe2(shuffle, seededWeights(shuffle, 1))
    const name = 'gpu_0/conv3_0_b_0'
    const run = (change: Partial<NamedTensor>) => () =>
      mapTensors(
        shuffle,
        withChange(tensors, name, (tensor) => ({ ...tensor, ...change })),
        caffe2Shufflenet,
        FILE,
      )
    await refused(run({ shape: [25] }), 'shape', { tensor: name, expected: [24], found: [25] })
    await refused(run({ data: new Float32Array(24).fill(NaN) }), 'not-finite', { layer: 'conv1 mean' })
  })
})
