import type { Layer } from '@/lib/nn/layer'
import type { Preprocessing } from '@/lib/nn/network'
import { checkWeights, tensorShapes, type LayerWeights, type TensorName, type Weights } from '../weights'
import { PretrainedError } from './error'
import { shapeInFile, toOurs, type Layout } from './layout'
import type { NamedTensor } from './tensor'

/** Where one tensor of a layer comes from. */
export interface Origin {
  /** Name in the file. */
  readonly from: string
  readonly layout: Layout
  /** The file's network reads BGR: its input channels are turned round. */
  readonly reverseInputs?: boolean
  /** Another tensor, of the same layout, that is subtracted where the file has it. */
  readonly minus?: string
}

/** The tensors of one layer, by our names. */
export type Origins = Partial<Record<TensorName, Origin>>

/** How the names of one published set of weights belong to one of our networks. */
export interface Mapping {
  /**
   * Where each tensor of a layer with weights comes from; names that the layer has no use for are dropped.
   * Null for a layer that the published network does not have.
   */
  readonly origins: (layer: Layer, layers: readonly Layer[]) => Origins | null
  /** What the weights expect of RGB pixels, `reverseInputs` applied. */
  readonly preprocessing: Preprocessing
  /** Output that stands for the first of ImageNet's 1000 classes; 1 where a background class comes first. */
  readonly labelOffset: number
}

interface Bound {
  readonly layer: string
  readonly tensor: TensorName
  readonly ours: readonly number[]
  readonly origin: Origin
}

/**
 * Complete weights for `layers` out of a file's tensors, in our layouts and in new arrays, checked with `checkWeights`.
 * All or nothing. Throws {@link PretrainedError}, in this order: `no-match` (a layer that the mapping does not know),
 * `missing`, `shape`, `left-over` (tensors that belong to nothing), `not-finite`; each names the first tensor, says
 * how many there are and, where they are known, both shapes as the file writes them.
 */
export function mapTensors(
  layers: readonly Layer[],
  tensors: readonly NamedTensor[],
  mapping: Mapping,
  file: string,
): Weights {
  const bound = layers.flatMap((layer) => bindLayer(layer, layers, mapping, file))
  const byName = new Map(tensors.map((tensor) => [tensor.name, tensor]))
  checkNames(bound, byName, file)
  checkLeftOver(bound, tensors, file)
  checkNumbers(bound, byName, file)
  const weights = new Map<string, LayerWeights>()
  for (const { layer, tensor, ours, origin } of bound) {
    weights.set(layer, { ...weights.get(layer), [tensor]: take(origin, ours, byName) })
  }
  checkWeights(layers, weights)
  return weights
}

/** What a mapping wants of a file for some layers: names, and shapes as the file writes them. */
export function wantedTensors(layers: readonly Layer[], mapping: Mapping): Pick<NamedTensor, 'name' | 'shape'>[] {
  const bound = layers.flatMap((layer) => bindLayer(layer, layers, mapping, ''))
  return bound.map(({ origin, ours }) => ({ name: origin.from, shape: shapeInFile(origin.layout, ours) }))
}

const names = ({ from, minus }: Origin) => (minus ? [from, minus] : [from])

function bindLayer(layer: Layer, layers: readonly Layer[], mapping: Mapping, file: string): Bound[] {
  const shapes = Object.entries(tensorShapes(layer)) as [TensorName, readonly number[]][]
  if (shapes.length === 0) return []
  const origins = mapping.origins(layer, layers)
  return shapes.map(([tensor, ours]) => {
    const origin = origins?.[tensor]
    if (!origin) throw new PretrainedError('no-match', { file, layer: `${layer.id} ${tensor}` })
    return { layer: layer.id, tensor, ours, origin }
  })
}

const where = ({ layer, tensor, origin }: Bound) => ({ tensor: origin.from, layer: `${layer} ${tensor}` })

function checkNames(bound: readonly Bound[], byName: ReadonlyMap<string, NamedTensor>, file: string): void {
  const missing = bound.filter(({ origin }) => !byName.has(origin.from))
  if (missing[0]) {
    const expected = shapeInFile(missing[0].origin.layout, missing[0].ours)
    throw new PretrainedError('missing', { file, ...where(missing[0]), expected, count: missing.length })
  }
  const different = bound.flatMap((one) => {
    const expected = shapeInFile(one.origin.layout, one.ours)
    const other = names(one.origin).find(
      (name) => byName.has(name) && byName.get(name)!.shape.join() !== expected.join(),
    )
    return other ? [{ ...where(one), tensor: other, expected, found: byName.get(other)!.shape }] : []
  })
  if (different[0]) throw new PretrainedError('shape', { file, ...different[0], count: different.length })
}

function checkLeftOver(bound: readonly Bound[], tensors: readonly NamedTensor[], file: string): void {
  const wanted = new Set(bound.flatMap(({ origin }) => names(origin)))
  // A second tensor of a name belongs to nothing either.
  const over = tensors.filter(({ name }) => !wanted.delete(name))
  if (over[0])
    throw new PretrainedError('left-over', { file, tensor: over[0].name, found: over[0].shape, count: over.length })
}

function checkNumbers(bound: readonly Bound[], byName: ReadonlyMap<string, NamedTensor>, file: string): void {
  const bad = bound.filter(({ origin }) =>
    names(origin).some((name) => !(byName.get(name)?.data.every(Number.isFinite) ?? true)),
  )
  if (bad[0]) throw new PretrainedError('not-finite', { file, ...where(bad[0]), count: bad.length })
}

function take(
  { from, layout, reverseInputs, minus }: Origin,
  ours: readonly number[],
  byName: ReadonlyMap<string, NamedTensor>,
): Float32Array {
  const data = toOurs(layout, byName.get(from)!.data, ours, reverseInputs)
  const subtracted = minus === undefined ? undefined : byName.get(minus)
  return subtracted ? data.map((value, index) => value - subtracted.data[index]!) : data
}
