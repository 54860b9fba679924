import type { Layer } from '@/lib/nn/layer'
import { partsOf } from '@/lib/nn/tree'
import { fittingStep } from '@/components/parts/block/scale'
import { roleOf, type ModuleModel } from './model'

/** Layers that follow each other, on one axis. */
export interface Tower {
  readonly layers: readonly Layer[]
  /** CSS pixels of its widest map, or of its narrowest column. */
  readonly width: number
  /** First of the module's output channels that it makes. */
  readonly start: number
}

const NARROWEST = 34
/** Room beside a map for its channel count. */
const countRoom = (channels: number) => 14 + 8 * String(channels).length

/** Between towers, CSS pixels. Towers that are alike carry their counts on the last one only. */
export const gapOf = ({ step, channels }: ModuleModel): number => (step === 'simplified' ? 18 : countRoom(channels / 4))

/** The branches of a module, or all of it as one, at `channel` CSS pixels for a channel. */
export function towersOf({ block }: ModuleModel, channel: number): Tower[] {
  const [first] = partsOf(block.layers.map(({ layer }) => layer))
  const lists =
    first?.kind === 'fork'
      ? first.branches.map((branch) => branch.flatMap((part) => (part.kind === 'layer' ? [part.layer] : [])))
      : [block.layers.map(({ layer }) => layer)]
  let start = 0
  return lists.map((layers) => {
    const tower = { layers, start, width: Math.max(...layers.map(({ output }) => output[2] * channel), NARROWEST) }
    start += layers.at(-1)!.output[2]
    return tower
  })
}

/** Width of towers side by side, CSS pixels. */
export const rowWidth = (towers: readonly Tower[], gap: number): number =>
  towers.reduce((sum, { width }) => sum + width + gap, -gap)

/** The largest step, CSS pixels for a channel, at which each of the modules fits into `width`. */
export function moduleScale(models: readonly ModuleModel[], width: number): number {
  return fittingStep((channel) =>
    models.every((model) => {
      const row = rowWidth(towersOf(model, channel), gapOf(model))
      return Math.max(row, model.channels * channel) + 2 * countRoom(model.channels) <= width
    }),
  )
}

const groupsOf = (layer: Layer): number | null =>
  layer.op === 'conv' || layer.op === 'depthwise' ? layer.groups : null

/**
 * Into how many groups channels are told apart before the first layer and after each: as the convolution that
 * made them or the next one that reads them has it, activations in between passed over.
 */
export function groupsAlong(layers: readonly Layer[]): number[] {
  const groups = layers.map(groupsOf)
  return [null, ...groups].map((_, place) => {
    const before = groups.slice(0, place).findLast((count) => count !== null) ?? 1
    const after = groups.slice(place).find((count) => count !== null) ?? 1
    return Math.max(before, after)
  })
}

/** Names an operation's role in its tower: the same in every step, so that it moves there instead of being replaced. */
export function rolesOf(layers: readonly Layer[]): string[] {
  const seen = new Map<string, number>()
  return layers.map((layer) => {
    const known = roleOf(layer)
    const role = known === 'other' ? layer.op : known
    const times = (seen.get(role) ?? 0) + 1
    seen.set(role, times)
    return `${role}${times}`
  })
}
