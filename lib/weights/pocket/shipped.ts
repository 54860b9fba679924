import { findNetwork } from '@/lib/nn/catalog'
import { instantiate, type Resolved } from '@/lib/nn/network'
import { parseSafetensors } from '../pretrained/safetensors'
import { checkWeights, tensorShapes, WeightsError, type LayerWeights, type Weights } from '../weights'

/** Where a pocket network's trained weights lie below the site's root. */
export const weightsPath = (network: string) => `weights/${network}.safetensors`

/**
 * Reads a shipped pocket network's weights: safetensors of halves, one tensor `<layer>.<name>` for each that the
 * specification asks for, in its layouts (`training/train.py` writes them). Throws `PretrainedError` where the file is
 * damaged, `WeightsError` where it does not fit the network.
 */
export function readShipped(
  bytes: Uint8Array,
  network: string,
): { readonly resolved: Resolved; readonly weights: Weights } {
  const resolved = instantiate(findNetwork(network))
  const shapes = new Map<string, readonly number[]>(
    resolved.layers.flatMap((layer) =>
      Object.entries(tensorShapes(layer)).map(([name, shape]) => [`${layer.id}.${name}`, shape] as const),
    ),
  )
  const weights = new Map<string, Record<string, Float32Array>>()
  for (const { name, shape, data } of parseSafetensors(bytes, weightsPath(network))) {
    const wanted = shapes.get(name)
    if (!wanted) throw new WeightsError(name, 'a tensor that the network does not have')
    if (wanted.join() !== shape.join())
      throw new WeightsError(name, `[${wanted.join(', ')}] is wanted, not [${shape.join(', ')}]`)
    if (!data.every(Number.isFinite)) throw new WeightsError(name, 'a number is NaN or infinite')
    const at = name.lastIndexOf('.')
    const layer = name.slice(0, at)
    weights.set(layer, { ...weights.get(layer), [name.slice(at + 1)]: data })
  }
  checkWeights(resolved.layers, weights as ReadonlyMap<string, LayerWeights>)
  return { resolved, weights }
}
