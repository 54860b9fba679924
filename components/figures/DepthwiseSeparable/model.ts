import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import type { Shape } from '@/lib/nn/shape'
import { blockOf, plainConvolution, type Block } from '@/components/parts/block/block'

/** MobileNet, section 3.1: D_K, M, N and D_F, the side of the input map in pixels. */
export interface SeparableSizes {
  readonly kernel: number
  readonly input: number
  readonly filters: number
  readonly side: number
  readonly stride: number
  /** Zeros around the border, so that the map keeps its side at stride 1. */
  readonly padded: boolean
}

export interface SeparableModel {
  readonly sizes: SeparableSizes
  readonly separable: Block
  readonly standard: Block
  /** MACs of separable / standard, which is 1/N + 1/D_K². */
  readonly ratio: number
}

/** Depthwise and pointwise against one standard convolution; kernels only, no biases, as in the paper's counts. */
export function separableModel(wanted: SeparableSizes): SeparableModel {
  // Without padding, a kernel wider than the map has no place at all.
  const sizes = wanted.kernel > wanted.side ? { ...wanted, padded: true } : wanted
  const { kernel, filters, stride } = sizes
  const padding = sizes.padded ? 'same' : 'valid'
  const input: Shape = [sizes.side, sizes.side, sizes.input]
  const separable = blockOf(
    [
      { op: 'depthwise', name: 'depthwise', kernel, stride, padding },
      { op: 'conv', name: 'pointwise', filters, kernel: 1 },
    ],
    input,
  )
  const standard = plainConvolution(input, filters, { kernel, stride, padding })
  return { sizes, separable, standard, ratio: separable.macs / standard.macs }
}

export interface SeparablePreset extends SeparableSizes {
  readonly id: string
}

/** The article's worked example: 5×5×2 becomes 3×3×3 by 3×3 kernels, without padding. */
const example: SeparablePreset = { id: 'example', kernel: 3, input: 2, filters: 3, side: 5, stride: 1, padded: false }

/** The worked example, then the pairs of MobileNet at 224 × 224, read off its specification and numbered from 1. */
export const separablePresets: readonly SeparablePreset[] = (() => {
  const { layers } = instantiate(findNetwork('mobilenet'))
  const pairs = layers.flatMap((layer, index): SeparablePreset[] => {
    const pointwise = layers[index + 1]
    if (layer.op !== 'depthwise' || !pointwise) return []
    const [side, , input] = layer.inputShapes[0]!
    return [
      {
        id: '',
        kernel: layer.kernel[0],
        input,
        filters: pointwise.output[2],
        side,
        stride: layer.stride[0],
        padded: true,
      },
    ]
  })
  return [example, ...pairs.map((pair, index) => ({ ...pair, id: String(index + 1) }))]
})()

/** The preset with these sizes; of MobileNet's five equal pairs, the first. */
export function presetOf(sizes: SeparableSizes): SeparablePreset | undefined {
  return separablePresets.find((preset) =>
    (['kernel', 'input', 'filters', 'side', 'stride', 'padded'] as const).every((name) => preset[name] === sizes[name]),
  )
}
