import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { cost } from '../cost'
import type { AnyKnobValues } from '../knob'
import type { Layer } from '../layer'
import { instantiate } from '../network'

function layersOf(id: string, values: AnyKnobValues = {}) {
  const { layers } = instantiate(findNetwork(id), values)
  return {
    layers,
    find: (name: string): Layer => layers.find((layer) => layer.id === name) ?? assert.fail(`no layer ${name}`),
  }
}

const merges = (layers: readonly Layer[], op: 'add' | 'concat') => layers.filter((layer) => layer.op === op)

test('SqueezeNet: bypasses start after the pools and have no ReLU after the sum', () => {
  const { layers, find } = layersOf('squeezenet', { bypass: 'simple' })
  assert.deepEqual(
    merges(layers, 'add').map((layer) => [layer.id, ...layer.inputs]),
    [
      ['fire3/add', 'fire3/concat', 'fire2/concat'],
      ['fire5/add', 'fire5/concat', 'pool4'],
      ['fire7/add', 'fire7/concat', 'fire6/concat'],
      ['fire9/add', 'fire9/concat', 'pool8'],
    ],
  )
  assert.deepEqual(find('fire4/squeeze1x1').inputs, ['fire3/add'])
  assert.ok(layers.every((layer) => layer.op !== 'activation' || layer.activation === 'softmax'))
})

test('SqueezeNet: the complex bypass adds a 1 × 1 convolution where the width changes', () => {
  const { layers } = layersOf('squeezenet', { bypass: 'complex' })
  assert.equal(merges(layers, 'add').length, 8)
  const bypasses = layers.filter((layer) => layer.id.endsWith('/bypass1x1'))
  assert.deepEqual(
    bypasses.map((layer) => [layer.id.split('/')[0], layer.inputs[0], layer.output[2]]),
    [
      ['fire2', 'pool1', 128],
      ['fire4', 'fire3/add', 256],
      ['fire6', 'fire5/add', 384],
      ['fire8', 'fire7/add', 512],
    ],
  )
})

test('SqueezeNet: the 1 × 1 expand comes first in the concatenation', () => {
  assert.deepEqual(layersOf('squeezenet').find('fire2/concat').inputs, ['fire2/expand1x1', 'fire2/expand3x3'])
})

test('SqueezeNet: section 5.1 gives Table 1 at SR = 0.125 and half of 3 × 3, and other widths elsewhere', () => {
  const widths = (values: AnyKnobValues, number: number) => {
    const { find } = layersOf('squeezenet', values)
    return ['squeeze1x1', 'expand1x1', 'expand3x3', 'concat'].map((name) => find(`fire${number}/${name}`).output[2])
  }
  assert.deepEqual(
    [2, 3, 4, 5, 6, 7, 8, 9].map((number) => widths({}, number)[0]),
    [16, 16, 32, 32, 48, 48, 64, 64],
  )
  assert.deepEqual(widths({}, 9), [64, 256, 256, 512])
  assert.deepEqual(widths({ squeezeRatio: 0.75 }, 2), [96, 64, 64, 128])
  assert.deepEqual(widths({ squeezeRatio: 0.5, share3x3: 0.75 }, 6), [192, 96, 288, 384])
  assert.deepEqual(widths({ bypass: 'complex', share3x3: 0.25 }, 4), [32, 192, 64, 256])
})

/**
 * By hand, at SR = 0.75: a module of input width i, squeeze width s and expand width e has s(i + 1 + 5e) + e parameters;
 * conv1 14,208, conv10 513,000, and 70,880 + 73,952 + 270,784 + 295,360 + 627,360 + 664,224 + 1,131,392 + 1,180,544.
 * At SR = 0.5 the terms with s are two thirds of that.
 */
test('SqueezeNet: parameters at other squeeze ratios, and the paper’s 13 MB', () => {
  const parameters = (values: AnyKnobValues) => cost(layersOf('squeezenet', values).layers).parameters
  assert.equal(parameters({ squeezeRatio: 0.75 }), 4_841_704)
  assert.equal(parameters({ squeezeRatio: 0.5 }), 3_404_392)
  assert.equal(((parameters({ squeezeRatio: 0.5 }) * 4) / 2 ** 20).toFixed(0), '13')
})

