import { resolveSetting } from '@/components/setting/resolveSetting'
import { fourNetworks } from '@/lib/nn/catalog'
import { cost, type NetworkCost } from '@/lib/nn/cost'
import { resolveDesign } from '@/lib/nn/design/build'
import { flowOf, type Flow } from '@/lib/nn/design/flow'
import { passedLimit, type RunLimit } from '@/lib/nn/design/limit'
import { planDesign, type DesignPlan, type PlannedStage } from '@/lib/nn/design/plan'
import type { Design, Stage } from '@/lib/nn/design/stage'
import { defaults } from '@/lib/nn/knob'
import type { OperationKind } from '@/lib/nn/layer'
import { activationMemory, parameterBytes } from '@/lib/nn/memory'
import type { Network, Resolved } from '@/lib/nn/network'
import { receptiveFields } from '@/lib/nn/receptive'

/** Everything that is said about a design, worked out at once. */
export interface Facts {
  readonly plan: DesignPlan
  /** The stages before the first that cannot be built, with the classifier. */
  readonly resolved: Resolved
  readonly cost: NetworkCost
  /** Of the stages that can be built. */
  readonly flow: Flow
  /** Side of what one position behind each stage sees of the picture, pixels; of those that can be built. */
  readonly fields: readonly number[]
  /** Bytes of 32-bit numbers. */
  readonly memory: { readonly weights: number; readonly maps: number }
  /** Why it is not run here, if it is not. */
  readonly passed: { readonly limit: RunLimit; readonly value: number } | null
}

export function factsOf(design: Design): Facts {
  const plan = planDesign(design)
  const resolved = resolveDesign(plan)
  const built = plan.stages.slice(0, plan.buildable)
  const seen = receptiveFields(resolved.layers)
  return {
    plan,
    resolved,
    cost: cost(resolved.layers),
    flow: flowOf(
      built.map(({ built: part, input, stage }) => ({
        layers: part!.layers,
        channels: input[2],
        mixes: stage.block !== 'pool',
      })),
    ),
    fields: built.map(({ built: part }) => seen.get(part!.layers.at(-1)!.id)!.size[0]),
    memory: {
      weights: parameterBytes(resolved.layers, 'fp32', true),
      maps: activationMemory(resolved.layers, resolved.input, 'fp32').peak.bytes,
    },
    passed: passedLimit(resolved.layers),
  }
}

/** One of the four networks as published, to compare with. */
export interface Reference {
  readonly network: Network
  readonly parameters: number
  readonly macs: number
}

/** The four networks at their published settings. */
export const references = (): readonly Reference[] =>
  fourNetworks.map((network) => {
    const { parameters, macs } = resolveSetting(network, defaults(network.knobs)).cost!
    return { network, parameters, macs }
  })

/** `0.93`, `12`, `0.0041`: two or three digits that say how many times. */
export function times(share: number): string {
  if (share >= 99.5) return share.toFixed(0)
  if (share >= 9.95) return share.toFixed(1)
  return share >= 0.0995 || share === 0 ? share.toFixed(2) : share.toPrecision(2)
}

/** The operations that a stage is made of, in the order of the data; its colours. */
export function operationsOf({ block, settings }: Stage): readonly OperationKind[] {
  switch (block) {
    case 'conv':
      return [
        settings.groups > 1 ? 'grouped' : settings.kernel === 1 ? 'pointwise' : 'standard',
        ...(settings.groups > 1 && settings.shuffle ? ['shuffle' as const] : []),
      ]
    case 'separable':
    case 'xception':
      return ['depthwise', 'pointwise']
    case 'depthwise':
      return ['depthwise']
    case 'fire':
      return ['pointwise', 'standard']
    case 'unit': {
      const pointwise = settings.groups > 1 ? 'grouped' : 'pointwise'
      return [
        pointwise,
        ...(settings.groups > 1 && settings.shuffle ? ['shuffle' as const] : []),
        'depthwise',
        pointwise,
      ]
    }
    case 'inception':
      return ['pointwise', settings.segments > 1 ? 'grouped' : 'standard']
    case 'pool':
      return ['pool']
  }
}

/** What a stage costs, 0 where it cannot be built. */
export const stageCost = ({ built }: PlannedStage) => ({
  parameters: built?.cost.parameters ?? 0,
  macs: built?.cost.macs ?? 0,
})

/** How a stage mixes channels: all of them at once, only together with a later stage, or never. */
export type Mixing = 'whole' | 'later' | 'starved' | 'none'

/** `none` for stages that are not meant to mix (pooling). */
export function mixingOf(flow: Flow, index: number, mixes: boolean): Mixing {
  const one = flow.stages[index]!
  if (one.own.least === 1) return 'whole'
  if (!mixes) return 'none'
  return flow.starved.includes(index) ? 'starved' : 'later'
}
