import assert from 'node:assert/strict'
import { test } from 'vitest'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { shufflenet } from '@/lib/nn/networks/shufflenet'
import { identifier, knobSettings, oneOf, someOf, wholeNumber } from './codec'

test('one of a few: others are refused', () => {
  const codec = oneOf(['webgl', 'wasm'])
  assert.equal(codec.parse('wasm'), 'wasm')
  for (const text of ['', 'WASM', 'wasm ', 'toString']) assert.equal(codec.parse(text), undefined)
})

test('whole numbers within their range only', () => {
  const codec = wholeNumber(1, 100)
  assert.equal(codec.parse('7'), 7)
  for (const text of ['0', '101', '1.5', '-3', '1e2', 'NaN', '', '99999999999'])
    assert.equal(codec.parse(text), undefined)
})

test('several of a few keep the given order, once each', () => {
  const codec = someOf(['vgg16', 'alexnet'])
  assert.deepEqual(codec.parse('alexnet,nonsense,vgg16,alexnet'), ['vgg16', 'alexnet'])
  assert.equal(codec.format(['vgg16', 'alexnet']), 'vgg16,alexnet')
})

test('identifiers take layer ids and refuse markup', () => {
  assert.equal(identifier.parse('stage2/unit1/gconv1'), 'stage2/unit1/gconv1')
  for (const text of ['<script>', 'a b', 'javascript:alert(1)', '', 'x'.repeat(81)])
    assert.equal(identifier.parse(text), undefined)
})

test('knob settings: the good entries of a bad text hold, defaults are left out', () => {
  const codec = knobSettings(mobilenet.knobs)
  assert.deepEqual(codec.parse('alpha:0.5,resolution:160'), { alpha: 0.5, resolution: 160 })
  assert.deepEqual(codec.parse('alpha:banana,resolution:160,colour:red,__proto__:1'), { resolution: 160 })
  assert.deepEqual(codec.parse('alpha:99,form:shallow'), { form: 'shallow' })
  assert.deepEqual(codec.parse('alpha:1'), {})
  assert.equal(codec.format({ alpha: 0.5, resolution: 224, form: 'separable' }), 'alpha:0.5')
  assert.deepEqual(knobSettings(shufflenet.knobs).parse('groups:8,shuffle:false'), { groups: 8, shuffle: false })
})
