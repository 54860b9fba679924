import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import type { Offer } from '@/lib/weights/pretrained/offer'
import type { Trained } from './useTrained'

/** Which weights a row runs. */
export interface RowWeights {
  /** What can be had for the row's network; null where there is nothing, or while that is not known. */
  readonly offer: Offer | null
  /** The reader wants trained weights. */
  readonly wanted: boolean
  /** The trained weights that the row runs: wanted, for this very setting, and on this device. */
  readonly used: Offer | null
}

/** `trained` is null until the device's storage has been looked at; till then every row is untrained. */
export function rowWeights(
  { id }: Network,
  values: AnyKnobValues,
  wanted: boolean,
  trained: Pick<Trained, 'library' | 'offerFor'> | null,
): RowWeights {
  const offer = trained && trained.offerFor(id, values)
  return { offer, wanted, used: trained && wanted && offer?.fits && trained.library.has(offer.source) ? offer : null }
}

/** A network as a row runs it. */
export interface RowSetting {
  readonly network: Network
  readonly values: AnyKnobValues
}

/** The network and settings that a row runs: its own, or those of its trained weights. */
export const rowSetting = (network: Network, values: AnyKnobValues, { used }: RowWeights): RowSetting =>
  used ? { network: used.source.network, values: used.values } : { network, values }

/** Id of the source that a job's weights are of; null for untrained ones. */
export const sourceIdOf = (weights: string | undefined) => weights?.slice(0, weights.lastIndexOf('#')) ?? null

/** A list with an id in it, or without. */
export const withId = (ids: readonly string[], id: string, there: boolean) => [
  ...ids.filter((one) => one !== id),
  ...(there ? [id] : []),
]
