import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import { cost } from '@/lib/nn/cost'
import { offeredValues } from '@/lib/nn/knob'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import { findSource, pretrainedSources, resolveSource, sourceBytes, sourceHost } from './sources'
import { listStored } from './stored'
import { WeightStore } from './store'
import { testCache } from './testing/server'

const bytesOf = (id: string) => sourceBytes(findSource(id)!)

describe('known sources', () => {
  test('ids and folders are unique; each network resolves, ends in 1000 classes and wants the pixels that the weights want', () => {
    const unique = (values: string[]) => assert.equal(new Set(values).size, values.length)
    unique(pretrainedSources.map(({ id }) => id))
    unique(pretrainedSources.map(({ address }) => address.slice(0, address.lastIndexOf('/'))))
    for (const source of pretrainedSources) {
      const { layers } = resolveSource(source)
      assert.deepEqual(layers.at(-1)!.output, [1, 1, 1000], source.id)
      assert.equal(source.mapping.preprocessing, source.network.preprocessing, source.id)
      assert.equal(source.mapping.labelOffset, 0)
    }
  })

  test('every published setting of MobileNet, at the addresses that the issue gives', () => {
    const own = pretrainedSources.filter(({ network }) => network === mobilenet)
    const settings = offeredValues(mobilenet.knobs.alpha!).flatMap((alpha) =>
      offeredValues(mobilenet.knobs.resolution!).map((resolution) => ({ alpha, resolution })),
    )
    assert.deepEqual(
      own.map(({ values }) => values),
      settings,
    )
    const folder = 'https://storage.googleapis.com/tfjs-models/tfjs/mobilenet_v1_'
    assert.equal(own[0]!.address, `${folder}0.25_128/model.json`)
    assert.equal(own.find(({ id }) => id === 'mobilenet-1.0-224')!.address, `${folder}1.0_224/model.json`)
    assert.equal(own.find(({ id }) => id === 'mobilenet-0.50-160')!.address, `${folder}0.50_160/model.json`)
  })

  test('sizes: Keras states 4,253,864 numbers for MobileNet and 22,910,480 for Xception', () => {
    assert.equal(bytesOf('mobilenet-1.0-224'), 4 * 4_253_864)
    assert.equal(bytesOf('xception'), 4 * 22_910_480)
    assert.equal(bytesOf('squeezenet-1.1'), 4_956_208)
  })

  test('published file sizes are those of the weights and a little more', () => {
    for (const id of ['squeezenet-1.1', 'shufflenet-zoo']) {
      const { parameters, statistics } = cost(resolveSource(findSource(id)!).layers)
      const rest = bytesOf(id) - 4 * (parameters + statistics)
      assert.ok(rest > 0 && rest < 50_000, `${id}: ${rest}`)
    }
  })

  test('hosts', () => {
    assert.deepEqual([...new Set(pretrainedSources.map(sourceHost))], ['huggingface.co', 'storage.googleapis.com'])
  })

  test('only the ShuffleNet is not its paper’s', () => {
    assert.deepEqual(
      pretrainedSources.filter(({ published }) => !published).map(({ id }) => id),
      ['shufflenet-zoo'],
    )
  })

  test('what is kept is listed by source, with what is only begun', async () => {
    const store = new WeightStore(testCache())
    const squeeze = findSource('squeezenet-1.1')!
    await store.write(squeeze.address, { bytes: new Uint8Array(10), etag: null })
    await store.writePartial(findSource('xception')!.address, { bytes: new Uint8Array(20), etag: null })
    const mobile = findSource('mobilenet-0.25-128')!
    const model = { weightsManifest: [{ paths: ['a', 'b'], weights: [] }] }
    const folder = mobile.address.slice(0, -'model.json'.length)
    await store.write(mobile.address, { bytes: new Uint8Array(Buffer.from(JSON.stringify(model))), etag: null })
    await store.write(`${folder}a`, { bytes: new Uint8Array(1), etag: null })
    const list = async () => (await listStored(store)).map(({ source, complete }) => [source.id, complete])
    assert.deepEqual(await list(), [
      ['squeezenet-1.1', true],
      ['mobilenet-0.25-128', false],
      ['xception', false],
    ])
    await store.write(`${folder}b`, { bytes: new Uint8Array(1), etag: null })
    assert.deepEqual((await list())[1], ['mobilenet-0.25-128', true])
    assert.deepEqual(
      (await listStored(store)).map(({ bytes }) => bytes),
      [10, JSON.stringify(model).length + 2, 20],
    )
    // Damaged in the store: not complete, and no harm to the others.
    await store.write(mobile.address, { bytes: new Uint8Array(Buffer.from('{"weights')), etag: null })
    assert.deepEqual((await list())[1], ['mobilenet-0.25-128', false])
  })
})
