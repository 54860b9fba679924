import { resolveSetting } from '@/components/setting/resolveSetting'
import { publishedFor, type PublishedResult } from '@/lib/facts/lookup'
import { findNetwork, fourNetworks, networks } from '@/lib/nn/catalog'
import { weightDepth } from '@/lib/nn/depth'
import type { SpecError } from '@/lib/nn/error'
import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { activationMemory, parameterBytes, type NumberFormat } from '@/lib/nn/memory'
import type { Network } from '@/lib/nn/network'
import { sharesByKind, type KindShare } from '@/lib/nn/shares'
import type { Codec } from '@/lib/state/codec'
import { networkList } from '@/lib/state/networkList'

/** How many networks can stand side by side. */
export const LEAST = 2
export const MOST = 6

/** One of the networks compared, with every knob's value. */
export interface Entry {
  readonly network: Network
  readonly values: AnyKnobValues
}

export const entryOf = (id: string): Entry => {
  const network = findNetwork(id)
  return { network, values: defaults(network.knobs) }
}

export const initialEntries: readonly Entry[] = fourNetworks.map(({ id }) => entryOf(id))

const list = networkList(networks)

/** The networks that are compared; fewer than two are not a comparison. */
export const entriesCodec: Codec<readonly Entry[]> = {
  parse: (text) => {
    const entries = list
      .parse(text)!
      .map(({ network, changed }) => ({ network, values: { ...defaults(network.knobs), ...changed } }))
    return entries.length < LEAST ? undefined : entries.slice(0, MOST)
  },
  format: (entries) => list.format(entries.map(({ network, values }) => ({ network, changed: values }))),
}

/** What a network costs at one setting. */
export interface Totals {
  readonly macs: number
  readonly parameters: number
  /** Trainable parameters in the chosen format. */
  readonly bytes: number
  /** Most bytes of feature maps alive at once, in the chosen format. */
  readonly peak: number
  /** Layers with weights on the longest way through. */
  readonly depth: number
}

export type Measure = keyof Totals
export const measures: readonly Measure[] = ['macs', 'parameters', 'bytes', 'peak', 'depth']

/** An entry with its numbers, or the rule that its setting breaks. */
export interface Column {
  readonly entry: Entry
  readonly totals: Totals | null
  readonly shares: readonly KindShare[]
  readonly error: SpecError | null
  /** What the papers and releases print at this setting, the network's own paper first. */
  readonly published: readonly PublishedResult[]
}

export function columnOf(entry: Entry, format: NumberFormat): Column {
  const { network, values } = entry
  const { resolved, cost, error } = resolveSetting(network, values)
  if (!resolved) return { entry, totals: null, shares: [], error, published: [] }
  const { layers, input } = resolved
  return {
    entry,
    totals: {
      macs: cost.macs,
      parameters: cost.parameters,
      bytes: parameterBytes(layers, format),
      peak: activationMemory(layers, input, format).peak.bytes,
      depth: weightDepth(layers),
    },
    shares: sharesByKind(layers),
    error: null,
    published: accuracies(network.id, values),
  }
}

function accuracies(network: string, values: AnyKnobValues): PublishedResult[] {
  const own = (result: PublishedResult) => (result.table.paper === network ? 0 : 1)
  return publishedFor(network, values)
    .filter(({ top1 }) => top1 !== null)
    .toSorted((a, b) => own(a) - own(b))
}

/** Which way a number differs from the one it is compared with, and how many times. */
export interface Ratio {
  readonly direction: 'same' | 'fewer' | 'more'
  /** At least 1. */
  readonly times: number
}

export function ratioTo(base: number, value: number): Ratio {
  if (value === base) return { direction: 'same', times: 1 }
  return value < base ? { direction: 'fewer', times: base / value } : { direction: 'more', times: value / base }
}

/** Names of the entries: A, B, C … */
export const letterOf = (index: number): string => String.fromCharCode(65 + index)
