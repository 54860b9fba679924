import { PretrainedError } from './error'
import { fetchFile } from './fetchFile'
import { Received } from './received'
import { besides, sourceBytes, sourceFile, type PretrainedSource } from './sources'
import type { WeightStore } from './store'
import { assertBinary } from './tensor'
import { groupBytes, manifestPaths, parseModelJson } from './tfjsManifest'

/** The files of a source by name; a manifest's by the paths that it gives them. */
export type SourceFiles = ReadonlyMap<string, Uint8Array>

export interface DownloadProgress {
  /** The file that moved last. */
  readonly file: string
  /** Bytes of all files so far, those that were kept already included, and of all together as far as known by now. */
  readonly done: number
  readonly total: number
}

export interface DownloadOptions {
  readonly signal: AbortSignal
  readonly onProgress: (progress: DownloadProgress) => void
  /** Where files are kept and taken from; null keeps nothing. */
  readonly store: WeightStore | null
  /** See `fetchFile`. */
  readonly waits?: readonly number[]
}

/** Shards are small and many: some at once hide the way to the server and back. */
const AT_ONCE = 4

/**
 * Fetches all files of a source that are not kept yet. What was received stays in the store when it ends early, the
 * beginning of a file too, so that the next call goes on from there. A web page where a file should be is refused
 * before it is kept. Throws {@link PretrainedError}: what `fetchFile` and `parseModelJson` throw, or `format` with
 * reason `html` or `empty`.
 */
export async function downloadSource(source: PretrainedSource, options: DownloadOptions): Promise<SourceFiles> {
  const name = sourceFile(source)
  const tally = new Tally(sourceBytes(source), options.onProgress)
  if (source.format !== 'tfjs') {
    const bytes = await obtain(
      source.address,
      options,
      (done, total) => tally.move(name, done, total ?? undefined),
      (file) => assertBinary(file, name),
    )
    return new Map([[name, bytes]])
  }
  const first = await obtain(
    source.address,
    options,
    (done) => tally.move(name, done),
    (file) => void parseModelJson(file, name),
  )
  const manifest = parseModelJson(first, name)
  const weights = manifest.groups.reduce((sum, group) => sum + groupBytes(group), 0)
  tally.move(name, first.length, first.length + weights)
  const files = new Map([[name, first]])
  await each(manifestPaths(manifest), AT_ONCE, options, async (path, inner) => {
    const progress = (done: number) => tally.move(path, done)
    files.set(path, await obtain(besides(source, path), inner, progress, (file) => assertBinary(file, path)))
  })
  return files
}

/** Adds up bytes of several files. */
class Tally {
  readonly #done = new Map<string, number>()
  readonly #report: DownloadOptions['onProgress']
  #total: number

  constructor(total: number, report: DownloadOptions['onProgress']) {
    this.#total = total
    this.#report = report
  }

  move(file: string, done: number, total?: number): void {
    this.#done.set(file, done)
    if (total !== undefined) this.#total = total
    const sum = [...this.#done.values()].reduce((a, b) => a + b, 0)
    // Estimates and compressed answers may be short of what comes.
    this.#report({ file, done: sum, total: Math.max(sum, this.#total) })
  }
}

async function obtain(
  address: string,
  { store, signal, waits }: DownloadOptions,
  onBytes: (done: number, total: number | null) => void,
  check: (bytes: Uint8Array) => void,
): Promise<Uint8Array> {
  if (signal.aborted) throw new PretrainedError('aborted', { file: address })
  const kept = await store?.read(address)
  if (kept) {
    onBytes(kept.bytes.length, kept.bytes.length)
    return kept.bytes
  }
  const received = new Received()
  const begun = await store?.readPartial(address)
  if (begun) {
    received.push(begun.bytes)
    received.etag = begun.etag
  }
  try {
    await fetchFile(address, received, { signal, onBytes, waits })
  } catch (error) {
    if (received.length > 0) await store?.writePartial(address, { bytes: received.join(), etag: received.etag })
    throw error
  }
  const bytes = received.join()
  try {
    check(bytes)
  } catch (error) {
    await store?.remove(address)
    throw error
  }
  await store?.write(address, { bytes, etag: received.etag })
  return bytes
}

/** Works through a list, some at once; the first failure stops the others and is thrown when they have ended. */
async function each(
  paths: readonly string[],
  atOnce: number,
  options: DownloadOptions,
  work: (path: string, options: DownloadOptions) => Promise<void>,
): Promise<void> {
  const stop = new AbortController()
  const inner = { ...options, signal: stop.signal }
  const abort = () => stop.abort()
  options.signal.addEventListener('abort', abort)
  const queue = [...paths]
  const failures: unknown[] = []
  const one = async () => {
    for (let path = queue.shift(); path !== undefined && !stop.signal.aborted; path = queue.shift()) {
      try {
        await work(path, inner)
      } catch (error) {
        failures.push(error)
        stop.abort()
      }
    }
  }
  await Promise.all(Array.from({ length: atOnce }, one))
  options.signal.removeEventListener('abort', abort)
  if (options.signal.aborted) throw new PretrainedError('aborted')
  if (failures.length > 0) throw failures[0]
}
