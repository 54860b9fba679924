import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { layerCost } from '../cost'
import type { AnyKnobValues } from '../knob'
import { soleInput } from '../layer'
import { instantiate } from '../network'
import reference from './testing/layers.fixture.json'

/**
 * Every layer with a kernel of six settings. Each row: input side, output side, input channels, filters, groups,
 * kernel side, stride, kernel weights, biases, trainable normalization, MACs; computed by an independent counter
 * in Python and checked there against PyTorch builds.
 */
interface Reference {
  readonly network: string
  readonly values: AnyKnobValues
  readonly layers: Readonly<Record<string, readonly number[]>>
}

for (const { network, values, layers: expected } of reference as unknown as readonly Reference[]) {
  test(`${network} ${JSON.stringify(values)} agrees with the reference layer by layer`, () => {
    const weighted = instantiate(findNetwork(network), values).layers.flatMap((layer) => {
      if (layer.op !== 'conv' && layer.op !== 'depthwise' && layer.op !== 'dense') return []
      const windowed = layer.op !== 'dense'
      const [inSide, , inChannels] = soleInput(layer)
      const [outSide, , filters] = layer.output
      const { weights, macs } = layerCost(layer)
      const norm = layer.norm ? 2 * filters : 0
      const geometry = windowed ? [layer.groups, layer.kernel[0], layer.stride[0]] : [1, 1, 1]
      return [
        [layer.id, [inSide, outSide, inChannels, filters, ...geometry, weights, layer.bias ? filters : 0, norm, macs]],
      ]
    })
    assert.deepEqual(Object.fromEntries(weighted), expected)
  })
}
