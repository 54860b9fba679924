import type { SourceFiles } from './download'
import { besides, pretrainedSources, sourceFile, type PretrainedSource } from './sources'
import type { StoredFile, WeightStore } from './store'
import { manifestPaths, parseModelJson } from './tfjsManifest'

/** What is kept of a source. */
export interface StoredSource {
  readonly source: PretrainedSource
  readonly bytes: number
  /** Whether every file is there, so that nothing would be fetched. */
  readonly complete: boolean
}

/** Files of one source stand in one folder, and no two sources share one. */
const belongs = (source: PretrainedSource, { address }: StoredFile) => address.startsWith(besides(source, '.'))

/** What is kept, by source, in the order of the list of sources. */
export async function listStored(store: WeightStore): Promise<StoredSource[]> {
  const files = await store.list()
  const stored = pretrainedSources.map(async (source) => {
    const own = files.filter((file) => belongs(source, file))
    const bytes = own.reduce((sum, file) => sum + file.bytes, 0)
    return own.length > 0 ? [{ source, bytes, complete: await isComplete(store, source, own) }] : []
  })
  return (await Promise.all(stored)).flat()
}

/** By addresses: no file but `model.json` is read. */
async function isComplete(store: WeightStore, source: PretrainedSource, own: readonly StoredFile[]): Promise<boolean> {
  const whole = new Set(own.filter(({ partial }) => !partial).map(({ address }) => address))
  if (!whole.has(source.address) || source.format !== 'tfjs') return whole.has(source.address)
  const first = await store.read(source.address)
  if (!first) return false
  try {
    const paths = manifestPaths(parseModelJson(first.bytes, sourceFile(source)))
    return paths.every((path) => whole.has(besides(source, path)))
  } catch {
    // A damaged one is no reason not to list the others.
    return false
  }
}

/** All files of a source out of the store, without any request; null where one is not there. */
export async function readStored(store: WeightStore, source: PretrainedSource): Promise<SourceFiles | null> {
  const name = sourceFile(source)
  const first = (await store.read(source.address))?.bytes
  if (!first) return null
  const files = new Map<string, Uint8Array>([[name, first]])
  if (source.format !== 'tfjs') return files
  for (const path of manifestPaths(parseModelJson(first, name))) {
    const shard = await store.read(besides(source, path))
    if (!shard) return null
    files.set(path, shard.bytes)
  }
  return files
}

/**
 * Keeps all files of a source, as they were read from the reader's disk. False where there is no room, and nothing of
 * the source is kept then.
 */
export async function writeSource(store: WeightStore, source: PretrainedSource, files: SourceFiles): Promise<boolean> {
  await removeSource(store, source)
  for (const [path, bytes] of files) {
    if (await store.write(besides(source, path), { bytes: new Uint8Array(bytes), etag: null })) continue
    await removeSource(store, source)
    return false
  }
  return true
}

/** Deletes everything that is kept of a source, begun files too. */
export async function removeSource(store: WeightStore, source: PretrainedSource): Promise<void> {
  const files = await store.list()
  for (const file of files) {
    if (belongs(source, file)) await store.remove(file.address)
  }
}
