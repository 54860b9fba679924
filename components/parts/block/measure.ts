import type { Layer } from '@/lib/nn/layer'
import type { ForkPart, Part as Step } from '@/lib/nn/tree'

/** Room that a list of steps takes on either side of its axis, the line its maps are centred on. */
export interface Extent {
  readonly left: number
  readonly right: number
}

/** Sizes in CSS pixels that do not depend on the block. */
export const sizes = {
  /** Height of an operation's ribbons, of an activation's, and of a merge's. */
  band: 72,
  activation: 40,
  merge: 44,
  /** Between branches, and for an identity's wire. */
  gap: 20,
  lane: 12,
  /** Beside a map, for its channel count; beside ribbons, for a name that would hide them. */
  count: 42,
  name: 96,
  /** Above the first map and below the last, for their shapes. */
  margin: 26,
  thinnest: 3,
}

export interface Metrics {
  readonly channel: number
  /** Narrowest column, so that an operation's name fits. */
  readonly column: number
}

/** A branch's own axis, relative to the axis of the fork. */
export interface ForkExtent extends Extent {
  readonly axes: readonly number[]
}

export const widthOf = (channels: number, { channel }: Metrics) => Math.max(channels * channel, 2)

const around = (channels: number, metrics: Metrics): Extent => {
  const half = widthOf(channels, metrics) / 2
  return { left: Math.max(half, metrics.column / 2), right: Math.max(half + sizes.count, metrics.column / 2) }
}

const union = (extents: readonly Extent[]): Extent => ({
  left: Math.max(...extents.map(({ left }) => left)),
  right: Math.max(...extents.map(({ right }) => right)),
})

/**
 * Whether an operation's name stands beside its ribbons: always where channels cross, and where single
 * channels' ribbons are too narrow to be read under it.
 */
export function nameBeside(layer: Layer, metrics: Metrics): boolean {
  return layer.op === 'shuffle' || (layer.op === 'depthwise' && widthOf(channelsOf(layer), metrics) < metrics.column)
}

function layerExtent(layer: Layer, metrics: Metrics): Extent {
  const own = around(channelsOf(layer), metrics)
  if (!nameBeside(layer, metrics)) return own
  return { left: own.left, right: Math.max(own.right, widthOf(channelsOf(layer), metrics) / 2 + sizes.name) }
}

/** Extent of steps in a row; an empty list is an identity's wire. */
export function extentOf(steps: readonly Step[], metrics: Metrics): Extent {
  if (steps.length === 0) return { left: sizes.lane, right: sizes.lane }
  return union(
    steps.map((step) => (step.kind === 'layer' ? layerExtent(step.layer, metrics) : forkExtent(step, metrics))),
  )
}

/**
 * Branches side by side. A concatenation is centred under all of them; a sum stays on the axis of its first
 * branch that does something, since that is where its channels are.
 */
export function forkExtent({ merge, branches }: ForkPart, metrics: Metrics): ForkExtent {
  const extents = branches.map((branch) => extentOf(branch, metrics))
  const lefts = extents.map((_, index) =>
    extents.slice(0, index).reduce((sum, { left, right }) => sum + left + right + sizes.gap, 0),
  )
  const total = lefts.at(-1)! + extents.at(-1)!.left + extents.at(-1)!.right
  const middles = extents.map(({ left }, index) => lefts[index]! + left)
  const main = Math.max(
    0,
    branches.findIndex((branch) => branch.length > 0),
  )
  const axis = merge.op === 'add' ? middles[main]! : total / 2
  const own = around(channelsOf(merge), metrics)
  return {
    left: Math.max(axis, own.left),
    right: Math.max(total - axis, own.right),
    axes: middles.map((middle) => middle - axis),
  }
}

const channelsOf = (layer: Layer) => layer.output[2]
