import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '../catalog'
import { cost } from '../cost'
import type { AnyKnobValues } from '../knob'
import { operationKind, type OperationKind } from '../layer'
import { instantiate } from '../network'
import { resolve } from '../resolve'

function totals(id: string, values: AnyKnobValues = {}) {
  const total = cost(instantiate(findNetwork(id), values).layers)
  const dense = total.layers.filter(({ layer }) => layer.op === 'dense').reduce((sum, { macs }) => sum + macs, 0)
  return { ...total, conv: total.macs - dense }
}

const millions = (value: number, digits = 0) => Number((value / 1e6).toFixed(digits))

test('ShuffleNet Table 1: complexity of 1x, which leaves the classifier out', () => {
  const found = [1, 2, 3, 4, 8].map((groups) => millions(totals('shufflenet', { groups }).conv))
  assert.deepEqual(found, [143, 140, 137, 133, 137])
})

test('ShuffleNet Table 5: 2x is 524 M; 1.5x is 292 M with conv1 kept at 24; section 4.2: 576 channels at g = 4, 0.5x', () => {
  assert.equal(millions(totals('shufflenet', { scale: 2 }).macs), 524)
  assert.equal(millions(totals('shufflenet', { scale: 1.5, conv1: 24 }).macs), 292)
  const { layers } = instantiate(findNetwork('shufflenet'), { groups: 4, scale: 0.5 })
  assert.deepEqual(layers.find((layer) => layer.id === 'stage4/unit4/relu')?.output, [7, 7, 576])
})

test("ShuffleNet, Megvii's release: FLOPs and parameters in millions", () => {
  const rows: [AnyKnobValues, number, number][] = [
    [{ groups: 3, scale: 2 }, 524, 5.4],
    [{ groups: 8, scale: 2 }, 522, 6.5],
    [{ groups: 3, scale: 1.5, conv1: 24 }, 292, 3.4],
    [{ groups: 8, scale: 1.5, conv1: 24 }, 290, 4.3],
    [{ groups: 8, scale: 1 }, 138, 2.4],
    [{ groups: 3, scale: 0.5 }, 38, 0.7],
    [{ groups: 8, scale: 0.5 }, 40, 1.0],
  ]
  for (const [values, macs, parameters] of rows) {
    const found = totals('shufflenet', { ...values, bias: false })
    assert.equal(millions(found.macs), macs)
    // 5.45 is printed as 5.4.
    assert.ok(Math.abs(found.parameters / 1e6 - parameters) < 0.051, JSON.stringify(values))
  }
})

test('MobileNet Tables 6 and 7: mult-adds with the classifier, parameters without normalization', () => {
  const rows: [AnyKnobValues, number, number][] = [
    [{}, 569, 4.2],
    [{ alpha: 0.75 }, 325, 2.6],
    [{ alpha: 0.5 }, 149, 1.3],
    [{ alpha: 0.25 }, 41, 0.5],
    [{ resolution: 192 }, 418, 4.2],
    [{ resolution: 128 }, 186, 4.2],
  ]
  for (const [values, macs, weights] of rows) {
    const found = totals('mobilenet', values)
    assert.deepEqual([millions(found.macs), millions(found.weights, 1)], [macs, weights])
  }
  // Printed as 290: cut off, not rounded, from 290.68.
  assert.equal(Math.trunc(totals('mobilenet', { resolution: 160 }).macs / 1e6), 290)
})

test('MobileNet Tables 4 and 5: the full form counted without its classifier, the shallow one with it', () => {
  const full = totals('mobilenet', { form: 'full' })
  assert.deepEqual([millions(full.conv), millions(full.weights, 1)], [4866, 29.3])
  const shallow = totals('mobilenet', { form: 'shallow' })
  assert.deepEqual([shallow.macs, shallow.weights], [307_323_392, 2_875_328])
  assert.deepEqual([millions(shallow.macs), millions(shallow.weights, 1)], [307, 2.9])
})

test('MobileNet Table 2: shares by kind of operation (its 1.19 % for conv 3 × 3 is a misprint of 1.91)', () => {
  const { layers, macs, weights } = totals('mobilenet')
  const share = (kind: OperationKind) => {
    const own = layers.filter(({ layer }) => operationKind(layer) === kind)
    const sum = (of: 'macs' | 'weights') => own.reduce((total, one) => total + one[of], 0)
    return [((100 * sum('macs')) / macs).toFixed(2), ((100 * sum('weights')) / weights).toFixed(2)]
  }
  assert.deepEqual(share('pointwise'), ['94.86', '74.59'])
  assert.deepEqual(share('depthwise'), ['3.06', '1.06'])
  assert.deepEqual(share('standard'), ['1.91', '0.02'])
  assert.deepEqual(share('dense'), ['0.18', '24.33'])
})

const separable = (side: number, channels: number) =>
  cost(
    resolve(
      [
        { op: 'depthwise', name: 'dw', kernel: 3 },
        { op: 'conv', name: 'pw', filters: channels, kernel: 1 },
      ],
      [side, side, channels],
    ),
  )

test('MobileNet Table 3: one 14 × 14 × 512 layer, full, separable, thinner, smaller', () => {
  const full = cost(resolve([{ op: 'conv', name: 'conv', filters: 512, kernel: 3 }], [14, 14, 512]))
  assert.deepEqual([millions(full.macs), millions(full.weights, 2)], [462, 2.36])
  const rows = [separable(14, 512), separable(14, 384), separable(10, 384)].map(({ macs, weights }) => [
    millions(macs, 1),
    millions(weights, 2),
  ])
  assert.deepEqual(rows, [
    [52.3, 0.27],
    [29.6, 0.15],
    [15.1, 0.15],
  ])
})

test('SqueezeNet Table 1: parameters of each module', () => {
  const { layers } = totals('squeezenet')
  const of = (name: string) =>
    layers.filter(({ layer }) => layer.id.split('/')[0] === name).reduce((sum, one) => sum + one.parameters, 0)
  const names = ['conv1', 'fire2', 'fire3', 'fire4', 'fire5', 'fire6', 'fire7', 'fire8', 'fire9', 'conv10']
  assert.deepEqual(names.map(of), [14_208, 11_920, 12_432, 45_344, 49_440, 104_880, 111_024, 188_992, 197_184, 513_000])
})

test('SqueezeNet Table 1: maps of 111, 55, 27 and 13 pixels, which need an input of 227', () => {
  const { layers } = instantiate(findNetwork('squeezenet'), { resolution: 227 })
  const sides = ['conv1', 'pool1', 'pool4', 'pool8', 'conv10'].map(
    (id) => layers.find((layer) => layer.id === id)?.output[0],
  )
  assert.deepEqual(sides, [111, 55, 27, 13, 13])
})

test('SqueezeNet in ShuffleNet Table 6 (833 M), in Netscope and in torchvision (0.819 G)', () => {
  assert.equal(millions(totals('squeezenet', { resolution: 227 }).macs), 833)
  assert.equal(totals('squeezenet', { resolution: 227, conv10pad: 1 }).macs, 861_339_936)
  assert.equal(totals('squeezenet', { version: '1.1', resolution: 227 }).macs, 387_747_520)
  assert.equal(millions(totals('squeezenet').macs) / 1000, 0.819)
})
