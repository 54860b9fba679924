/** Name of the site's Cache Storage for fetched weights. */
export const CACHE_NAME = 'featherweight-weights'

/** A file that is kept in the browser. */
export interface StoredFile {
  readonly address: string
  readonly bytes: number
  /** Only its beginning: the download was stopped. */
  readonly partial: boolean
}

/** What a file or its beginning was stored with. */
export interface StoredBytes {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** The server's version of the file, where it tells. */
  readonly etag: string | null
}

/** The part of the browser's `Cache` that is used. */
export type CacheLike = Pick<Cache, 'match' | 'put' | 'delete' | 'keys'>

/** The cache matches whole addresses, so a beginning is kept under one of its own. */
const PARTIAL = '?featherweight=partial'
const BYTES = 'x-featherweight-bytes'

/** Files by address in one cache. */
export class WeightStore {
  readonly #cache: CacheLike

  constructor(cache: CacheLike) {
    this.#cache = cache
  }

  /** A whole file, or null. */
  read(address: string): Promise<StoredBytes | null> {
    return this.#get(address)
  }

  /** The beginning of a file whose download was stopped, or null. */
  readPartial(address: string): Promise<StoredBytes | null> {
    return this.#get(address + PARTIAL)
  }

  /**
   * Keeps a whole file and drops its beginning. False where the browser has no room, which is no error: the file is
   * used all the same.
   */
  async write(address: string, file: StoredBytes): Promise<boolean> {
    await this.#cache.delete(address + PARTIAL)
    return this.#put(address, file)
  }

  /** Keeps the beginning of a file; false where there is no room. */
  writePartial(address: string, file: StoredBytes): Promise<boolean> {
    return this.#put(address + PARTIAL, file)
  }

  /** Everything that is kept, in the order in which it came. */
  async list(): Promise<StoredFile[]> {
    const requests = await this.#cache.keys()
    const files = await Promise.all(
      requests.map(async ({ url }) => {
        const response = await this.#cache.match(url)
        const partial = url.endsWith(PARTIAL)
        const address = partial ? url.slice(0, -PARTIAL.length) : url
        return response && { address, bytes: Number(response.headers.get(BYTES)), partial }
      }),
    )
    return files.filter((file) => file !== undefined)
  }

  /** Deletes a file and its beginning. */
  async remove(address: string): Promise<void> {
    await this.#cache.delete(address)
    await this.#cache.delete(address + PARTIAL)
  }

  async #get(key: string): Promise<StoredBytes | null> {
    const response = await this.#cache.match(key)
    if (!response) return null
    return { bytes: new Uint8Array(await response.arrayBuffer()), etag: response.headers.get('etag') }
  }

  async #put(key: string, { bytes, etag }: StoredBytes): Promise<boolean> {
    const headers = { [BYTES]: String(bytes.length), ...(etag !== null && { etag }) }
    try {
      await this.#cache.put(key, new Response(bytes, { headers }))
      return true
    } catch {
      return false
    }
  }
}

/** The browser's store of weights, or null where it has no Cache Storage (insecure address, private window). */
export async function openStore(): Promise<WeightStore | null> {
  try {
    return new WeightStore(await globalThis.caches.open(CACHE_NAME))
  } catch {
    return null
  }
}
