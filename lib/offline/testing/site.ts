import { SiteCaches, type CacheLike, type CacheStorageLike } from '../caches'
import { buildTag, type SiteFile, type SiteManifest } from '../manifest'

const wrap = (held: Map<string, Response>): CacheLike => ({
  match: async (key) => held.get(String(key))?.clone(),
  put: async (key, response) => void held.set(String(key), response),
  delete: async (key) => held.delete(String(key)),
})

/** Caches in memory, which look at addresses only. */
export function testStorage(): CacheStorageLike {
  const caches = new Map<string, Map<string, Response>>()
  return {
    open: async (name) => {
      const held = caches.get(name) ?? new Map()
      caches.set(name, held)
      return wrap(held)
    },
    keys: async () => [...caches.keys()],
    delete: async (name) => caches.delete(name),
    match: async (address, { cacheName }) => caches.get(cacheName!)?.get(address)?.clone(),
  }
}

const ROOT = 'https://host.test/site/'

/** A site of three files in two builds; data changes with `data`. Counts what it is asked for. */
export function testSite() {
  const caches = new SiteCaches(testStorage(), 'https://host.test', '/site')
  const host = { build: 1, data: 'first', asked: [] as string[] }
  const chunk = () => `_next/static/chunks/${host.build}.js`
  const files = (): SiteFile[] => [
    { path: 'en/', bytes: 100, revision: `page${host.build}` },
    { path: chunk(), bytes: 20, revision: null },
    { path: 'weights/a', bytes: 3, revision: host.data },
  ]
  const manifest = (): SiteManifest => ({ build: host.build, files: files(), pages: { 'en/': [0, 1] } })
  const fetch = async (address: string): Promise<Response> => {
    const path = address.slice(ROOT.length)
    host.asked.push(path)
    const text = new Map([
      ['en/', `<html>${buildTag(host.build)}`],
      [chunk(), `chunk ${host.build}`],
      ['weights/a', host.data],
    ]).get(path)
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  }
  return { caches, host, manifest, fetch }
}
