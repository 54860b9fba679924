import assert from 'node:assert/strict'
import { test } from 'vitest'
import { baselineIds, settingOf } from './model'

test('a setting that cannot be built becomes its rule, not an exception', () => {
  assert.equal(settingOf('shufflenet', { groups: 3, conv1: 25 }).error?.rule, 'groups')
  assert.equal(settingOf('mobilenet', { alpha: 1000 }).error?.rule, 'knob-value')
  assert.deepEqual(settingOf('mobilenet', { alpha: 0.5 }).resolved?.input, [224, 224, 3])
})

test('every baseline can be added to the four, and none of the four', () => {
  assert.ok(baselineIds.includes('vgg16') && baselineIds.includes('resnet152'))
  for (const four of ['squeezenet', 'mobilenet', 'shufflenet', 'xception']) assert.ok(!baselineIds.includes(four))
})
