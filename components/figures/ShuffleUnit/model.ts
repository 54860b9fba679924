import { SpecError } from '@/lib/nn/error'
import type { Shape } from '@/lib/nn/shape'
import type { Node } from '@/lib/nn/spec'
import { blockOf, plainConvolution, type Block } from '@/components/parts/block/block'

/** ShuffleNet, Figure 2: bottleneck with depthwise (a), with grouped 1×1 and shuffle (b), with stride 2 (c). */
export const unitKinds = ['a', 'b', 'c'] as const
export type UnitKind = (typeof unitKinds)[number]

export interface UnitSizes {
  /** c, channels of the input. */
  readonly channels: number
  /** m, channels of the bottleneck. */
  readonly bottleneck: number
  /** g, groups of the 1×1 convolutions. */
  readonly groups: number
  /** Side of the input map, pixels. */
  readonly side: number
}

/** Groups that the paper tries (Table 1). */
export const groupCounts = [1, 2, 3, 4, 8] as const

const conv1x1 = (name: string, filters: number, groups = 1): Node => ({ op: 'conv', name, filters, kernel: 1, groups })

const added = (branch: readonly Node[]): Node[] => [
  { op: 'parallel', name: 'merge', merge: 'add', branches: [branch, []] },
]

/** A unit as nodes: kernels only, without batch normalization and ReLU, so that costs are those of the formulas. */
export function unitNodes(kind: UnitKind, { channels, bottleneck, groups }: UnitSizes): Node[] {
  const split = kind === 'a' ? 1 : groups
  const branch: Node[] = [
    conv1x1('conv1', bottleneck, split),
    ...(split > 1 ? [{ op: 'shuffle', name: 'shuffle', groups: split } as const] : []),
    { op: 'depthwise', name: 'dw', kernel: 3, stride: kind === 'c' ? 2 : 1, padding: 1 },
    conv1x1('conv2', channels, split),
  ]
  if (kind !== 'c') return added(branch)
  const pooled: Node = { op: 'pool', name: 'pool', kind: 'average', kernel: 3, stride: 2, padding: 1 }
  return [{ op: 'parallel', name: 'merge', merge: 'concat', branches: [branch, [pooled]] }]
}

/** The bottleneck of ResNet (groups 1) and ResNeXt: a 3×3 convolution between two 1×1. */
function bottleneckNodes({ channels, bottleneck }: UnitSizes, groups: number): Node[] {
  return added([
    conv1x1('conv1', bottleneck),
    { op: 'conv', name: 'middle', filters: bottleneck, kernel: 3, padding: 1, groups },
    conv1x1('conv2', channels),
  ])
}

export const rivals = ['resnet', 'resnext', 'depthwise', 'shufflenet'] as const
export type Rival = (typeof rivals)[number]

export interface Formula {
  readonly id: Rival
  /** With letters, as in the paper (section 3.2), and with the numbers of these sizes. */
  readonly letters: string
  readonly numbers: string
  readonly block: Block
}

export interface UnitModel {
  readonly kind: UnitKind
  readonly sizes: UnitSizes
  readonly block: Block
  /** One 3×3 convolution from the unit's input to its output. */
  readonly plain: Block
  /** Four units of stride 1 on the same maps. */
  readonly formulas: readonly Formula[]
}

/** Groups that divide both widths; others cannot be built. */
export function possibleGroups({ channels, bottleneck }: Pick<UnitSizes, 'channels' | 'bottleneck'>): number[] {
  return groupCounts.filter((groups) => channels % groups === 0 && bottleneck % groups === 0)
}

/** The unit at these sizes; groups that do not divide the widths fall back to the most below them that do. */
export function unitModel(kind: UnitKind, wanted: UnitSizes): UnitModel {
  const groups = possibleGroups(wanted).findLast((count) => count <= wanted.groups)
  if (groups === undefined) throw new SpecError('groups', 'groups', `must be at least 1, not ${wanted.groups}`)
  const sizes = { ...wanted, groups }
  const input: Shape = [sizes.side, sizes.side, sizes.channels]
  const block = blockOf(unitNodes(kind, sizes), input)
  return {
    kind,
    sizes,
    block,
    plain: plainConvolution(input, block.output[2], { stride: kind === 'c' ? 2 : 1, padding: 1 }),
    formulas: rivals.map((id) => formula(id, sizes, input)),
  }
}

function formula(id: Rival, sizes: UnitSizes, input: Shape): Formula {
  const { channels: c, bottleneck: m, groups: g, side } = sizes
  const area = `${side}·${side}`
  switch (id) {
    case 'resnet':
      return {
        id,
        letters: 'hw(2cm + 9m²)',
        numbers: `${area}·(2·${c}·${m} + 9·${m}²)`,
        block: blockOf(bottleneckNodes(sizes, 1), input),
      }
    case 'resnext':
      return {
        id,
        letters: 'hw(2cm + 9m²/g)',
        numbers: `${area}·(2·${c}·${m} + 9·${m}²/${g})`,
        block: blockOf(bottleneckNodes(sizes, g), input),
      }
    case 'depthwise':
      return {
        id,
        letters: 'hw(2cm + 9m)',
        numbers: `${area}·(2·${c}·${m} + 9·${m})`,
        block: blockOf(unitNodes('a', sizes), input),
      }
    case 'shufflenet':
      return {
        id,
        letters: 'hw(2cm/g + 9m)',
        numbers: `${area}·(2·${c}·${m}/${g} + 9·${m})`,
        block: blockOf(unitNodes('b', sizes), input),
      }
  }
}
