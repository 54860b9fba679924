import { instantiate, type Resolved } from '@/lib/nn/network'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { SpecError } from '@/lib/nn/error'
import type { AnyKnobValues } from '@/lib/nn/knob'
import type { LayerResult } from '@/lib/run/protocol'
import type { Shape } from '@/lib/nn/shape'

/** A network at the reader's setting: resolved, or the rule that the setting breaks. */
export type Setting =
  | { readonly resolved: Resolved; readonly error: null }
  | { readonly resolved: null; readonly error: SpecError }

/** Never throws for a setting: an impossible one becomes its error. */
export function settingOf(id: string, values: AnyKnobValues): Setting {
  try {
    return { resolved: instantiate(findNetwork(id), values), error: null }
  } catch (error) {
    if (error instanceof SpecError) return { resolved: null, error }
    throw error
  }
}

/** Ids of the networks that may be added to the four. */
export const baselineIds: readonly string[] = networks.slice(4).map((network) => network.id)

/** Longest time of one layer, to scale the bars. */
export function slowest(layers: readonly LayerResult[]): number {
  return Math.max(0, ...layers.map((layer) => layer.ms ?? 0))
}

/** Columns of a mosaic of `count` maps `[height, width]` that is about half as wide again as it is high. */
export function mosaicColumns(count: number, height: number, width: number): number {
  return Math.max(1, Math.min(count, Math.round(Math.sqrt((1.5 * count * height) / width))))
}

/** A page of feature maps: which channels it shows. */
export function pageChannels([, , channels]: Shape, page: number, size: number): readonly number[] {
  const start = page * size
  return Array.from({ length: Math.max(0, Math.min(size, channels - start)) }, (_, index) => start + index)
}
