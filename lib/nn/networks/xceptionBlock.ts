import type { ActivationName, BatchNorm, Block, BlockKind, Node } from '../spec'

export const norm: BatchNorm = { epsilon: 1e-3, scale: true }

export interface Settings {
  /** Between depthwise and pointwise (section 4.7); the published network has nothing there. */
  readonly between: ActivationName | undefined
  readonly residual: boolean
}

/** Window of a separable convolution's depthwise step; 3 × 3 and stride 1 in the published network. */
interface Window {
  readonly kernel: number
  readonly stride: 1 | 2
}

/** A separable convolution: depthwise, then 1 × 1 pointwise with the one normalization of both. */
export function separable(
  name: string,
  filters: number,
  { between }: Pick<Settings, 'between'>,
  after?: ActivationName,
  window?: Window,
): Block {
  return {
    op: 'block',
    name,
    kind: 'module',
    nodes: [
      { op: 'depthwise', name: 'dw', kernel: 3, ...window, padding: 'same', activation: between },
      { op: 'conv', name: 'pw', filters, kernel: 1, norm, activation: after },
    ],
  }
}

export const part = (name: string, kind: BlockKind, nodes: readonly Node[]): Block => ({
  op: 'block',
  name,
  kind,
  bare: true,
  nodes,
})

/** One block of an Xception: its separable convolutions, whether it halves the map, and what stands around it. */
export interface XceptionBlock {
  /** Filters of its separable convolutions, one after the other. */
  readonly widths: readonly number[]
  /** 2: a max pool at its end halves the map. */
  readonly stride: 1 | 2
  /** A 1 × 1 convolution of the block's stride, the input itself, or nothing. */
  readonly shortcut: 'conv' | 'identity' | 'none'
  /** True where the input has had its ReLU already. */
  readonly rectified: boolean
}

/** Separable convolutions with ReLU before each of them. The first one's ReLU is a layer of its own, since the shortcut reads what comes before it. */
export function xceptionBlock(
  name: string,
  { widths, stride, shortcut, rectified }: XceptionBlock,
  settings: Pick<Settings, 'between'>,
): Block {
  const nodes: Node[] = [
    ...(rectified ? [] : [{ op: 'activation', name: `${name}_sepconv1_act`, activation: 'relu' } as const]),
    ...widths.map((filters, index) =>
      separable(`${name}_sepconv${index + 1}`, filters, settings, index < widths.length - 1 ? 'relu' : undefined),
    ),
    ...(stride === 2
      ? [{ op: 'pool', name: `${name}_pool`, kind: 'max', kernel: 3, stride, padding: 'same' } as const]
      : []),
  ]
  const around: Node[] =
    shortcut === 'conv'
      ? [{ op: 'conv', name: `${name}_shortcut`, filters: widths.at(-1)!, kernel: 1, stride, norm }]
      : []
  return part(name, 'module', shortcut === 'none' ? nodes : [added(name, around, nodes)])
}

const added = (block: string, shortcut: readonly Node[], nodes: readonly Node[]): Node => ({
  op: 'parallel',
  name: `${block}_add`,
  merge: 'add',
  branches: [shortcut, nodes],
})
