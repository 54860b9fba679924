import type { Layer } from '@/lib/nn/layer'
import { tensorShapes, type LayerWeights, type Weights } from '@/lib/weights/weights'
import type { NamedTensor } from '../tensor'

/** For tests: a layer with weights. */
export type Exported = readonly [layer: Layer, weights: LayerWeights]

/** For tests: the layers with weights, in the order in which they run. */
export function inOrder(layers: readonly Layer[], weights: Weights): Exported[] {
  return layers.filter((layer) => weights.has(layer.id)).map((layer) => [layer, weights.get(layer.id)!])
}

/** For tests: [o, i, kh, kw] from our [kh, kw, i, o], element by element; `reverse` turns the inputs round. */
export function oihw([layer, { kernel }]: Exported, reverse = false): { shape: number[]; data: Float32Array } {
  const [kh, kw, inputs, outputs] = tensorShapes(layer).kernel as [number, number, number, number]
  const data = new Float32Array(kernel!.length)
  let at = 0
  for (let o = 0; o < outputs; o++) {
    for (let i = 0; i < inputs; i++) {
      const input = reverse ? inputs - 1 - i : i
      for (let y = 0; y < kh; y++)
        for (let x = 0; x < kw; x++) data[at++] = kernel![((y * kw + x) * inputs + input) * outputs + o]!
    }
  }
  return { shape: [outputs, inputs, kh, kw], data }
}

/** For tests: [o, i] from our [i, o]. */
export function oi([layer, { kernel }]: Exported): { shape: number[]; data: Float32Array } {
  const [inputs, outputs] = tensorShapes(layer).kernel as [number, number]
  return {
    shape: [outputs, inputs],
    data: Float32Array.from(kernel!, (_, at) => kernel![(at % inputs) * outputs + Math.floor(at / inputs)]!),
  }
}

/** For tests: a tensor of one axis. */
export const vector = (name: string, data: Float32Array): NamedTensor => ({ name, shape: [data.length], data })
