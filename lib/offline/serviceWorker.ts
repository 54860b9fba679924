import { CacheFirst, NetworkFirst, Serwist, type RouteHandlerCallbackOptions, type SerwistPlugin } from 'serwist'
import { BASE_PATH } from '@/lib/site'
import { SiteCaches } from './caches'
import { filesOf, MANIFEST, pageAt, type SiteFile, type SiteManifest } from './manifest'
import { isVisit, type Build, type Visit } from './messages'
import { storeFiles } from './store'

/*
 * The service worker, bundled into one file by scripts/build. Pages come from the network, and from a cache where that
 * fails or is slow; what a page is made of comes from the cache first. Each build has a cache of its own, so that a page
 * always meets its own files; the build before is kept for pages that are still open.
 */
const worker = self as unknown as ServiceWorkerGlobalScope
const BUILD = Number(process.env.SITE_BUILD)
/** Readers on a bad network wait this long for a page that is already here, seconds. */
const PATIENCE = 3
/** Pages that are kept from the start: choice of language, and what is shown in place of a page that is not here. */
const SHELL = ['', 'offline/']

const caches = new SiteCaches(worker.caches, worker.location.origin, BASE_PATH)
const pathOf = ({ url }: Request) => new URL(url).pathname.slice(BASE_PATH.length + 1)
const own = ({ build }: { readonly build: number }) => build === BUILD

/** Errors and other pages than the one asked for are not kept. */
const soundOnly: SerwistPlugin = {
  cacheWillUpdate: async ({ response }) => (response.status === 200 && !response.redirected ? response : null),
}
const otherwise = (find: (request: Request) => Promise<Response | undefined>): SerwistPlugin => ({
  cachedResponseWillBeUsed: async ({ request, cachedResponse }) => cachedResponse ?? (await find(request)),
  handlerDidError: ({ request }) => find(request),
})

const matchOptions = { ignoreSearch: true, ignoreVary: true }
const cacheName = caches.name('visited', BUILD)
const findPage = ({ url }: Request) => caches.find(pageAt(url, BASE_PATH))
/** A host that is broken is as good as none. */
const brokenHost: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    response.status >= 500 ? ((await findPage(request)) ?? response) : response,
}
const asPage: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request }) => caches.address(pageAt(request.url, BASE_PATH)),
}
const pages = new NetworkFirst({
  cacheName,
  networkTimeoutSeconds: PATIENCE,
  matchOptions,
  plugins: [asPage, soundOnly, brokenHost, otherwise(findPage)],
})

/** A worker reads its settings from its own address, query included: that of the request, once the response has none. */
const withoutAddress: SerwistPlugin = {
  handlerWillRespond: async ({ request, response }) =>
    request.destination === 'worker' ? new Response(response.body, response) : response,
}
const hashed = new CacheFirst({
  cacheName,
  matchOptions,
  plugins: [soundOnly, withoutAddress, otherwise((request) => caches.find(pathOf(request)))],
})
/** Under one name through all builds: this build's, from the host, and any where there is no network. */
const named = new CacheFirst({
  cacheName,
  matchOptions,
  fetchOptions: { cache: 'no-cache' },
  plugins: [
    soundOnly,
    otherwise((request) => caches.find(pathOf(request), own)),
    { handlerDidError: ({ request }) => caches.find(pathOf(request)) },
  ],
})

/** From the host, or without it what `find` finds. */
const fetchOr = (request: Request, find: () => Promise<Response | undefined>) =>
  fetch(request).catch(async (error: unknown) => {
    const here = await find()
    if (!here) throw error
    return here
  })
const latest = ({ request }: RouteHandlerCallbackOptions) => fetchOr(request, () => caches.find(pathOf(request)))
/** Next's payloads for a change of page. They are kept with their page only, so that none leads to a page that is not here. */
const payload = async (options: RouteHandlerCallbackOptions) =>
  (await caches.find(pathOf(options.request), own)) ?? latest(options)
