import { cost, kernelShape, type LayerCost, type NetworkCost } from '@/lib/nn/cost'
import { operationKind, type OperationKind } from '@/lib/nn/layer'
import { resolve } from '@/lib/nn/resolve'
import type { Shape } from '@/lib/nn/shape'
import type { Convolution, Node } from '@/lib/nn/spec'

/** A step of a block that holds weights, and what it costs. */
export interface Part extends LayerCost {
  readonly id: string
  readonly kind: OperationKind
  /** Kernel `[kh, kw, cin/groups, cout]`. */
  readonly kernel: readonly number[]
}

/** A few nodes of a specification, resolved and counted. */
export interface Block extends NetworkCost {
  readonly nodes: readonly Node[]
  readonly input: Shape
  readonly output: Shape
  /** The steps that hold weights, in the order in which they run. */
  readonly parts: readonly Part[]
}

/** Resolves and counts a block on an input `[h, w, c]`. Throws `SpecError` where it cannot be built. */
export function blockOf(nodes: readonly Node[], input: Shape): Block {
  const total = cost(resolve(nodes, input))
  const parts = total.layers.flatMap((one): Part[] => {
    const kernel = kernelShape(one.layer)
    return kernel ? [{ ...one, id: one.layer.id, kind: operationKind(one.layer), kernel }] : []
  })
  return { ...total, nodes, input, output: total.layers.at(-1)?.layer.output ?? input, parts }
}

/** What every block is compared with: one standard convolution from the same input to as many channels, 3 × 3 unless said. */
export function plainConvolution(
  input: Shape,
  filters: number,
  options: Partial<Pick<Convolution, 'kernel' | 'stride' | 'padding' | 'bias'>> = {},
): Block {
  return blockOf([{ op: 'conv', name: 'plain', filters, kernel: 3, padding: 'same', ...options }], input)
}
