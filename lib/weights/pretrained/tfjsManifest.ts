import { causeOf, PretrainedError } from './error'
import { isShape, looksLikeHtml, sizeOf } from './tensor'

/** How the converter squeezed a float32 tensor; `uint8` and `uint16` mean value = stored · scale + min. */
export type Quantization =
  | { readonly dtype: 'uint8' | 'uint16'; readonly scale: number; readonly min: number }
  | { readonly dtype: 'float16' }

/** One tensor of a manifest, in the order of the group's bytes. */
export interface ManifestTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly dtype: 'float32' | 'int32' | 'uint8' | 'bool'
  readonly quantization: Quantization | null
}

/** Files whose bytes, one after the other, hold the tensors. */
export interface ManifestGroup {
  readonly paths: readonly string[]
  readonly tensors: readonly ManifestTensor[]
}

/** What a tfjs `model.json` says about its weights. */
export interface TfjsManifest {
  readonly groups: readonly ManifestGroup[]
  /** Side of the square input that the layers model was built for, where its topology says so. */
  readonly side: number | null
}

const WIDTHS = { float32: 4, int32: 4, uint8: 1, bool: 1 } as const
const QUANTIZED_WIDTHS = { uint8: 1, uint16: 2, float16: 2 } as const

/** Bytes a tensor takes in its group. */
export const bytesOf = ({ shape, dtype, quantization }: ManifestTensor) =>
  sizeOf(shape) * (quantization ? QUANTIZED_WIDTHS[quantization.dtype] : WIDTHS[dtype])

/** Bytes of all files of a group together. */
export const groupBytes = (group: ManifestGroup) => group.tensors.reduce((sum, tensor) => sum + bytesOf(tensor), 0)

/** All files that a manifest names, in order, relative to `model.json`. */
export const manifestPaths = ({ groups }: TfjsManifest) => groups.flatMap(({ paths }) => paths)

/**
 * The weights manifest of a tfjs `model.json` (tfjs-core, `io/types.ts`: WeightsManifestConfig), layers or graph model.
 * Throws {@link PretrainedError} `not-json` (reason `html`, `empty` or `syntax`), or `format` with reason `structure`
 * (files elsewhere than beside `model.json` too) or `dtype`, which names the tensor.
 */
export function parseModelJson(bytes: Uint8Array, file: string): TfjsManifest {
  if (bytes.length === 0) throw new PretrainedError('not-json', { file, reason: 'empty' })
  if (looksLikeHtml(bytes)) throw new PretrainedError('not-json', { file, reason: 'html' })
  let model: unknown
  try {
    model = JSON.parse(new TextDecoder().decode(bytes))
  } catch (error) {
    throw new PretrainedError('not-json', { file, reason: 'syntax', cause: causeOf(error) })
  }
  const manifest = field(model, 'weightsManifest')
  if (!Array.isArray(manifest))
    throw new PretrainedError('format', { file, reason: 'structure', cause: 'no weightsManifest' })
  return { groups: manifest.map((group) => readGroup(group, file)), side: inputSide(model) }
}

function readGroup(group: unknown, file: string): ManifestGroup {
  const paths = field(group, 'paths')
  const weights = field(group, 'weights')
  if (!Array.isArray(paths) || paths.length === 0 || !paths.every(isBelow) || !Array.isArray(weights)) {
    throw new PretrainedError('format', { file, reason: 'structure', cause: 'paths or weights' })
  }
  return { paths, tensors: weights.map((weight) => readTensor(weight, file)) }
}

/** Whether a path leads to a file beside `model.json` or below it, and to no other place or host. */
const isBelow = (path: unknown): path is string =>
  typeof path === 'string' && path !== '' && !/^\/|\/\/|\.\.|[:?#%\\\p{C}]/u.test(path)

function readTensor(weight: unknown, file: string): ManifestTensor {
  const name = field(weight, 'name')
  const shape = field(weight, 'shape')
  if (typeof name !== 'string' || !isShape(shape))
    throw new PretrainedError('format', { file, reason: 'structure', cause: 'a weight' })
  const dtype = field(weight, 'dtype')
  if (typeof dtype !== 'string' || !Object.hasOwn(WIDTHS, dtype)) {
    throw new PretrainedError('format', { file, tensor: name, reason: 'dtype', cause: String(dtype) })
  }
  return {
    name,
    shape,
    dtype: dtype as ManifestTensor['dtype'],
    quantization: readQuantization(field(weight, 'quantization'), name, file),
  }
}

function readQuantization(value: unknown, tensor: string, file: string): Quantization | null {
  if (value === undefined || value === null) return null
  const dtype = field(value, 'dtype')
  if (dtype === 'float16') return { dtype }
  const scale = field(value, 'scale')
  const min = field(value, 'min')
  if ((dtype !== 'uint8' && dtype !== 'uint16') || typeof scale !== 'number' || typeof min !== 'number') {
    throw new PretrainedError('format', { file, tensor, reason: 'dtype', cause: `quantization ${String(dtype)}` })
  }
  return { dtype, scale, min }
}

/** The first `batch_input_shape` [null, side, side, channels] of a Keras topology. */
function inputSide(model: unknown): number | null {
  const topology = field(model, 'modelTopology')
  const config = field(field(topology, 'model_config') ?? topology, 'config')
  const layers = Array.isArray(config) ? config : field(config, 'layers')
  if (!Array.isArray(layers)) return null
  const shape = field(field(layers[0], 'config'), 'batch_input_shape')
  return Array.isArray(shape) && typeof shape[1] === 'number' ? shape[1] : null
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[name] : undefined
