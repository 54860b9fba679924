import { SpecError } from '../error'
import { choice, range, toggle } from '../knob'
import { defineNetwork, STANDARDIZED } from '../network'
import type { BatchNorm, Block, Node } from '../spec'

const norm: BatchNorm = { epsilon: 1e-5, scale: true }

/** Output channels of stage 2 at scale 1 (Table 1); each later stage doubles them. */
const STAGE2 = { 1: 144, 2: 200, 3: 240, 4: 272, 8: 384 } as const

/** Units of stages 2, 3 and 4 (Table 1). */
const UNITS: readonly number[] = [4, 8, 4]

/** Nearest multiple, halves up, at least one. */
const nearest = (value: number, multiple: number) => Math.max(1, Math.floor(value / multiple + 0.5)) * multiple

/**
 * Channels of conv1 and of stages 2, 3 and 4. Scaled plainly, many settings cannot be split into groups
 * (g = 2, 4 and 8 at 0.25, 0.5 or 1.5), so stage 2 is rounded to a multiple of 4g, which also gives the
 * 576 channels that section 4.2 states for g = 4 at 0.5; conv1 = trunc(24·scale), rounded to a multiple of g.
 * A `conv1` other than 0 is taken as it is; throws `SpecError('groups' | 'no-channels')` where it cannot be.
 */
export function shufflenetWidths(groups: keyof typeof STAGE2, scale: number, conv1 = 0) {
  const stage2 = nearest(STAGE2[groups] * scale, 4 * groups)
  const stem = conv1 || nearest(Math.trunc(24 * scale), groups)
  const rest = `stage 2 has ${stage2} channels, of which its first unit takes ${stem} from conv1`
  if (stem >= stage2) throw new SpecError('no-channels', 'conv1', `${rest}: none are left for its convolutions`)
  if ((stage2 - stem) % groups !== 0) {
    throw new SpecError(
      'groups',
      'conv1',
      `${rest}: the other ${stage2 - stem} cannot be split into ${groups} equal groups`,
    )
  }
  return { conv1: stem, stages: [stage2, 2 * stage2, 4 * stage2] }
}

export interface UnitPlan {
  readonly groups: number
  /** Groups of the first 1 × 1 convolution: 1 where the input has only conv1's few channels (section 3.3). */
  readonly firstGroups: number
  readonly shuffle: boolean
  readonly input: number
  readonly output: number
  readonly stride: 1 | 2
  readonly bottleneck: ShufflenetPlan['bottleneck']
}

/** Figure 2 (b) and (c). The paper's bottleneck is a quarter of the unit's whole output, pooled channels included. */
export function shuffleUnit(
  name: string,
  { groups, firstGroups, shuffle, input, output, stride, bottleneck: form }: UnitPlan,
): Block {
  const filters = stride === 2 ? output - input : output
  const bottleneck = form === 'quarter' ? output / 4 : filters
  const residual: Node[] = [
    { op: 'conv', name: 'gconv1', filters: bottleneck, kernel: 1, groups: firstGroups, norm, activation: 'relu' },
    ...(shuffle && groups > 1 ? [{ op: 'shuffle', name: 'shuffle', groups } as const] : []),
    { op: 'depthwise', name: 'dw', kernel: 3, stride, padding: 1, norm },
    { op: 'conv', name: 'gconv2', filters, kernel: 1, groups, norm },
  ]
  const merged: Node =
    stride === 2
      ? { op: 'parallel', name: 'concat', merge: 'concat', branches: [residual, [pool('pool', 'average')]] }
      : { op: 'parallel', name: 'add', merge: 'add', branches: [residual, []] }
  return { op: 'block', name, kind: 'module', nodes: [merged, { op: 'activation', name: 'relu', activation: 'relu' }] }
}

const pool = (name: string, kind: 'max' | 'average'): Node => ({
  op: 'pool',
  name,
  kind,
  kernel: 3,
  stride: 2,
  padding: 1,
})

