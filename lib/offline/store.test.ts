import assert from 'node:assert/strict'
import { test } from 'vitest'
import { SiteCaches } from './caches'
import { filesOf, pageAt } from './manifest'
import { isBuild, isVisit } from './messages'
import { storeFiles } from './store'
import { testSite, testStorage } from './testing/site'

test('a page is kept by its address alone: no query, no index file, a slash at its end', () => {
  const at = (path: string) => pageAt(`https://host.test${path}`, '/site')
  assert.deepEqual(
    [
      '/site/',
      '/site/en/embed/chart/?lesson.task=a#b',
      '/site/en/run',
      '/site/en/run/index.html',
      '/site/index.html',
      '/site/icon.svg',
    ].map(at),
    ['', 'en/embed/chart/', 'en/run/', 'en/run/', '', 'icon.svg'],
  )
  assert.equal(pageAt('https://host.test/en/', ''), 'en/')
})

test('what cannot be had is left out of a visited page, and the rest is kept', async () => {
  const { caches, manifest, fetch } = testSite()
  const files = [{ path: 'gone.js', bytes: 1, revision: null }, ...filesOf(manifest(), 'en/')]
  await storeFiles(files, { caches, kind: 'visited', build: 1, lenient: true, fetch })
  assert.ok(await caches.find('en/'))
  assert.equal(await caches.find('gone.js'), undefined)
  assert.deepEqual(filesOf(manifest(), 'nowhere/'), [])
})

test('the newest build answers first, and a file under one name only for its own build', async () => {
  const { caches, host, manifest, fetch } = testSite()
  for (const build of [1, 2]) {
    Object.assign(host, { build, data: `data ${build}` })
    await storeFiles(manifest().files, { caches, kind: 'visited', build, fetch })
  }
  assert.deepEqual(
    (await caches.list()).map(({ build }) => build),
    [2, 1],
  )
  assert.equal(await (await caches.find('weights/a'))!.text(), 'data 2')
  assert.equal(await (await caches.find('weights/a', ({ build }) => build === 1))!.text(), 'data 1')
  assert.equal(await (await caches.find('_next/static/chunks/1.js'))!.text(), 'chunk 1')
})

test('caches of others on the same host are left alone', async () => {
  const storage = testStorage()
  for (const name of [
    'featherweight-weights',
    'featherweight-site/other@saved@1',
    'featherweight-site@visited@1',
    'featherweight-site@odd@1',
  ])
    await storage.open(name)
  const names = async (base: string) =>
    (await new SiteCaches(storage, 'https://host.test', base).list()).map(({ name }) => name)
  assert.deepEqual(await names(''), ['featherweight-site@visited@1'])
  assert.deepEqual(await names('/other'), ['featherweight-site/other@saved@1'])
})

test('messages of others are not taken for those of the site', () => {
  assert.ok(isVisit({ visited: 'en/', loaded: [], build: 1 }))
  assert.ok(isBuild({ build: 1 }))
  for (const odd of [null, 'x', {}, { visited: 1 }, { build: '1' }]) assert.ok(!isVisit(odd) && !isBuild(odd))
  assert.ok(!isVisit({ visited: 'en/', build: 1 }))
})
