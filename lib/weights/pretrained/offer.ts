import { defaults, type AnyKnobValues } from '@/lib/nn/knob'
import { pretrainedSources, sourceBytes, type PretrainedSource } from './sources'

/** What can be had for a network at a setting. */
export interface Offer {
  readonly source: PretrainedSource
  /** Every setting of the source's network. */
  readonly values: AnyKnobValues
  /** Bytes to fetch, about. */
  readonly bytes: number
  /** False where this setting has no trained weights: `source` is then the nearest that has. */
  readonly fits: boolean
}

/** Networks of the site that another one stands in for, since nobody has published weights of the paper's. */
const STANDS_FOR: Readonly<Record<string, string>> = { zooshufflenet: 'shufflenet' }

/** Id of the site's network that a source is offered for. */
export const rowOf = ({ network }: PretrainedSource) => STANDS_FOR[network.id] ?? network.id

/** Every setting of a source's network: its own, the rest as published. */
export const sourceValues = ({ network, values }: PretrainedSource): AnyKnobValues => ({
  ...defaults(network.knobs),
  ...values,
})

const sizes = new Map<string, number>()

/** Sizes that follow from a network are counted once: a page asks while a slider moves. */
function offerOf(source: PretrainedSource, fits: boolean): Offer {
  const bytes = sizes.get(source.id) ?? sourceBytes(source)
  sizes.set(source.id, bytes)
  return { source, values: sourceValues(source), bytes, fits }
}

/**
 * The weights for a network at complete `values`, or the nearest; null where there are none for this network. A network
 * that stands in for another fits whatever the other's settings are.
 */
export function offerFor(network: string, values: AnyKnobValues): Offer | null {
  const own = pretrainedSources.filter((source) => rowOf(source) === network)
  const standIn = own.find((source) => source.network.id !== network)
  if (standIn) return offerOf(standIn, true)
  const fitting = own.find((source) =>
    Object.entries(sourceValues(source)).every(([name, value]) => values[name] === value),
  )
  if (fitting) return offerOf(fitting, true)
  const nearest = own.toSorted((a, b) => distance(a, values) - distance(b, values))[0]
  return nearest ? offerOf(nearest, false) : null
}

/** Numbers that differ count by their ratio; the rest of a setting is the same for all sources of a network. */
function distance(source: PretrainedSource, values: AnyKnobValues): number {
  const ratios = Object.entries(source.values).map(([name, wanted]) =>
    typeof wanted === 'number' ? Math.abs(Math.log(wanted / Number(values[name]))) : 0,
  )
  return ratios.reduce((sum, ratio) => sum + ratio, 0)
}
