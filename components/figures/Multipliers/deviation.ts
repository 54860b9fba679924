import { resolveSetting } from '@/components/setting/resolveSetting'
import type { AnyKnobValues, KnobId } from '@/lib/nn/knob'
import type { OperationKind } from '@/lib/nn/layer'
import type { Network } from '@/lib/nn/network'
import { sharesByKind } from '@/lib/nn/shares'
import type { Dial } from './laws'
import type { Quantity } from './quantity'

/** Why a kind of operation does not follow the law. */
export type Reason =
  | 'inputChannels'
  | 'perChannel'
  | 'classes'
  | 'rounding'
  | 'normalization'
  | 'onePixel'
  | 'wholePixels'
  | 'stemStays'
  | 'classifierStays'

export interface Deviation {
  readonly kind: OperationKind
  /** Counted minus what the law says. */
  readonly excess: number
  readonly reason: Reason
}

const WIDTH: Partial<Record<OperationKind, Reason>> = {
  standard: 'inputChannels',
  depthwise: 'perChannel',
  dense: 'classes',
}

const REASONS: Readonly<Partial<Record<KnobId, (kind: OperationKind, quantity: Quantity) => Reason>>> = {
  alpha: (kind, quantity) => WIDTH[kind] ?? (quantity === 'macs' ? 'rounding' : 'normalization'),
  scale: (kind, quantity) => WIDTH[kind] ?? (quantity === 'macs' ? 'rounding' : 'normalization'),
  resolution: (kind) => (kind === 'dense' ? 'onePixel' : 'wholePixels'),
  squeezeRatio: (kind) => (kind === 'standard' ? 'stemStays' : 'classifierStays'),
}

/** Smaller parts of the total than this are not worth a line. */
const LEAST = 2e-4

/**
 * How the counted costs differ from the law through the dial's default, by kind of operation, largest first; empty
 * at the default, where they meet, and where there is no law.
 */
export function deviations(network: Network, values: AnyKnobValues, dial: Dial, quantity: Quantity): Deviation[] {
  const { name, knob, power } = dial
  const now = resolveSetting(network, values).resolved
  const base = resolveSetting(network, { ...values, [name]: knob.initial }).resolved
  const reason = REASONS[name]
  if (!power || !reason || !now || !base) return []
  const factor = (Number(values[name]) / knob.initial) ** power[quantity]
  const after = sharesByKind(now.layers)
  const before = new Map(sharesByKind(base.layers).map((share) => [share.kind, share[quantity]]))
  const total = after.reduce((sum, share) => sum + share[quantity], 0)
  return after
    .map((share) => ({
      kind: share.kind,
      excess: share[quantity] - factor * (before.get(share.kind) ?? 0),
      reason: reason(share.kind, quantity),
    }))
    .filter(({ excess }) => Math.abs(excess) > LEAST * total)
    .sort((a, b) => Math.abs(b.excess) - Math.abs(a.excess))
}
