import assert from 'node:assert/strict'
import { test } from 'vitest'
import { baselines, fourNetworks, networks } from '@/lib/nn/catalog'
import { networkIds, networkList, networkSettings } from './networkList'

const list = networkList(networks)
const read = (text: string) => list.parse(text)!.map(({ network, changed }) => [network.id, changed])

test('networks with their settings, the same one twice', () => {
  const text = 'mobilenet;shufflenet,groups:8,scale:0.5;mobilenet,alpha:0.5'
  assert.deepEqual(read(text), [
    ['mobilenet', {}],
    ['shufflenet', { groups: 8, scale: 0.5 }],
    ['mobilenet', { alpha: 0.5 }],
  ])
  assert.equal(list.format(list.parse(text)!), text)
})

test('addresses of before 0.2 still open: of page run, its weights and its added networks, and of the comparison', () => {
  assert.deepEqual(networkSettings(networks).parse('mobilenet;alpha:0.25,resolution:128;shufflenet;groups:8'), {
    mobilenet: { alpha: 0.25, resolution: 128 },
    shufflenet: { groups: 8 },
  })
  assert.deepEqual(networkIds(fourNetworks).parse('mobilenet;vgg16;nonsense'), ['mobilenet'])
  assert.deepEqual(networkIds(baselines).parse('vgg16,alexnet'), ['alexnet', 'vgg16'])
  assert.deepEqual(read('mobilenet;shufflenet,conv1:25'), [
    ['mobilenet', {}],
    ['shufflenet', { conv1: 25 }],
  ])
})

test('what cannot be read is left out, with the settings that stand behind it', () => {
  assert.deepEqual(read('lenet,alpha:0.5;mobilenet,alpha:x,resolution:160;;,:,'), [['mobilenet', { resolution: 160 }]])
  assert.deepEqual(read(''), [])
})

test('defaults are not written', () => {
  const settings = networkSettings(networks)
  assert.equal(settings.format({ mobilenet: { alpha: 1 }, shufflenet: {} }), '')
  assert.equal(
    settings.format({ shufflenet: { groups: 8 }, mobilenet: { alpha: 0.5 } }),
    'mobilenet,alpha:0.5;shufflenet,groups:8',
  )
  assert.equal(networkIds(fourNetworks).format(['xception', 'mobilenet']), 'mobilenet;xception')
})
