import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Layer } from '@/lib/nn/layer'
import { seededWeights } from '../seeded'
import type { Weights } from '../weights'
import { weightsFromFiles } from './load'
import { findSource, resolveSource } from './sources'
import type { NamedTensor } from './tensor'
import { writeOnnx, writeSafetensors, writeTfjs } from './testing/artifacts'
import { asCaffe2, asKeras, asMxnet } from './testing/exports'
import { assertSameWeights, refused, withChange } from './testing/faults'
import { asTimm } from './testing/timm'

type Export = (layers: readonly Layer[], weights: Weights) => NamedTensor[]
type Write = (tensors: readonly NamedTensor[]) => Map<string, Uint8Array>

const cases: readonly (readonly [id: string, name: Export, write: Write])[] = [
  ['mobilenet-0.25-128', asKeras, (tensors) => writeTfjs(tensors, 128)],
  ['squeezenet-1.1', asMxnet, (tensors) => new Map([['squeezenet1.1-7.onnx', writeOnnx(tensors)]])],
  ['squeezenet-1.1', asMxnet, (tensors) => new Map([['squeezenet1.1-7.onnx', writeOnnx(tensors, 'float_data', true)]])],
  ['xception', asTimm, (tensors) => new Map([['model.safetensors', writeSafetensors(tensors)]])],
]

describe('our weights, written as the publishers write theirs, come back the same', () => {
  for (const [id, name, write] of cases) {
    test(id, () => {
      const source = findSource(id)!
      const { layers } = resolveSource(source)
      const weights = seededWeights(layers, 1)
      assertSameWeights(weightsFromFiles(source, write(name(layers, weights))), weights)
    })
  }

  test('shufflenet-zoo, but for a rounding in the one mean that has something taken off', () => {
    const source = findSource('shufflenet-zoo')!
    const { layers } = resolveSource(source)
    const weights = seededWeights(layers, 1)
    const found = new Map(
      weightsFromFiles(source, new Map([['shufflenet-9.onnx', writeOnnx(asCaffe2(layers, weights))]])),
    )
    const conv1 = found.get('conv1')!
    const wanted = weights.get('conv1')!
    assert.ok(conv1.mean!.every((value, channel) => Math.abs(value - wanted.mean![channel]!) < 1e-6))
    assertSameWeights(found.set('conv1', { ...conv1, mean: wanted.mean }), weights)
  })
})

describe('damage to a file', () => {
  const source = findSource('squeezenet-1.1')!
  const { layers } = resolveSource(source)
  const tensors = asMxnet(layers, seededWeights(layers, 1))
  const load = (changed: readonly NamedTensor[]) => () =>
    weightsFromFiles(source, new Map([['squeezenet1.1-7.onnx', writeOnnx(changed)]]))
  const name = 'squeezenet0_conv14_weight'

  test('each kind says which tensor', async () => {
    const file = 'squeezenet1.1-7.onnx'
    await refused(load(withChange(tensors, name, () => null)), 'missing', {
      file,
      tensor: name,
      layer: 'fire6/expand1x1 kernel',
    })
    await refused(load(withChange(tensors, name, (tensor) => ({ ...tensor, shape: [192, 48] }))), 'shape', {
      tensor: name,
      expected: [192, 48, 1, 1],
      found: [192, 48],
    })
    await refused(
      load(withChange(tensors, name, (tensor) => ({ ...tensor, data: tensor.data.map(() => NaN) }))),
      'not-finite',
      {
        tensor: name,
      },
    )
    await refused(
      load([...tensors, { name: 'squeezenet0_conv26_bias', shape: [1], data: new Float32Array(1) }]),
      'left-over',
      {
        tensor: 'squeezenet0_conv26_bias',
      },
    )
  })

  test('a file that is not there', () =>
    refused(() => weightsFromFiles(source, new Map()), 'not-found', { file: 'squeezenet1.1-7.onnx' }))
})
