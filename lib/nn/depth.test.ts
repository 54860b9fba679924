import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from './catalog'
import { weightDepth } from './depth'
import { instantiate } from './network'

/** As the networks' names and papers say; SqueezeNet: conv1, two for each of eight Fire modules, conv10. */
const depths = {
  alexnet: 8,
  vgg16: 16,
  googlenet: 22,
  resnet50: 50,
  resnet152: 152,
  densenet121: 121,
  mobilenet: 28,
  squeezenet: 18,
  shufflenet: 50,
  // 36 convolution layers, 34 of them separable and so two here, and the classifier.
  xception: 2 + 34 * 2 + 1,
}

test('depth is the longest way through layers with weights', () => {
  for (const [id, depth] of Object.entries(depths))
    assert.equal(weightDepth(instantiate(findNetwork(id)).layers), depth, id)
  assert.equal(weightDepth([]), 0)
})
