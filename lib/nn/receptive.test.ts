import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from './catalog'
import { instantiate } from './network'
import { receptiveFields, regionOf } from './receptive'
import { resolve } from './resolve'

const of = (id: string) => {
  const { layers, input } = instantiate(findNetwork(id))
  const fields = receptiveFields(layers)
  return { input, size: (layer: string) => fields.get(layer)?.size[0], field: (layer: string) => fields.get(layer)! }
}

test('VGG-16, by hand: each 3 × 3 adds twice the jump, each pool adds it once and doubles it', () => {
  const { size, field } = of('vgg16')
  const sizes = [
    'conv1_1',
    'conv1_2',
    'pool1',
    'conv2_1',
    'conv2_2',
    'pool2',
    'conv3_1',
    'conv3_2',
    'conv3_3',
    'pool3',
  ].map(size)
  assert.deepEqual(sizes, [3, 5, 6, 10, 14, 16, 24, 32, 40, 44])
  const deeper = ['conv4_1', 'conv4_2', 'conv4_3', 'pool4', 'conv5_1', 'conv5_2', 'conv5_3', 'pool5'].map(size)
  assert.deepEqual(deeper, [60, 76, 92, 100, 132, 164, 196, 212])
  assert.deepEqual(field('pool5').jump, [32, 32])
  // Two pads of 1 at jumps 1 and 2, three at 4, 8 and 16.
  assert.deepEqual(field('pool5').start, [-90, -90])
  assert.deepEqual(field('flatten').size, [212 + 6 * 32, 212 + 6 * 32])
  assert.deepEqual(field('fc8'), field('flatten'))
})

test('last maps of VGG-16, MobileNet and Inception-V3 see what Araujo et al. (Distill 2019) list', () => {
  assert.equal(of('vgg16').size('pool5'), 212)
  assert.equal(of('mobilenet').size('conv_pw_13'), 315)
  assert.equal(of('inceptionv3').size('mixed10/concat'), 1311)
})

test("MobileNet, by hand: TensorFlow's same pads nothing at the top of an even map of stride 2", () => {
  const { field, input } = of('mobilenet')
  assert.deepEqual(field('conv1'), { size: [3, 3], jump: [2, 2], start: [0, 0] })
  assert.deepEqual(field('conv_dw_1'), { size: [7, 7], jump: [2, 2], start: [-2, -2] })
  assert.deepEqual(field('conv_pw_1'), field('conv_dw_1'))
  assert.deepEqual(field('conv_dw_2'), { size: [11, 11], jump: [4, 4], start: [-2, -2] })
  assert.deepEqual(regionOf(field('conv1'), [111, 0], input), { rows: [222, 223], columns: [0, 2] })
  assert.deepEqual(regionOf(field('conv_dw_1'), [0, 3], input), { rows: [0, 4], columns: [4, 10] })
})

test('where branches meet, the field covers all of them, each axis by itself', () => {
  const layers = resolve(
    [
      { op: 'conv', name: 'stem', filters: 4, kernel: 3, stride: 2, padding: 1 },
      {
        op: 'parallel',
        name: 'concat',
        merge: 'concat',
        branches: [
          [],
          [
            { op: 'conv', name: 'wide', filters: 4, kernel: [1, 7], padding: 'same' },
            { op: 'conv', name: 'tall', filters: 4, kernel: [3, 1], padding: 'same' },
          ],
          [{ op: 'conv', name: 'shifted', filters: 4, kernel: 3, padding: { top: 2, bottom: 0, left: 1, right: 1 } }],
        ],
      },
    ],
    [32, 32, 3],
  )
  const fields = receptiveFields(layers)
  assert.deepEqual(fields.get('tall'), { size: [7, 15], jump: [2, 2], start: [-3, -7] })
  assert.deepEqual(fields.get('shifted'), { size: [7, 7], jump: [2, 2], start: [-5, -3] })
  // Rows: −5 … 1 and −3 … 3 make −5 … 3.
  assert.deepEqual(fields.get('concat'), { size: [9, 15], jump: [2, 2], start: [-5, -7] })
})
