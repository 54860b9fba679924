import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import type { Shape } from '@/lib/nn/shape'
import type { Convolution, Node } from '@/lib/nn/spec'
import { blockOf, plainConvolution, type Block } from '@/components/parts/block/block'

export const bypasses = ['none', 'simple', 'complex'] as const
export type Bypass = (typeof bypasses)[number]

/** Channels of a Fire module and the side of its maps in pixels. */
export interface FireSizes {
  /** M, channels of the input. */
  readonly input: number
  /** s1, 1×1 filters that squeeze. */
  readonly squeeze: number
  /** e1 and e3, 1×1 and 3×3 filters that expand. */
  readonly expand1: number
  readonly expand3: number
  readonly side: number
}

export interface FireModel {
  readonly block: Block
  /** One 3×3 convolution M → e1 + e3 on the same maps. */
  readonly plain: Block
  /** The bypass that is drawn: a simple one only where it can be added. */
  readonly bypass: Bypass
  /** Whether M = e1 + e3, which the simple bypass needs. */
  readonly addable: boolean
  /** s1 / (e1 + e3), the paper's squeeze ratio SR (section 5.1). */
  readonly squeezeRatio: number
  /** The paper's rule, s1 < e1 + e3 (section 3.2). */
  readonly squeezes: boolean
}

const conv = (name: string, filters: number, kernel: number, padding = 0): Convolution => ({
  op: 'conv',
  name,
  filters,
  kernel,
  padding,
  bias: true,
  activation: 'relu',
})

/** A Fire module as nodes, named as in the network. Bias throughout, as in the network. */
function fireNodes({ squeeze, expand1, expand3 }: FireSizes, bypass: Bypass): Node[] {
  const body: Node[] = [
    conv('squeeze1x1', squeeze, 1),
    {
      op: 'parallel',
      name: 'concat',
      merge: 'concat',
      branches: [[conv('expand1x1', expand1, 1)], [conv('expand3x3', expand3, 3, 1)]],
    },
  ]
  if (bypass === 'none') return body
  const around: Node[] =
    bypass === 'complex' ? [{ op: 'conv', name: 'bypass1x1', filters: expand1 + expand3, kernel: 1, bias: true }] : []
  return [{ op: 'parallel', name: 'add', merge: 'add', branches: [body, around] }]
}

export function fireModel(sizes: FireSizes, wanted: Bypass): FireModel {
  const output = sizes.expand1 + sizes.expand3
  const addable = sizes.input === output
  const bypass = wanted === 'simple' && !addable ? 'none' : wanted
  const input: Shape = [sizes.side, sizes.side, sizes.input]
  return {
    block: blockOf(fireNodes(sizes, bypass), input),
    plain: plainConvolution(input, output, { bias: true }),
    bypass,
    addable,
    squeezeRatio: sizes.squeeze / output,
    squeezes: sizes.squeeze < output,
  }
}

export interface FirePreset extends FireSizes {
  readonly id: string
}

/** fire2 … fire9 of SqueezeNet v1.0 at 224 × 224, read off its specification. */
export const firePresets: readonly FirePreset[] = (() => {
  const { layers } = instantiate(findNetwork('squeezenet'))
  const named = new Map(layers.map((layer) => [layer.id, layer]))
  return layers.flatMap((layer) => {
    const id = layer.blocks[0]?.id
    if (!id || layer.id !== `${id}/squeeze1x1`) return []
    const channels = (part: string) => named.get(`${id}/${part}`)!.output[2]
    const [side, , input] = layer.inputShapes[0]!
    return [
      { id, input, squeeze: layer.output[2], expand1: channels('expand1x1'), expand3: channels('expand3x3'), side },
    ]
  })
})()

/** The network's module with these sizes; where two have them, the first. */
export function presetOf(sizes: FireSizes): FirePreset | undefined {
  return firePresets.find((preset) =>
    (['input', 'squeeze', 'expand1', 'expand3', 'side'] as const).every((name) => preset[name] === sizes[name]),
  )
}
