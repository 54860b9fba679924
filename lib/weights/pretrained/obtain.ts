import type { Weights } from '../weights'
import type { DownloadProgress } from './download'
import { fromFiles } from './dropped'
import { PretrainedError } from './error'
import { loadSource, weightsFromFiles } from './load'
import { findSource, type PretrainedSource } from './sources'
import { openStore, type WeightStore } from './store'
import { readStored, removeSource, writeSource } from './stored'

/**
 * One piece of work that ends in weights.
 *
 * - `fetch`: a source's, from the store as far as it is there, else over the network
 * - `stored`: a source's, from the store alone
 * - `files`: of the files that the reader chose, which are then kept
 */
export type WeightsTask =
  | { readonly kind: 'fetch' | 'stored'; readonly source: string }
  | { readonly kind: 'files'; readonly files: readonly File[] }

export interface Obtained {
  /** Id of the source, or of the likeliest one that the files are of. */
  readonly source: string
  readonly weights: Weights
}

/**
 * Does one piece of work in this thread, which large files keep busy for a while. Throws {@link PretrainedError}: what
 * `loadSource` and `fromFiles` throw; `not-found` where the store has not all files of a source.
 */
export async function obtainWeights(
  task: WeightsTask,
  onProgress: (progress: DownloadProgress) => void,
  signal: AbortSignal,
): Promise<Obtained> {
  const store = await openStore()
  if (task.kind === 'files') {
    const { sources, weights, files } = await fromFiles(task.files)
    if (store) await writeSource(store, sources[0]!, files)
    return { source: sources[0]!.id, weights }
  }
  const source = findSource(task.source)
  if (!source) throw new PretrainedError('no-match', { file: task.source })
  const weights =
    task.kind === 'fetch' ? await loadSource(source, { store, signal, onProgress }) : await fromStore(store, source)
  return { source: source.id, weights }
}

/** Files that are damaged go, so that the reader is offered them anew. */
async function fromStore(store: WeightStore | null, source: PretrainedSource): Promise<Weights> {
  const files = store && (await readStored(store, source))
  if (!store || !files) throw new PretrainedError('not-found', { file: source.address })
  try {
    return weightsFromFiles(source, files)
  } catch (error) {
    await removeSource(store, source)
    throw error
  }
}
