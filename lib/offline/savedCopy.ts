import type { SiteCaches } from './caches'
import { bytesOf, MANIFEST, type SiteManifest } from './manifest'
import { storeFiles, type StoreOptions } from './store'

/** What there is of a copy of the site; of one that is not whole or not of this build, how many bytes are to be fetched. */
export type SavedCopy =
  | { readonly state: 'saved'; readonly build: number; readonly bytes: number }
  | { readonly state: 'none' | 'partial' | 'older'; readonly left: number }

const saved = async (caches: SiteCaches) => (await caches.list()).filter(({ kind }) => kind === 'saved')

/** Looks for the copy; `manifest` is the host's, null where it cannot be had: then any whole copy will do. */
export async function inspectCopy(caches: SiteCaches, manifest: SiteManifest | null): Promise<SavedCopy> {
  const begun = await saved(caches)
  const whole = (await Promise.all(begun.map((cache) => caches.manifest(cache)))).filter((found) => found !== null)
  const current = whole.find(({ build }) => !manifest || build >= manifest.build)
  if (current) return { state: 'saved', build: current.build, bytes: bytesOf(current.files) }
  if (!manifest) return { state: 'none', left: 0 }
  const missing = await Promise.all(
    manifest.files.map(async (file) => ((await caches.same(file, manifest.build)) ? null : file)),
  )
  const left = bytesOf(missing.filter((file) => file !== null))
  return { state: whole.length > 0 ? 'older' : begun.length > 0 ? 'partial' : 'none', left }
}

export interface SaveOptions extends Pick<StoreOptions, 'signal' | 'fetch'> {
  /** Bytes that are there, of all. */
  readonly onProgress: (done: number, total: number) => void
}

/** Makes the copy whole, then drops older ones. Rejects as `storeFiles` does; the next call goes on from there. */
export async function saveCopy(
  caches: SiteCaches,
  manifest: SiteManifest,
  { onProgress, ...options }: SaveOptions,
): Promise<void> {
  const { build, files } = manifest
  const total = bytesOf(files)
  let done = 0
  const onStored = ({ bytes }: { readonly bytes: number }) => onProgress((done += bytes), total)
  await storeFiles(files, { ...options, caches, kind: 'saved', build, onStored })
  // Its manifest says that a copy is whole.
  const cache = await caches.open('saved', build)
  await cache.put(caches.address(MANIFEST), Response.json(manifest))
  for (const older of await saved(caches)) if (older.build !== build) await caches.remove(older)
}

/** Deletes every copy, begun ones too. What was kept of visited pages stays. */
export async function removeCopy(caches: SiteCaches): Promise<void> {
  await Promise.all((await saved(caches)).map((cache) => caches.remove(cache)))
}
