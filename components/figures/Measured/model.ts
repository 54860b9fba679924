import { settingKey, type Measured } from '@/components/measure/measured'
import { summary } from '@/components/measure/progress'
import { resolveSetting } from '@/components/setting/resolveSetting'
import { fourNetworks } from '@/lib/nn/catalog'
import type { NetworkCost } from '@/lib/nn/cost'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { operationKind, type OperationKind } from '@/lib/nn/layer'
import type { Network } from '@/lib/nn/network'

/** A network at a possible setting, to be measured. */
export interface Subject {
  readonly key: string
  readonly network: Network
  readonly values: AnyKnobValues
  readonly cost: NetworkCost
}

export function subjectOf(network: Network, values: AnyKnobValues): Subject {
  const { cost } = resolveSetting(network, values)
  if (!cost) throw new Error(`${network.id} cannot be built at this setting`)
  return { key: settingKey(network, values), network, values, cost }
}

/** The four as published, and the page's own setting where it is another. */
export function subjects(own: Subject): readonly Subject[] {
  const four = fourNetworks.map((network) => subjectOf(network, defaults(network.knobs)))
  return four.some(({ key }) => key === own.key) ? four : [...four, own]
}

/** How fast a whole network ran. */
export interface Speed {
  /** Median of the runs after the first, milliseconds. */
  readonly ms: number
  readonly low: number
  readonly high: number
  /** MACs per second. */
  readonly rate: number
}

export function speedOf({ cost }: Subject, { times }: Measured): Speed {
  const { median, low, high } = summary(times)
  return { ms: median, low, high, rate: rateOf(cost.macs, median) }
}

/** MACs per second; 0 where no time could be told. */
const rateOf = (macs: number, ms: number) => (ms > 0 ? (1000 * macs) / ms : 0)

/** One kernel that was timed by itself, with the layers that it computes too. */
export interface TimedLayer {
  readonly id: string
  readonly kind: OperationKind
  readonly macs: number
  readonly ms: number
  readonly rate: number
}

/** Layers with a time of their own, in the order of the network. */
export function timedLayers({ cost }: Subject, { layers }: Measured): TimedLayer[] {
  return cost.layers.flatMap(({ layer, macs }) => {
    const ms = layers.get(layer.id)?.ms ?? null
    return ms === null ? [] : [{ id: layer.id, kind: operationKind(layer), macs, ms, rate: rateOf(macs, ms) }]
  })
}

/** What all layers of a kind take together. */
export interface KindTime {
  readonly kind: OperationKind
  readonly layers: number
  readonly macs: number
  readonly ms: number
  readonly rate: number
  readonly macShare: number
  readonly timeShare: number
}

const order: readonly OperationKind[] = [
  'standard',
  'grouped',
  'depthwise',
  'pointwise',
  'dense',
  'shuffle',
  'pool',
  'merge',
  'other',
]

/** Times and MACs by kind of operation; kinds that took no time of their own are left out. */
export function kindTimes(layers: readonly TimedLayer[]): KindTime[] {
  const total = (of: 'macs' | 'ms', from = layers) => from.reduce((sum, layer) => sum + layer[of], 0)
  const [allMacs, allMs] = [total('macs'), total('ms')]
  return order.flatMap((kind) => {
    const members = layers.filter((layer) => layer.kind === kind)
    if (members.length === 0) return []
    const [macs, ms] = [total('macs', members), total('ms', members)]
    return [
      {
        kind,
        layers: members.length,
        macs,
        ms,
        rate: rateOf(macs, ms),
        macShare: macs / (allMacs || 1),
        timeShare: ms / (allMs || 1),
      },
    ]
  })
}

/** The kind whose part of the time exceeds its part of the MACs most, if any does by more than a hundredth. */
export function dearest(kinds: readonly KindTime[]): KindTime | null {
  const excess = ({ timeShare, macShare }: KindTime) => timeShare - macShare
  const worst = kinds.toSorted((a, b) => excess(b) - excess(a))[0]
  return worst && excess(worst) > 0.01 ? worst : null
}

/** A pair of networks whose order by time is not their order by MACs: the first has fewer MACs and takes longer. */
export function reversed(measured: readonly { readonly subject: Subject; readonly speed: Speed }[]) {
  const pairs = measured.flatMap((a) =>
    measured
      .filter((b) => a.subject.cost.macs < b.subject.cost.macs && a.speed.ms > b.speed.ms)
      .map((b) => ({ fewer: a, faster: b })),
  )
  const gain = ({ fewer, faster }: (typeof pairs)[number]) =>
    (faster.subject.cost.macs / fewer.subject.cost.macs) * (fewer.speed.ms / faster.speed.ms)
  return pairs.toSorted((a, b) => gain(b) - gain(a))[0] ?? null
}
