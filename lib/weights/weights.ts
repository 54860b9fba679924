import { kernelShape } from '@/lib/nn/cost'
import type { Layer } from '@/lib/nn/layer'
import type { BatchNorm } from '@/lib/nn/spec'

/**
 * Named tensors of one layer, row-major float32. A layer has exactly the ones its specification asks for
 * ({@link tensorShapes}); `o` counts output channels.
 *
 * - `kernel`: convolution `[kh, kw, cin/groups, cout]`, where outputs g·cout/groups … belong to group g;
 *   depthwise the same with groups = cin: `[kh, kw, 1, cin·multiplier]`, output o reads input
 *   ⌊o/multiplier⌋. Row by row that is also TensorFlow's `[kh, kw, cin, multiplier]`. Dense `[cin, cout]`.
 * - `bias`: `[cout]`, added to the kernel's sums, before normalization.
 * - `gamma`, `beta`, `mean`, `variance`: `[c]`, y = gamma · (x − mean) / √(variance + ε) + beta, ε from the
 *   specification; `gamma` is missing where the normalization has no scale.
 */
export interface LayerWeights {
  readonly kernel?: Float32Array
  readonly bias?: Float32Array
  readonly gamma?: Float32Array
  readonly beta?: Float32Array
  readonly mean?: Float32Array
  readonly variance?: Float32Array
}

export type TensorName = keyof LayerWeights

/** Weights of a network by layer id. Layers without weights have no entry. Untrained and trained ones alike. */
export type Weights = ReadonlyMap<string, LayerWeights>

/** What a layer is normalized by, if anything. */
export function normOf(layer: Layer): BatchNorm | null {
  return 'norm' in layer ? layer.norm : null
}

/** Names and shapes of the tensors a layer needs, in the order of {@link LayerWeights}; empty where it has none. */
export function tensorShapes(layer: Layer): Partial<Record<TensorName, readonly number[]>> {
  const kernel = kernelShape(layer)
  const norm = normOf(layer)
  const channels = [layer.output[2]]
  return {
    ...(kernel && { kernel }),
    ...('bias' in layer && layer.bias && { bias: channels }),
    ...(norm?.scale && { gamma: channels }),
    ...(norm && { beta: channels, mean: channels, variance: channels }),
  }
}

/** {@link tensorShapes} as a list of name and number of elements. */
export function tensorSizes(layer: Layer): (readonly [name: TensorName, size: number])[] {
  return Object.entries(tensorShapes(layer)).map(([name, shape]) => [
    name as TensorName,
    shape.reduce((a, b) => a * b, 1),
  ])
}

/** Weights that do not fit a network: which layer, which tensor, and why. */
export class WeightsError extends Error {
  constructor(where: string, detail: string) {
    super(`${where}: ${detail}`)
    this.name = 'WeightsError'
  }
}

/** Throws {@link WeightsError} where a tensor is missing, has the wrong number of elements, or belongs to nothing. */
export function checkWeights(layers: readonly Layer[], weights: Weights): void {
  const ids = new Set(layers.map((layer) => layer.id))
  for (const id of weights.keys()) {
    if (!ids.has(id)) throw new WeightsError(id, 'weights for a layer that the network does not have')
  }
  for (const layer of layers) {
    const shapes = tensorShapes(layer)
    const given = weights.get(layer.id) ?? {}
    for (const [name, size] of tensorSizes(layer)) {
      const found = given[name]?.length
      const wanted = `${name} [${shapes[name]!.join(', ')}]`
      if (found === undefined) throw new WeightsError(layer.id, `${wanted} is missing`)
      if (found !== size) throw new WeightsError(layer.id, `${wanted} has ${size} numbers, not ${found}`)
    }
    const extra = Object.keys(given).find((name) => !Object.hasOwn(shapes, name))
    if (extra) throw new WeightsError(layer.id, `${extra} does not belong to this layer (${layer.op})`)
  }
}

/** A tensor that {@link checkWeights} has found to be there. Throws {@link WeightsError} where it is not. */
export function tensorOf(weights: Weights, layer: Layer, name: TensorName): Float32Array {
  const found = weights.get(layer.id)?.[name]
  if (!found) throw new WeightsError(layer.id, `${name} is missing`)
  return found
}
