import type { CacheKind, SiteCaches } from './caches'
import { buildTag, type SiteFile } from './manifest'

/** The host has another build by now, or does not have this file. */
export class ChangedError extends Error {}

export interface StoreOptions {
  readonly caches: SiteCaches
  readonly kind: CacheKind
  readonly build: number
  readonly signal?: AbortSignal
  /** Called for each file that is there, those from before included. */
  readonly onStored?: (file: SiteFile) => void
  /** Keeps on where a file cannot be had. */
  readonly lenient?: boolean
  /** The browser's `fetch`, with which the service worker does not interfere. */
  readonly fetch: (address: string, init: RequestInit) => Promise<Response>
}

/** More would crowd out what the reader is waiting for. */
const AT_ONCE = 4

/**
 * Puts files of one build into its cache: those that are not there yet, from another cache where it has the same,
 * else from the host. Rejects with {@link ChangedError}, with a `TypeError` without network, with an `AbortError`, or
 * with a `QuotaExceededError`; what is stored by then stays.
 */
export async function storeFiles(files: readonly SiteFile[], options: StoreOptions): Promise<void> {
  const { caches, kind, build, signal, onStored, lenient = false } = options
  const cache = await caches.open(kind, build)
  const queue = [...files]
  const one = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      signal?.throwIfAborted()
      const address = caches.address(file.path)
      try {
        if (!(await cache.match(address)))
          await cache.put(address, (await caches.same(file, build)) ?? (await load(file, address, options)))
        onStored?.(file)
      } catch (error) {
        if (!lenient) {
          queue.length = 0
          throw error
        }
      }
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, one))
}

async function load(
  { path, revision }: SiteFile,
  address: string,
  { fetch, signal, build }: StoreOptions,
): Promise<Response> {
  // Files whose address stays are asked for anew, so that no older copy on the way gets in between.
  const response = await fetch(address, { signal, cache: revision === null ? 'default' : 'no-cache', priority: 'low' })
  if (response.status !== 200 || response.redirected) throw new ChangedError(`${path}: ${response.status}`)
  if (!isPage(path)) return response
  const page = await response.clone().text()
  if (!page.includes(buildTag(build))) throw new ChangedError(path)
  return response
}

/** The cells' frame belongs to every build. */
const isPage = (path: string) => (path === '' || path.endsWith('/')) && !path.startsWith('notebook/')
