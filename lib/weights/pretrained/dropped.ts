import type { Weights } from '../weights'
import type { SourceFiles } from './download'
import { causeOf, PretrainedError } from './error'
import { readTensors } from './load'
import { mapTensors, wantedTensors } from './mapping'
import { looksLikeSafetensors } from './safetensors'
import { pretrainedSources, resolveSource, sourceFile, type PretrainedFormat, type PretrainedSource } from './sources'
import { looksLikeHtml, type NamedTensor } from './tensor'
import { manifestPaths, parseModelJson } from './tfjsManifest'

/** Bytes of all files together that are taken into memory; Xception in float64 has 183 MB. */
const LARGEST = 2 ** 30

/** What files from the reader's disk turned out to be. */
export interface Dropped {
  readonly format: PretrainedFormat
  /**
   * The sources that they fit, the most likely first. Several where a network's resolutions share their shapes and the
   * file does not say which it is.
   */
  readonly sources: readonly PretrainedSource[]
  readonly weights: Weights
  /** The files that were used, named as the first of `sources` names its own. */
  readonly files: SourceFiles
}

/**
 * Weights from files that the reader chose: one `.onnx` or `.safetensors` file, or `model.json` with its shards, told
 * apart by content. Throws {@link PretrainedError}: what the formats' readers throw; `not-found` for a shard, or a
 * `model.json`, that is not among them; `format` for files that cannot be read or are too large; `no-match` where they
 * fit no network; and what is wrong with a tensor where at least half of a network's tensors are there.
 */
export async function fromFiles(dropped: readonly File[]): Promise<Dropped> {
  const files = await readAll(dropped)
  const { format, first } = recognize(files)
  if (format !== 'tfjs') {
    const found = match(format, readTensors(format, files, first), first, null)
    return { ...found, files: new Map([[sourceFile(found.sources[0]!), files.get(first)!]]) }
  }
  const manifest = parseModelJson(files.get(first)!, first)
  // A chosen file has no folder, the manifest's paths may.
  const byPath = new Map(
    manifestPaths(manifest).flatMap((path) => {
      const bytes = files.get(path) ?? files.get(path.slice(path.lastIndexOf('/') + 1))
      return bytes ? [[path, bytes] as const] : []
    }),
  )
  const found = match(
    format,
    readTensors(format, new Map([...byPath, [first, files.get(first)!]]), first),
    first,
    manifest.side,
  )
  return { ...found, files: new Map([...byPath, [sourceFile(found.sources[0]!), files.get(first)!]]) }
}

async function readAll(dropped: readonly File[]): Promise<SourceFiles> {
  const bytes = dropped.reduce((sum, { size }) => sum + size, 0)
  if (bytes > LARGEST)
    throw new PretrainedError('format', { file: dropped[0]!.name, reason: 'too-large', bytesFound: bytes })
  const files = new Map<string, Uint8Array>()
  for (const file of dropped) {
    const buffer = await file.arrayBuffer().catch((error: unknown) => {
      throw new PretrainedError('format', { file: file.name, reason: 'unreadable', cause: causeOf(error) })
    })
    files.set(file.name, new Uint8Array(buffer))
  }
  return files
}

interface Recognized {
  readonly format: PretrainedFormat
  readonly first: string
}

function recognize(files: SourceFiles): Recognized {
  const entries = [...files]
  const json = entries.find(([name, bytes]) => named(name, '.json') || startsObject(bytes))
  if (json) return { format: 'tfjs', first: json[0] }
  const safe = entries.find(([name, bytes]) => looksLikeSafetensors(bytes) || named(name, '.safetensors'))
  if (safe) return { format: 'safetensors', first: safe[0] }
  // An ONNX model begins with its ir_version, field 1.
  const onnx = entries.find(([name, bytes]) => named(name, '.onnx') || bytes[0] === 0x08)
  if (onnx) return { format: 'onnx', first: onnx[0] }
  if (entries.some(([name]) => /shard\d+of\d+/.test(name)))
    throw new PretrainedError('not-found', { file: 'model.json' })
  const [name, bytes] = entries[0] ?? ['', new Uint8Array()]
  throw new PretrainedError('format', { file: name, reason: looksLikeHtml(bytes) ? 'html' : 'structure' })
}

const named = (name: string, ending: string) => name.toLowerCase().endsWith(ending)
const startsObject = (bytes: Uint8Array) => /^\s*\{/.test(new TextDecoder().decode(bytes.subarray(0, 64)))

/** How many of a network's tensors a file has, by name and shape, and what is wrong nevertheless. */
interface Miss {
  readonly share: number
  readonly error: PretrainedError
}

function match(
  format: PretrainedFormat,
  tensors: readonly NamedTensor[],
  file: string,
  side: number | null,
): Omit<Dropped, 'files'> {
  const there = new Set(tensors.map(tag))
  const misses: Miss[] = []
  for (const source of pretrainedSources.filter((each) => each.format === format)) {
    const { layers } = resolveSource(source)
    try {
      const weights = mapTensors(layers, tensors, source.mapping, file)
      return { format, sources: siblings(source, side), weights }
    } catch (error) {
      if (!(error instanceof PretrainedError)) throw error
      const wanted = wantedTensors(layers, source.mapping)
      misses.push({ share: wanted.filter((tensor) => there.has(tag(tensor))).length / wanted.length, error })
    }
  }
  const best = misses.sort((a, b) => b.share - a.share)[0]
  throw best && best.share >= 0.5 ? best.error : new PretrainedError('no-match', { file, count: tensors.length })
}

const tag = ({ name, shape }: Pick<NamedTensor, 'name' | 'shape'>) => `${name} [${shape.join()}]`

const butResolution = ({ network, values }: PretrainedSource) =>
  JSON.stringify([network.id, { ...values, resolution: 0 }])

/** Sources that differ in nothing but resolution; the file's own, if it says so, or the largest first. */
function siblings(source: PretrainedSource, side: number | null): PretrainedSource[] {
  const nearest = (one: PretrainedSource) =>
    one.values.resolution === side ? Infinity : Number(one.values.resolution ?? 0)
  return pretrainedSources
    .filter((one) => butResolution(one) === butResolution(source))
    .sort((a, b) => nearest(b) - nearest(a))
}
