import { findTable } from '@/lib/facts/tables'
import { inLocale } from '@/lib/facts/published'
import type { Locale } from '@/lib/i18n/locale'
import { fourNetworks, networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { bytesPerNumber, type NumberFormat } from '@/lib/nn/memory'
import { instantiate, type Network } from '@/lib/nn/network'

/** Which networks are shown: the four, or all. */
export const selections = ['four', 'all'] as const
export type Selection = (typeof selections)[number]

/** One network under a budget. */
export interface Row {
  readonly network: Network
  readonly parameters: number
  readonly macs: number
  /** Bytes of the trainable parameters in the chosen format. */
  readonly bytes: number
  /** Milliseconds for one image at the chosen speed, if only MACs took time. */
  readonly ms: number
}

/** Speeds that the slider stops at, GMAC/s: six to a decade, from 0.1 to 10,000. */
export const speedStops: readonly number[] = [
  ...[0.1, 1, 10, 100, 1000].flatMap((decade) =>
    [1, 1.5, 2, 3, 5, 7].map((factor) => Number((decade * factor).toPrecision(2))),
  ),
  10_000,
]

const costs = networks.map((network) => {
  const { parameters, macs } = cost(instantiate(network).layers)
  return { network, parameters, macs }
})

/** Networks at their published settings, with what they cost on a device of `speed` GMAC/s. */
export function rowsOf(selection: Selection, format: NumberFormat, speed: number): readonly Row[] {
  return costs
    .filter(({ network }) => selection === 'all' || fourNetworks.includes(network))
    .map(({ network, parameters, macs }) => ({
      network,
      parameters,
      macs,
      bytes: parameters * bytesPerNumber[format],
      ms: (macs / (speed * 1e9)) * 1000,
    }))
}

/** Networks that one network is smaller than and yet slower, and those it is larger than and yet faster. */
export function swapsOf(
  rows: readonly Row[],
  id: string,
): { readonly slower: readonly Row[]; readonly faster: readonly Row[] } {
  const own = rows.find(({ network }) => network.id === id)
  if (!own) return { slower: [], faster: [] }
  return {
    slower: rows.filter((row) => row.parameters > own.parameters && row.macs < own.macs),
    faster: rows.filter((row) => row.parameters < own.parameters && row.macs > own.macs),
  }
}

/** How many pairs of networks change places between size and time. */
export const countSwaps = (rows: readonly Row[]): number =>
  rows.reduce((sum, { network }) => sum + swapsOf(rows, network.id).slower.length, 0)

/** The table of measured times that the ShuffleNet paper prints, one thread of a Snapdragon 820. */
export const phoneTable = findTable('shufflenet/8')

export interface PublishedSpeed {
  readonly id: string
  readonly label: string
  readonly macs: number
  readonly ms: number
  /** GMAC/s, from the printed operations and milliseconds. */
  readonly speed: number
}

/** GMAC/s that follow from a published table of operations (M) and times (ms at 224 × 224), by row. */
export function publishedSpeeds(locale: Locale): readonly PublishedSpeed[] {
  const column = (id: string) => phoneTable.columns.findIndex((one) => one.id === id)
  const [operations, time] = [column('operations'), column('t224')]
  return phoneTable.rows.map(({ id, label, cells }) => {
    const [macs, ms] = [Number(cells[operations]) * 1e6, Number(cells[time])]
    return { id, label: inLocale(label, locale), macs, ms, speed: macs / ms / 1e6 }
  })
}

export const TABLE_HEADER = ['network', 'parameters', 'MACs', 'bytes', 'milliseconds'] as const

/** Rows as `TABLE_HEADER` names them. */
export const table = (rows: readonly Row[]): (string | number)[][] =>
  rows.map(({ network, parameters, macs, bytes, ms }) => [
    network.title,
    parameters,
    macs,
    bytes,
    Number(ms.toPrecision(6)),
  ])
