import assert from 'node:assert/strict'
import { beforeEach, describe, test } from 'vitest'
import { inspectCopy, removeCopy, saveCopy } from './savedCopy'
import { ChangedError } from './store'
import { testSite } from './testing/site'

describe('a copy of the site', () => {
  let site: ReturnType<typeof testSite>
  let progress: number[]
  beforeEach(() => {
    site = testSite()
    progress = []
  })
  const save = (manifest = site.manifest(), fetch = site.fetch, signal?: AbortSignal) =>
    saveCopy(site.caches, manifest, { fetch, signal, onProgress: (done, total) => progress.push(done / total) })
  const inspect = () => inspectCopy(site.caches, site.manifest())
  const text = async (path: string) => (await site.caches.find(path))?.text()

  test('is whole once everything is there', async () => {
    assert.deepEqual(await inspect(), { state: 'none', left: 123 })
    await save()
    assert.deepEqual(await inspect(), { state: 'saved', build: 1, bytes: 123 })
    assert.equal(await text('weights/a'), 'first')
    assert.equal(progress.at(-1), 1)
    assert.equal(site.host.asked.length, 3)
  })

  test('goes on where it was broken off', async () => {
    const broken = async (address: string) =>
      address.endsWith('weights/a') ? Promise.reject(new TypeError('no network')) : site.fetch(address)
    await assert.rejects(save(undefined, broken), TypeError)
    assert.deepEqual(await inspect(), { state: 'partial', left: 3 })
    site.host.asked.length = 0
    await save()
    assert.deepEqual(site.host.asked, ['weights/a'])
    assert.equal((await inspect()).state, 'saved')
  })

  test('stopped before it began, it holds nothing', async () => {
    await assert.rejects(save(undefined, undefined, AbortSignal.abort()), { name: 'AbortError' })
    assert.deepEqual(site.host.asked, [])
    assert.equal((await inspect()).state, 'partial')
  })

  test('of an older build stays until the new one is whole; only what changed is fetched', async () => {
    await save()
    site.host.build = 2
    assert.deepEqual(await inspect(), { state: 'older', left: 120 })
    site.host.asked.length = 0
    await save()
    assert.deepEqual(site.host.asked.toSorted(), ['_next/static/chunks/2.js', 'en/'])
    assert.deepEqual(await inspect(), { state: 'saved', build: 2, bytes: 123 })
    assert.equal(await text('_next/static/chunks/1.js'), undefined)
  })

  test('data under the same name is fetched again when it has changed', async () => {
    await save()
    Object.assign(site.host, { build: 2, data: 'second' })
    await save()
    assert.equal(await text('weights/a'), 'second')
  })

  test('never mixes builds: a page of another one is refused', async () => {
    const old = site.manifest()
    site.host.build = 2
    await assert.rejects(save(old), ChangedError)
    assert.equal(await text('en/'), undefined)
  })

  test('without a host, any whole copy will do; deleted, none is left', async () => {
    await save()
    assert.equal((await inspectCopy(site.caches, null)).state, 'saved')
    await removeCopy(site.caches)
    assert.deepEqual(await inspect(), { state: 'none', left: 123 })
    assert.equal((await inspectCopy(site.caches, null)).state, 'none')
  })
})
