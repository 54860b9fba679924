import { resolveSetting } from '@/components/setting/resolveSetting'
import { knobList, knobNamed, offeredValues, type AnyKnobValues, type KnobId } from '@/lib/nn/knob'
import type { Layer } from '@/lib/nn/layer'
import type { Network } from '@/lib/nn/network'
import { accuraciesAt, type Accuracy } from './published'

export interface Option {
  readonly value: string | number | boolean
  readonly chosen: boolean
  /** Costs with this value and the other knobs as they are; null where it cannot be built. */
  readonly cost: { readonly macs: number; readonly parameters: number } | null
  /** Channels at the end of each stage, for a knob that changes them. */
  readonly widths: readonly number[]
  readonly published: readonly Accuracy[]
}

export interface Choice {
  readonly name: KnobId
  readonly options: readonly Option[]
}

/** Every choice and switch of a network, each value with what it costs and what is published about it. */
export function choicesOf(network: Network, values: AnyKnobValues): Choice[] {
  return knobList(network.knobs).flatMap(([name, knob]) => {
    if (knob.kind === 'range') return []
    const options = offeredValues(knob).map((value): Option => {
      const setting = { ...values, [name]: value }
      const { cost, resolved } = resolveSetting(network, setting)
      return {
        value,
        chosen: values[name] === value,
        cost: cost && { macs: cost.macs, parameters: cost.parameters },
        widths: resolved && name === 'groups' ? stageWidths(resolved.layers) : [],
        published: cost ? accuraciesAt(network, setting) : [],
      }
    })
    return [{ name, options }]
  })
}

/** Channels that the last layer of each stage puts out. */
function stageWidths(layers: readonly Layer[]): number[] {
  const widths = new Map(
    layers.flatMap(({ blocks, output }) => (blocks[0]?.kind === 'stage' ? [[blocks[0].id, output[2]]] : [])),
  )
  return [...widths.values()]
}

/** The values of choices and switches: what a search for the largest setting keeps. */
export function chosenValues(network: Network, values: AnyKnobValues): AnyKnobValues {
  return Object.fromEntries(Object.entries(values).filter(([name]) => knobNamed(network.knobs, name)?.kind !== 'range'))
}
