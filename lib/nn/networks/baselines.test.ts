import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { cost } from '../cost'
import { instantiate } from '../network'

function totals(id: string) {
  const { layers } = instantiate(findNetwork(id))
  const total = cost(layers)
  const conv = total.layers.filter(({ layer }) => layer.op !== 'dense').reduce((sum, { macs }) => sum + macs, 0)
  return { ...total, conv, withStatistics: total.parameters + total.statistics }
}

const side = (id: string, layer: string) => instantiate(findNetwork(id)).layers.find((one) => one.id === layer)?.output

test('AlexNet: per layer by hand, filters · map² · window · inputs/groups', () => {
  const { layers, parameters, macs } = totals('alexnet')
  const found = layers.filter((one) => one.macs > 0).map((one) => [one.layer.id, one.macs])
  assert.deepEqual(found, [
    ['conv1', 96 * 55 ** 2 * 11 ** 2 * 3],
    ['conv2', 256 * 27 ** 2 * 5 ** 2 * 48],
    ['conv3', 384 * 13 ** 2 * 3 ** 2 * 256],
    ['conv4', 384 * 13 ** 2 * 3 ** 2 * 192],
    ['conv5', 256 * 13 ** 2 * 3 ** 2 * 192],
    ['fc6', 6 * 6 * 256 * 4096],
    ['fc7', 4096 * 4096],
    ['fc8', 4096 * 1000],
  ])
  // bvlc_alexnet's blobs; 60 M and 720 M in MobileNet Table 9 and ShuffleNet Table 6.
  assert.equal(parameters, 60_965_224)
  assert.equal(macs, 724_406_816)
})

test('VGG-16: 138,357,544 parameters (Table 2: 138 M); 15,300 M in MobileNet Table 8 counts convolutions only', () => {
  const { parameters, conv, macs } = totals('vgg16')
  assert.equal(parameters, 138_357_544)
  assert.equal(conv, 15_346_630_656)
  // 25,088 · 4096 + 4096² + 4096 · 1000 for the three fully connected layers.
  assert.equal(macs - conv, 123_633_664)
})

test('GoogLeNet: Caffe parameters 6,998,552; maps of Table 1', () => {
  const { parameters, weights } = totals('googlenet')
  assert.deepEqual([weights, parameters], [6_990_272, 6_998_552])
  const modules = ['3a', '3b', '4e', '5b'].map((name) => `inception_${name}/concat`)
  const maps = ['conv1', 'pool1', 'conv2', 'pool2', ...modules]
  assert.deepEqual(
    maps.map((id) => side('googlenet', id)),
    [
      [112, 112, 64],
      [56, 56, 64],
      [56, 56, 192],
      [28, 28, 192],
      [28, 28, 256],
      [28, 28, 480],
      [14, 14, 832],
      [7, 7, 1024],
    ],
  )
  // Table 1's operations of the modules, which it prints in millions: 3a 128 M, 3b 304 M, 5b 71 M.
  const { layers } = totals('googlenet')
  const of = (name: string) =>
    layers.filter(({ layer }) => layer.id.startsWith(`${name}/`)).reduce((sum, { macs }) => sum + macs, 0) / 1e6
  assert.deepEqual([of('inception_3a'), of('inception_3b'), of('inception_5b')].map(Math.round), [128, 304, 71])
})

test('ResNet: torchvision and Keras parameters; 3.8 and 11.3 billion multiply-adds in Table 1', () => {
  const [small, large] = [totals('resnet50'), totals('resnet152')]
  assert.deepEqual([small.parameters, small.withStatistics], [25_557_032, 25_610_152])
  assert.deepEqual([large.parameters, large.withStatistics], [60_192_808, 60_344_232])
  assert.deepEqual([Math.trunc(small.macs / 1e8), Math.round(large.macs / 1e8)], [38, 113])
  // 50 and 152 layers with kernels, the four projections of shortcuts aside.
  const depth = ({ layers }: typeof small) =>
    layers.filter(({ layer, weights }) => weights > 0 && !layer.id.endsWith('shortcut')).length
  assert.deepEqual([depth(small), depth(large)], [50, 152])
  assert.deepEqual(side('resnet50', 'conv5_x/unit3/relu'), [7, 7, 2048])
})

test('DenseNet-121: Keras parameters; maps of Table 1', () => {
  const { parameters, withStatistics, layers } = totals('densenet121')
  assert.deepEqual([parameters, withStatistics], [7_978_856, 8_062_504])
  assert.equal(layers.filter(({ weights }) => weights > 0).length, 121)
  const last = ['block2/layer12', 'block3/layer24', 'block4/layer16'].map((name) => `${name}/concat`)
  const maps = ['block1/layer6/concat', 'transition1/pool', ...last]
  assert.deepEqual(
    maps.map((id) => side('densenet121', id)),
    [
      [56, 56, 256],
      [28, 28, 128],
      [28, 28, 512],
      [14, 14, 1024],
      [7, 7, 1024],
    ],
  )
})

test('Inception-V3: Keras parameters, normalization without γ; maps of 35, 17 and 8 pixels', () => {
  const { parameters, withStatistics, macs } = totals('inceptionv3')
  assert.deepEqual([parameters, withStatistics], [23_817_352, 23_851_784])
  // imgclsmob's README: 5.74 G with 4 per normalized element; 5.71 G are multiply-adds.
  assert.equal((macs / 1e9).toFixed(2), '5.71')
  const maps = [
    'pool2',
    'mixed0/concat',
    'mixed2/concat',
    'mixed3/concat',
    'mixed7/concat',
    'mixed8/concat',
    'mixed10/concat',
  ]
  assert.deepEqual(
    maps.map((id) => side('inceptionv3', id)),
    [
      [35, 35, 192],
      [35, 35, 256],
      [35, 35, 288],
      [17, 17, 768],
      [17, 17, 768],
      [8, 8, 1280],
      [8, 8, 2048],
    ],
  )
})