test('ShuffleNet: units in the order of Figure 2; no ReLU after the depthwise convolution', () => {
  const { layers, find } = layersOf('shufflenet')
  const unit = (name: string) =>
    layers.filter((layer) => layer.id.startsWith(`${name}/`)).map((layer) => layer.id.slice(name.length + 1))
  assert.deepEqual(unit('stage3/unit1'), ['gconv1', 'shuffle', 'dw', 'gconv2', 'pool', 'concat', 'relu'])
  assert.deepEqual(unit('stage3/unit2'), ['gconv1', 'shuffle', 'dw', 'gconv2', 'add', 'relu'])
  const activations = ['gconv1', 'dw', 'gconv2'].map((name) => {
    const layer = find(`stage3/unit2/${name}`)
    return 'activation' in layer ? layer.activation : undefined
  })
  assert.deepEqual(activations, ['relu', null, null])
  assert.deepEqual(find('stage3/unit1/concat').inputs, ['stage3/unit1/gconv2', 'stage3/unit1/pool'])
  assert.deepEqual(find('stage3/unit2/add').inputs, ['stage3/unit2/gconv2', 'stage3/unit1/relu'])
})

test('ShuffleNet: 16 units shuffle, unless turned off or alone in a group', () => {
  const settings: readonly AnyKnobValues[] = [{}, { groups: 8 }, { groups: 1 }, { shuffle: false }]
  const counts = settings.map(
    (values) => layersOf('shufflenet', values).layers.filter((layer) => layer.op === 'shuffle').length,
  )
  assert.deepEqual(counts, [16, 16, 0, 0])
})

test('Xception: shortcuts read a block before its first ReLU; twelve additions, none without residuals', () => {
  const { layers, find } = layersOf('xception')
  assert.deepEqual(find('block3_shortcut').inputs, ['block2_add'])
  assert.deepEqual(find('block3_sepconv1_act').inputs, ['block2_add'])
  assert.deepEqual(find('block2_sepconv1/dw').inputs, ['block1_conv2'])
  assert.deepEqual(find('block5_add').inputs, ['block4_add', 'block5_sepconv3/pw'])
  assert.deepEqual(find('block14_sepconv1/dw').inputs, ['block13_add'])
  assert.equal(merges(layers, 'add').length, 12)
  const plain = layersOf('xception', { residual: false }).layers
  assert.equal(merges(plain, 'add').length, 0)
  assert.ok(plain.every((layer) => !layer.id.endsWith('shortcut')))
})

test('Xception: nothing between depthwise and pointwise but what the knob asks for (section 4.7)', () => {
  for (const [activation, expected] of [
    ['none', null],
    ['relu', 'relu'],
    ['elu', 'elu'],
  ] as const) {
    const depthwise = layersOf('xception', { activation }).layers.filter((layer) => layer.op === 'depthwise')
    assert.equal(depthwise.length, 34)
    assert.ok(
      depthwise.every((layer) => layer.op === 'depthwise' && layer.activation === expected && layer.norm === null),
    )
  }
})

test('MobileNet: ReLU6 and normalization after every convolution; the last depthwise one has stride 1', () => {
  const { layers, find } = layersOf('mobilenet')
  const convolutions = layers.flatMap((layer) => (layer.op === 'conv' || layer.op === 'depthwise' ? [layer] : []))
  assert.equal(convolutions.length, 27)
  assert.ok(convolutions.every((layer) => layer.norm !== null && layer.activation === 'relu6'))
  assert.deepEqual(find('conv_dw_13').output, [7, 7, 1024])
})

test('DenseNet: what a layer reads comes first in its concatenation', () => {
  assert.deepEqual(layersOf('densenet121').find('block1/layer2/concat').inputs, [
    'block1/layer1/concat',
    'block1/layer2/conv2',
  ])
})
