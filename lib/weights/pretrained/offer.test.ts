import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { fourNetworks } from '@/lib/nn/catalog'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { offerFor, rowOf } from './offer'
import { pretrainedSources } from './sources'

const offered = (id: string, changes: AnyKnobValues = {}) => {
  const network = fourNetworks.find((one) => one.id === id)!
  const offer = offerFor(id, { ...defaults(network.knobs), ...changes })!
  return [offer.source.id, offer.fits]
}

describe('weights on offer', () => {
  test('MobileNet: those of the very α and resolution, else the nearest', () => {
    assert.deepEqual(offered('mobilenet'), ['mobilenet-1.0-224', true])
    assert.deepEqual(offered('mobilenet', { alpha: 0.25, resolution: 128 }), ['mobilenet-0.25-128', true])
    assert.deepEqual(offered('mobilenet', { alpha: 0.3, resolution: 150 }), ['mobilenet-0.25-160', false])
    assert.deepEqual(offered('mobilenet', { alpha: 0.5, form: 'shallow' }), ['mobilenet-0.50-224', false])
  })

  test('SqueezeNet has some for 1.1 only, Xception for its published form', () => {
    assert.deepEqual(offered('squeezenet'), ['squeezenet-1.1', false])
    assert.deepEqual(offered('squeezenet', { version: '1.1' }), ['squeezenet-1.1', true])
    assert.deepEqual(offered('squeezenet', { version: '1.1', bypass: 'simple' }), ['squeezenet-1.1', false])
    assert.deepEqual(offered('xception'), ['xception', true])
    assert.deepEqual(offered('xception', { residual: false }), ['xception', false])
  })

  test('ShuffleNet’s stand-in, whatever the row’s settings', () => {
    assert.deepEqual(offered('shufflenet'), ['shufflenet-zoo', true])
    assert.deepEqual(offered('shufflenet', { groups: 8 }), ['shufflenet-zoo', true])
  })

  test('nothing for others', () => assert.equal(offerFor('vgg16', {}), null))

  test('every source is offered in one of the four rows, with complete settings that can be built', () => {
    const ids = fourNetworks.map(({ id }) => id)
    for (const source of pretrainedSources) {
      assert.ok(ids.includes(rowOf(source)), source.id)
      const offer = offerFor(rowOf(source), { ...defaults(source.network.knobs), ...source.values })!
      assert.equal(offer.source, source)
      assert.deepEqual(instantiate(source.network, offer.values).values, offer.values)
      assert.ok(offer.bytes > 1e6)
    }
  })
})