/** What a ShuffleNet is made of. */
export interface ShufflenetPlan {
  readonly groups: number
  readonly shuffle: boolean
  /** conv1's channels and stride; the max pool of stride 2 behind it may be left out. */
  readonly stem: { readonly filters: number; readonly stride: 1 | 2; readonly pool: boolean }
  /** Output channels and units of each stage, from stage 2 on. */
  readonly stages: readonly { readonly output: number; readonly units: number }[]
  /** Width of a unit's depthwise convolution: a quarter of its output (the paper), or all that its last convolution makes. */
  readonly bottleneck: 'quarter' | 'none'
  /** Whether the first convolution of all is grouped too; the paper leaves it, its input has few channels (section 3.3). */
  readonly groupFirst: boolean
  readonly classes: number
  readonly bias: boolean
}

function stage(number: number, before: number, plan: ShufflenetPlan): Block {
  const { output, units } = plan.stages[number - 2]!
  const nodes = Array.from({ length: units }, (_, place) => {
    const first = place === 0
    return shuffleUnit(`unit${place + 1}`, {
      groups: plan.groups,
      firstGroups: first && number === 2 && !plan.groupFirst ? 1 : plan.groups,
      shuffle: plan.shuffle,
      input: first ? before : output,
      output,
      stride: first ? 2 : 1,
      bottleneck: plan.bottleneck,
    })
  })
  return { op: 'block', name: `stage${number}`, kind: 'stage', nodes }
}

/** The nodes of a ShuffleNet. */
export function shufflenetNodes(plan: ShufflenetPlan): Node[] {
  const { stem, stages, classes, bias } = plan
  return [
    {
      op: 'conv',
      name: 'conv1',
      filters: stem.filters,
      kernel: 3,
      stride: stem.stride,
      padding: 1,
      norm,
      activation: 'relu',
    },
    ...(stem.pool ? [pool('maxpool', 'max')] : []),
    ...stages.map((_, index) => stage(index + 2, index === 0 ? stem.filters : stages[index - 1]!.output, plan)),
    { op: 'globalPool', name: 'pool' },
    { op: 'dense', name: 'fc', units: classes, bias },
    { op: 'activation', name: 'softmax', activation: 'softmax' },
  ]
}

/**
 * ShuffleNet V1. The paper does not fix the order of the concatenation: here the convolutions come first and
 * the pooled input second (as in the ports whose counts are pinned), ReLU after either merge. The average
 * pool leaves its border's padding out of the mean.
 */
export const shufflenet = defineNetwork({
  id: 'shufflenet',
  title: 'ShuffleNet',
  role: 'subject',
  source: {
    authors: 'Zhang et al.',
    title: 'ShuffleNet: An Extremely Efficient Convolutional Neural Network for Mobile Devices',
    arxiv: '1707.01083',
    date: '2017-07',
    form: {
      en: 'Table 1 and Figure 2, widths rounded to what can be grouped',
      zh: '论文表 1 与图 2；宽度取可分组的值',
    },
  },
  preprocessing: STANDARDIZED,
  knobs: {
    groups: choice([1, 2, 3, 4, 8], 3),
    scale: range({ min: 0.05, max: 4, whole: false, offered: [0.25, 0.5, 1, 1.5, 2], initial: 1 }),
    /** 0: by rule. The authors' release keeps 24 at scale 1.5, which the paper's 292 M needs. */
    conv1: range({ min: 0, max: 512, whole: true, offered: [0, 24], initial: 0 }),
    shuffle: toggle(true),
    /** Of the classifier; the authors' release has none. */
    bias: toggle(true),
    resolution: range({ min: 1, max: 1024, whole: true, offered: [224], initial: 224 }),
  },
  build: ({ groups, scale, conv1, shuffle, bias, resolution }) => {
    const widths = shufflenetWidths(groups, scale, conv1)
    return {
      input: [resolution, resolution, 3],
      nodes: shufflenetNodes({
        groups,
        shuffle,
        stem: { filters: widths.conv1, stride: 2, pool: true },
        stages: widths.stages.map((output, index) => ({ output, units: UNITS[index]! })),
        bottleneck: 'quarter',
        groupFirst: false,
        classes: 1000,
        bias,
      }),
    }
  },
})
