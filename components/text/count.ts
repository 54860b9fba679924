import { formatBytes, formatCount, formatShort } from '@/lib/i18n/numbers'
import { findNetwork } from '@/lib/nn/catalog'
import { cost, kernelShape } from '@/lib/nn/cost'
import { weightDepth } from '@/lib/nn/depth'
import { parameterBytes } from '@/lib/nn/memory'
import { instantiate } from '@/lib/nn/network'
import { parseSetting } from './settingText'

/**
 * What a chapter may count of a network, for one image: multiply–accumulates; trainable parameters and their bytes
 * as fp32; layers with weights, all of them or those on the longest way through.
 */
const quantities = ['macs', 'parameters', 'bytes', 'layers', 'depth'] as const

export type Quantity = (typeof quantities)[number]

/** One count, as chapters ask for it. */
export interface Counted {
  readonly network: string
  readonly of: Quantity
  /** Settings that differ from the defaults: `alpha:0.5,resolution:160`. */
  readonly set?: string
}

/** `exact` for all digits; a letter for one scale whatever the size. Default: three significant digits. */
export type Unit = 'exact' | 'G' | 'M' | 'K'

const SCALE: Readonly<Record<string, number>> = { G: 1e9, M: 1e6, K: 1e3 }

/** Counts. Throws where there is no such network, setting or quantity. */
export function count({ network: name, of, set }: Counted): number {
  const network = findNetwork(name)
  const { layers } = instantiate(network, set ? parseSetting(network, set) : {})
  switch (of) {
    case 'macs':
      return cost(layers).macs
    case 'parameters':
      return cost(layers).parameters
    case 'bytes':
      return parameterBytes(layers, 'fp32')
    case 'layers':
      return layers.filter(kernelShape).length
    case 'depth':
      return weightDepth(layers)
    default:
      throw new Error(`of="${String(of)}" cannot be counted; there are ${quantities.join(', ')}`)
  }
}

/** A count as readers see it: `569 M`, `4,231,976`, `16.1 MiB`, `28`. */
export function countText(counted: Counted, unit?: Unit): string {
  const value = count(counted)
  if (unit === 'exact' || counted.of === 'layers' || counted.of === 'depth') return formatCount(value)
  if (counted.of === 'bytes') return formatBytes(value)
  if (unit === undefined) return formatShort(value)
  const scale = SCALE[unit]
  if (!scale) throw new Error(`unit="${String(unit)}": there are exact, G, M, K`)
  const scaled = value / scale
  const digits = scaled >= 99.95 ? 0 : scaled >= 9.995 ? 1 : 2
  return `${scaled.toFixed(digits)}\u00a0${unit === 'K' ? 'k' : unit}`
}

/** How many times as much one network takes as another, for prose: `2.8`, `51`, `0.44`. */
export function ratioText(more: Counted, less: Counted): string {
  const ratio = count(more) / count(less)
  return ratio.toFixed(ratio >= 9.95 ? 0 : ratio >= 0.995 ? 1 : 2)
}
