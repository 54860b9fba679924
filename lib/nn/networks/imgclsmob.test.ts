import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { cost, layerCost } from '../cost'
import type { AnyKnobValues } from '../knob'
import { soleInput, type Layer } from '../layer'
import { instantiate } from '../network'
import { elements } from '../shape'

/**
 * Parameters and "FLOPs/2" (millions, two decimals) in imgclsmob's tables (github.com/osmr/imgclsmob, README of
 * its Gluon and PyTorch models). The number depends on every map size, pool, activation and normalization.
 */
const PUBLISHED: readonly (readonly [id: string, values: AnyKnobValues, parameters: number, millions: string])[] = [
  ['squeezenet', {}, 1_248_424, '823.67'],
  ['squeezenet', { version: '1.1' }, 1_235_496, '352.02'],
  ['mobilenet', {}, 4_231_976, '579.80'],
  ['mobilenet', { alpha: 0.75 }, 2_585_560, '333.99'],
  ['mobilenet', { alpha: 0.5 }, 1_331_592, '155.42'],
  ['mobilenet', { alpha: 0.25 }, 470_072, '44.09'],
  ['shufflenet', { groups: 1 }, 1_531_936, '148.13'],
  ['shufflenet', { groups: 2 }, 1_733_848, '147.60'],
  ['shufflenet', { groups: 3 }, 1_865_728, '145.46'],
  ['shufflenet', { groups: 4 }, 1_968_344, '143.33'],
  ['shufflenet', { groups: 8 }, 2_434_768, '150.76'],
  ['shufflenet', { groups: 1, scale: 0.75 }, 975_214, '86.42'],
  ['shufflenet', { groups: 3, scale: 0.75 }, 1_238_266, '85.82'],
  ['shufflenet', { groups: 1, scale: 0.5 }, 534_484, '41.16'],
  ['shufflenet', { groups: 3, scale: 0.5 }, 718_324, '41.70'],
  ['shufflenet', { groups: 1, scale: 0.25 }, 209_746, '12.35'],
  ['shufflenet', { groups: 3, scale: 0.25 }, 305_902, '13.09'],
  ['xception', {}, 22_855_952, '8403.63'],
  ['resnet50', {}, 25_557_032, '3877.95'],
  ['resnet152', {}, 60_192_808, '11321.85'],
  ['densenet121', {}, 7_978_856, '2872.13'],
]

/**
 * Operations by imgclsmob's counter, as its README's numbers imply: 2 per MAC, less one per kernel plane of a
 * convolution without bias; 4 per normalized element; 1 per activated one; the window per pooled one; 1 per
 * shuffled one. Softmax is free.
 */
function operations(layer: Layer): number {
  const size = elements(layer.output)
  let sum = 2 * layerCost(layer).macs
  if ('norm' in layer && layer.norm) sum += 4 * size
  if ('activation' in layer && layer.activation && layer.activation !== 'softmax') sum += size
  if (layer.op === 'pool') sum += size * layer.kernel[0] * layer.kernel[1]
  if (layer.op === 'globalPool') sum += elements(soleInput(layer))
  if (layer.op === 'shuffle') sum += size
  if ((layer.op === 'conv' || layer.op === 'depthwise') && !layer.bias) {
    sum -= (soleInput(layer)[2] * layer.output[2]) / layer.groups
  }
  return sum
}

/** With one group imgclsmob still runs the shuffle, which changes nothing and which the specification leaves out. */
const idleShuffles = (layers: readonly Layer[]) =>
  layers.filter((layer) => layer.op === 'depthwise').reduce((sum, layer) => sum + elements(soleInput(layer)), 0)

for (const [id, values, parameters, millions] of PUBLISHED) {
  test(`${id} ${JSON.stringify(values)} has imgclsmob's parameters and operations`, () => {
    const { layers } = instantiate(findNetwork(id), values)
    assert.equal(cost(layers).parameters, parameters)
    const total =
      layers.reduce((sum, layer) => sum + operations(layer), 0) + (values.groups === 1 ? idleShuffles(layers) : 0)
    assert.equal((total / 2e6).toFixed(2), millions)
  })
}
