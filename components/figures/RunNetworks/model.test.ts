import assert from 'node:assert/strict'
import { test } from 'vitest'
import { baselineIds, settingOf } from './model'

test('a setting that cannot be built becomes its rule, not an exception', () => {
  assert.equal(settingOf('shufflenet', { groups: 3, conv1: 25 }).error?.rule, 'groups')
  assert.equal(settingOf('mobilenet', { alpha: 1000 }).error?.rule, 'knob-value')
  assert.deepEqual(settingOf('mobilenet', { alpha: 0.5 }).resolved?.input, [224, 224, 3])
})

test('seven networks can be added to the four', () => {
  assert.deepEqual(baselineIds, [
    'alexnet',
    'vgg16',
    'googlenet',
    'resnet50',
    'resnet152',
    'densenet121',
    'inceptionv3',
  ])
})
