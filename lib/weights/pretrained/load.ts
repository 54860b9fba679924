import type { Weights } from '../weights'
import { downloadSource, type DownloadOptions, type SourceFiles } from './download'
import { PretrainedError } from './error'
import { mapTensors } from './mapping'
import { parseOnnx } from './onnx'
import { parseSafetensors } from './safetensors'
import { resolveSource, sourceFile, type PretrainedFormat, type PretrainedSource } from './sources'
import { removeSource } from './stored'
import type { NamedTensor } from './tensor'
import { readTfjs } from './tfjsArtifacts'
import { parseModelJson } from './tfjsManifest'

/** All floating-point tensors of files of one format; `first` names the only one, or `model.json`. */
export function readTensors(format: PretrainedFormat, files: SourceFiles, first: string): readonly NamedTensor[] {
  const bytes = files.get(first)
  if (!bytes) throw new PretrainedError('not-found', { file: first })
  switch (format) {
    case 'tfjs':
      return readTfjs(parseModelJson(bytes, first), files)
    case 'onnx':
      return parseOnnx(bytes, first).tensors
    case 'safetensors':
      return parseSafetensors(bytes, first)
  }
}

/**
 * Complete, checked weights of a source's network out of its files. Plain arithmetic: it may run in a worker.
 * Throws {@link PretrainedError}: what the format's reader and `mapTensors` throw.
 */
export function weightsFromFiles(source: PretrainedSource, files: SourceFiles): Weights {
  const file = sourceFile(source)
  return mapTensors(resolveSource(source).layers, readTensors(source.format, files, file), source.mapping, file)
}

/**
 * Weights of a source, from the store as far as they are kept there, else fetched. Files that turn out to be damaged
 * are deleted, so that the next try fetches them anew. Throws {@link PretrainedError}.
 */
export async function loadSource(source: PretrainedSource, options: DownloadOptions): Promise<Weights> {
  const files = await downloadSource(source, options)
  try {
    return weightsFromFiles(source, files)
  } catch (error) {
    if (options.store) await removeSource(options.store, source)
    throw error
  }
}
