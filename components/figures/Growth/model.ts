import { fourNetworks, networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { weightDepth } from '@/lib/nn/depth'
import { instantiate, type Network } from '@/lib/nn/network'

/** What can be drawn against time. */
export const quantities = ['depth', 'parameters', 'macs'] as const
export type Quantity = (typeof quantities)[number]

/** A network at its published setting, when it appeared and how large it is. */
export interface Entry {
  readonly network: Network
  /** As published, `2015-12`. */
  readonly date: string
  /** The same in years, 2015.92 for December 2015. */
  readonly year: number
  /** One of the four lightweight networks. */
  readonly light: boolean
  readonly depth: number
  readonly parameters: number
  readonly macs: number
}

/** `2015-12` → 2015.917. */
export function yearOf(date: string): number {
  const [year, month = '1'] = date.split('-')
  return Number(year) + (Number(month) - 1) / 12
}

/** Every network by date; those of one month by depth. */
export const entries: readonly Entry[] = networks
  .map((network): Entry => {
    const { layers } = instantiate(network)
    const { parameters, macs } = cost(layers)
    const { date } = network.source
    return {
      network,
      date,
      year: yearOf(date),
      light: fourNetworks.includes(network),
      depth: weightDepth(layers),
      parameters,
      macs,
    }
  })
  .sort((a, b) => a.year - b.year || a.depth - b.depth)

/** The networks that were the largest so far when they appeared. */
export function records(quantity: Quantity, among: readonly Entry[] = entries): readonly Entry[] {
  return among.filter((entry, index) => among.slice(0, index).every((earlier) => earlier[quantity] < entry[quantity]))
}

export const TABLE_HEADER = ['network', 'date', 'layers with weights', 'parameters', 'MACs'] as const

/** Rows as `TABLE_HEADER` names them. */
export const table = (): (string | number)[][] =>
  entries.map(({ network, date, depth, parameters, macs }) => [network.title, date, depth, parameters, macs])
