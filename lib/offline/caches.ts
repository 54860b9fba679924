import { MANIFEST, type SiteFile, type SiteManifest } from './manifest'

/** `visited` fills by itself, `saved` is a copy of everything that the reader asked for. */
export type CacheKind = 'visited' | 'saved'

/** A cache with files of one build of the site. */
export interface SiteCache {
  readonly kind: CacheKind
  readonly build: number
  readonly name: string
}

/** The part of the browser's `Cache` and `CacheStorage` that is used. */
export type CacheLike = Pick<Cache, 'match' | 'put' | 'delete'>
export interface CacheStorageLike {
  open(name: string): Promise<CacheLike>
  keys(): Promise<string[]>
  delete(name: string): Promise<boolean>
  match(address: string, options: MultiCacheQueryOptions): Promise<Response | undefined>
}

/** Queries say how a page is set, not which it is; hosts name headers in Vary that do not matter here. */
const MATCH = { ignoreSearch: true, ignoreVary: true } as const

/** Several copies of the site may share a host, and with it its caches. */
const prefix = (base: string) => `featherweight-site${base}@`

/** The caches of the copy of the site that is hosted below `base`, such as `/featherweight` or empty. */
export class SiteCaches {
  private readonly storage: CacheStorageLike
  private readonly base: string
  /** Address of the site's folder, with a slash at its end. */
  private readonly root: string

  constructor(storage: CacheStorageLike, origin: string, base: string) {
    this.storage = storage
    this.base = base
    this.root = `${origin}${base}/`
  }

  name = (kind: CacheKind, build: number) => `${prefix(this.base)}${kind}@${build}`

  /** Absolute address of a file. */
  address = (path: string) => this.root + path

  /** All that there are, the newest build first; among those of one build, the one that the reader asked for. */
  async list(): Promise<SiteCache[]> {
    const names = await this.storage.keys()
    const found = names.flatMap((name): SiteCache[] => {
      if (!name.startsWith(prefix(this.base))) return []
      const [kind, build] = name.slice(prefix(this.base).length).split('@')
      return kind === 'visited' || kind === 'saved' ? [{ kind, build: Number(build), name }] : []
    })
    return found.toSorted((a, b) => b.build - a.build || a.kind.localeCompare(b.kind))
  }

  open = (kind: CacheKind, build: number) => this.storage.open(this.name(kind, build))

  remove = ({ name }: SiteCache) => this.storage.delete(name)

  /** Without opening the cache, which would make one anew that has been deleted meanwhile. */
  private look = ({ name }: SiteCache, path: string) =>
    this.storage.match(this.address(path), { ...MATCH, cacheName: name })

  /** A file from any cache, or from any that is `wanted`. */
  async find(path: string, wanted: (cache: SiteCache) => boolean = () => true): Promise<Response | undefined> {
    for (const found of (await this.list()).filter(wanted)) {
      const response = await this.look(found, path)
      if (response) return response
    }
    return undefined
  }

  /** The manifest by which a cache was filled; null where that has not come to its end. */
  async manifest(cache: SiteCache): Promise<SiteManifest | null> {
    const response = await this.look(cache, MANIFEST)
    return response ? ((await response.json()) as SiteManifest) : null
  }

  /** A file in this very state from any cache: by its address, or by what the cache's manifest says of it. */
  async same({ path, revision }: SiteFile, build: number): Promise<Response | undefined> {
    if (revision === null) return this.find(path)
    for (const cache of await this.list()) {
      const known = cache.build === build || (await this.revisions(cache)).get(path) === revision
      const response = known ? await this.find(path, ({ name }) => name === cache.name) : undefined
      if (response) return response
    }
    return undefined
  }

  private readonly known = new Map<string, Promise<ReadonlyMap<string, string | null>>>()

  /** Revisions by address; none of a cache without a manifest. */
  private revisions(cache: SiteCache): Promise<ReadonlyMap<string, string | null>> {
    const known =
      this.known.get(cache.name) ??
      this.manifest(cache).then((manifest) => new Map(manifest?.files.map(({ path, revision }) => [path, revision])))
    this.known.set(cache.name, known)
    return known
  }
}