/** Next asks whether a page is there before it fetches its payload. */
const head = ({ request }: RouteHandlerCallbackOptions) =>
  fetchOr(request, async () => {
    const page = await findPage(request)
    return page && new Response(null, { headers: page.headers })
  })

const serwist = new Serwist({ skipWaiting: true, navigationPreload: true, disableDevLogs: true })
const inSite = (url: URL) => url.origin === worker.location.origin && url.pathname.startsWith(`${BASE_PATH}/`)
/** The page itself is saving: it knows what it wants. */
const left = (request: Request) => request.headers.has('x-offline')
serwist.registerCapture(({ request, url }) => inSite(url) && request.mode === 'navigate', pages)
serwist.registerCapture(({ request, url }) => inSite(url) && !left(request) && url.pathname.endsWith('.txt'), payload)
serwist.registerCapture(({ url }) => inSite(url) && url.pathname.endsWith(MANIFEST), latest)
serwist.registerCapture(
  ({ request, url }) => inSite(url) && !left(request) && url.pathname.startsWith(`${BASE_PATH}/_next/static/`),
  hashed,
)
serwist.registerCapture(({ request, url }) => inSite(url) && !left(request), named)
serwist.registerCapture(({ url }) => inSite(url), head, 'HEAD')
serwist.setCatchHandler(
  async ({ request }) => (request.mode === 'navigate' && (await caches.find('offline/'))) || Response.error(),
)

let manifest: Promise<SiteManifest> | null = null
/** This build's manifest, from the host the first time. */
function siteManifest(): Promise<SiteManifest> {
  manifest ??= (async () => {
    const cache = await caches.open('visited', BUILD)
    const address = caches.address(MANIFEST)
    if (!(await cache.match(address))) {
      const response = await fetch(address, { cache: 'no-cache' })
      const { build } = (await response.clone().json()) as SiteManifest
      if (build !== BUILD) throw new Error(`the manifest of build ${build}`)
      await cache.put(address, response)
    }
    return (await (await cache.match(address))!.json()) as SiteManifest
  })()
  manifest.catch(() => (manifest = null))
  return manifest
}

async function keep(files: readonly SiteFile[], lenient: boolean): Promise<void> {
  await storeFiles(files, { caches, kind: 'visited', build: BUILD, lenient, fetch: (...request) => fetch(...request) })
}

const keepShell = async () => {
  const site = await siteManifest()
  await keep(
    SHELL.flatMap((path) => filesOf(site, path)),
    false,
  )
}

/** On a network that is slow or that costs, nothing is fetched that the reader has not asked for. */
function frugal(): boolean {
  const { connection } = navigator as unknown as {
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string }
  }
  return connection?.saveData === true || /2g|3g/.test(connection?.effectiveType ?? '')
}

/** Keeps what a page is made of: what it loaded before this worker was there, and what it may still ask for. */
async function keepPage({ visited, loaded }: Visit): Promise<void> {
  const site = await siteManifest()
  const seen = new Set(loaded)
  const made = site.files.filter(({ path }) => seen.has(path) && /\.(?!txt$)[a-z\d]+$/.test(path))
  await keep(made, true)
  if (!frugal()) await keep(filesOf(site, visited), true)
}

/** Keeps the caches of this build and of the one before, pages of which may still be open, and answers for open pages. */
async function takeOver(): Promise<void> {
  const past = (await caches.list()).filter(({ kind }) => kind === 'visited').slice(2)
  await Promise.all(past.map((cache) => caches.remove(cache)))
  await worker.clients.claim()
}

worker.addEventListener('install', (event) => event.waitUntil(keepShell()))
worker.addEventListener('activate', (event) => event.waitUntil(takeOver()))
worker.addEventListener('message', (event) => {
  if (!isVisit(event.data)) return
  event.source?.postMessage({ build: BUILD } satisfies Build)
  // A page of another build has other files.
  if (own(event.data)) event.waitUntil(keepPage(event.data))
})
serwist.addEventListeners()
