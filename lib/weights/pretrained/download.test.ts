import assert from 'node:assert/strict'
import { afterAll, beforeAll, beforeEach, describe, test } from 'vitest'
import { seededWeights } from '../seeded'
import type { DownloadProgress } from './download'
import { loadSource } from './load'
import { findSource, resolveSource, sourceBytes, type PretrainedSource } from './sources'
import { WeightStore } from './store'
import { readStored, removeSource } from './stored'
import { utf8, writeTfjs } from './testing/artifacts'
import { asKeras } from './testing/exports'
import { assertSameWeights, refused } from './testing/faults'
import { breakAt, stall, testCache, testServer, type TestServer } from './testing/server'

describe('loading a source', () => {
  const known = findSource('mobilenet-0.25-128')!
  const { layers } = resolveSource(known)
  const weights = seededWeights(layers, 1)
  const files = writeTfjs(asKeras(layers, weights), 128)
  const total = [...files.values()].reduce((sum, bytes) => sum + bytes.length, 0)
  const shard = 'group27-shard1of1'
  let server: TestServer
  let source: PretrainedSource
  let store: WeightStore
  let progress: DownloadProgress[]

  beforeAll(async () => {
    server = await testServer()
    source = { ...known, address: server.address('/tfjs/model.json') }
  })
  beforeEach(() => {
    store = new WeightStore(testCache())
    server.asked.length = 0
    server.whims.length = 0
    progress = []
    for (const [path, bytes] of files) server.files.set(`/tfjs/${path}`, bytes)
  })
  afterAll(() => server.close())

  const load = (signal = new AbortController().signal, kept: WeightStore | null = store) =>
    loadSource(source, { signal, store: kept, waits: [1], onProgress: (each) => progress.push(each) })

  test('fetched once, kept, and then read without a request', async () => {
    assertSameWeights(await load(), weights)
    assert.equal(server.asked.length, files.size)
    assertSameWeights(await load(), weights)
    assert.equal(server.asked.length, files.size)
    assert.equal((await readStored(store, source))!.size, files.size)
    assert.equal(
      (await store.list()).reduce((sum, { bytes }) => sum + bytes, 0),
      total,
    )
  })

  test('progress grows to the size of all files, which is about what was announced', async () => {
    await load()
    const done = progress.map((each) => each.done)
    assert.deepEqual(
      done,
      [...done].sort((a, b) => a - b),
    )
    assert.deepEqual([done.at(-1), progress.at(-1)!.total], [total, total])
    assert.ok(Math.abs(sourceBytes(known) / total - 1) < 0.01)
  })

  test('without a store, and with one that is full', async () => {
    assertSameWeights(await load(undefined, null), weights)
    assertSameWeights(await load(undefined, new WeightStore(testCache(true))), weights)
  })

  test('stopped: finished files and the beginning of another stay, and the rest is fetched later', async () => {
    const stop = new AbortController()
    server.whims.push(
      (request, ...rest) => request.url!.endsWith(shard) && stall(100, () => stop.abort())(request, ...rest),
    )
    await refused(() => load(stop.signal), 'aborted')
    const kept = await store.list()
    const begun = kept.filter(({ partial }) => partial)
    assert.ok(begun.some(({ address, bytes }) => address.endsWith(shard) && bytes === 100))
    assert.ok(kept.length > begun.length)
    assert.equal(await readStored(store, source), null)
    server.asked.length = 0
    assertSameWeights(await load(), weights)
    assert.ok(server.asked.includes(`/tfjs/${shard} bytes=100-`))
    assert.ok(server.asked.length < files.size)
    assert.ok((await store.list()).every(({ partial }) => !partial))
  })

  test('a broken connection is mended', async () => {
    server.whims.push((request, ...rest) => request.url!.endsWith(shard) && breakAt(0, 50)(request, ...rest))
    assertSameWeights(await load(), weights)
  })

  test('a shard that is not there', async () => {
    server.files.delete(`/tfjs/${shard}`)
    await refused(load, 'not-found', { file: server.address(`/tfjs/${shard}`), status: 404 })
  })

  test('a web page instead of model.json, or of a shard, is not kept', async () => {
    const page = utf8('<!DOCTYPE html><title>Sign in to the network</title>')
    server.files.set('/tfjs/model.json', page)
    await refused(load, 'not-json', { file: 'model.json', reason: 'html' })
    assert.deepEqual(await store.list(), [])
    server.files.set('/tfjs/model.json', files.get('model.json')!)
    server.files.set(`/tfjs/${shard}`, page)
    await refused(load, 'format', { file: shard, reason: 'html' })
    assert.ok(!(await store.list()).some(({ address }) => address.endsWith(shard)))
  })

  test('damaged files are deleted, so that the next try can go well', async () => {
    server.files.set(`/tfjs/${shard}`, files.get(shard)!.subarray(0, -4))
    await refused(load, 'truncated', { file: shard })
    assert.deepEqual(await store.list(), [])
    server.files.set(`/tfjs/${shard}`, files.get(shard)!)
    assertSameWeights(await load(), weights)
  })

  test('deleted by the reader', async () => {
    await load()
    const other = 'https://example.org/other.onnx'
    await store.write(other, { bytes: new Uint8Array(3), etag: null })
    await removeSource(store, source)
    assert.deepEqual(await store.list(), [{ address: other, bytes: 3, partial: false }])
  })
})
