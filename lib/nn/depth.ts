import { kernelShape } from './cost'
import type { Layer } from './layer'

/**
 * Layers with weights (convolutions and fully connected ones) on the longest way from input to output: the depth
 * that papers count, 8 for AlexNet and 50 for ResNet-50, shortcuts left out. A depthwise and a pointwise convolution
 * are two.
 */
export function weightDepth(layers: readonly Layer[]): number {
  const depths = new Map<string, number>()
  for (const layer of layers) {
    const before = Math.max(0, ...layer.inputs.map((id) => depths.get(id) ?? 0))
    depths.set(layer.id, before + (kernelShape(layer) ? 1 : 0))
  }
  return Math.max(0, ...depths.values())
}
