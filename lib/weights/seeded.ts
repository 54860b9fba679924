import type { Layer } from '@/lib/nn/layer'
import { tensorSizes, type LayerWeights, type TensorName, type Weights } from './weights'

/**
 * Random weights that are the same on every device and in every language: each number depends only on
 * (seed, layer id, tensor name, index), with 32-bit integer arithmetic.
 *
 *   stream  = FNV-1a of the UTF-16 units of "seed/id/name"            (offset 2166136261, prime 16777619)
 *   word(i) = mix(stream + (i + 1) · 0x6D2B79F5)                      (mulberry32's finisher, below)
 *   u(i)    = word(i) / 2³² · 2 − 1, in [−1, 1)
 *
 * kernel = u · √(6 / fan-in)   He's uniform bounds (arXiv 1502.01852, section 2.2), fan-in kh·kw·cin/groups
 * bias, beta, mean = u/2; gamma, variance = 1 + u/2
 *
 * Biases and normalization are far from 0 and 1 so that a wrong term shows.
 */
export function seededWeights(layers: readonly Layer[], seed: number): Weights {
  const all = new Map<string, LayerWeights>()
  for (const layer of layers) {
    const sizes = tensorSizes(layer)
    if (sizes.length === 0) continue
    const tensors = sizes.map(([name, size]) => [name, seededTensor(layer, name, size, seed)] as const)
    all.set(layer.id, Object.fromEntries(tensors))
  }
  return all
}

function seededTensor(layer: Layer, name: TensorName, size: number, seed: number): Float32Array {
  const [centre, spread] = distribution(layer, name, size)
  return uniform(`${seed}/${layer.id}/${name}`, size, centre, spread)
}

/** Centre and half-width of a tensor's uniform distribution. */
function distribution(layer: Layer, name: TensorName, size: number): readonly [centre: number, spread: number] {
  switch (name) {
    case 'kernel':
      return [0, Math.sqrt(6 / (size / layer.output[2]))]
    case 'bias':
    case 'beta':
    case 'mean':
      return [0, 0.5]
    case 'gamma':
    case 'variance':
      return [1, 0.5]
  }
}

/** `size` numbers centre + spread · u(i) of the named stream; see {@link seededWeights}. */
export function uniform(name: string, size: number, centre = 0, spread = 1): Float32Array {
  const out = new Float32Array(size)
  let state = fnv1a(name)
  for (let i = 0; i < size; i++) {
    state = (state + 0x6d2b79f5) | 0
    let word = Math.imul(state ^ (state >>> 15), state | 1)
    word ^= word + Math.imul(word ^ (word >>> 7), word | 61)
    word ^= word >>> 14
    out[i] = centre + spread * ((word >>> 0) / 2147483648 - 1)
  }
  return out
}

/** 32-bit FNV-1a over the UTF-16 units of a text. */
function fnv1a(text: string): number {
  let hash = 2166136261
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 16777619)
  return hash | 0
}
