import type { Layer } from '../layer'
import { layerCost } from '../cost'
import { elements } from '../shape'

/** What a device is asked for at most when it runs a design: the first that is passed is the reason for refusing. */
export const runLimits = { macs: 12e9, parameters: 60e6, map: 8e6, layers: 600 } as const

export type RunLimit = keyof typeof runLimits

/** Which limit of {@link runLimits} a network passes, with its own number (MACs, parameters, elements of its largest map, layers); null where it can be run. */
export function passedLimit(layers: readonly Layer[]): { readonly limit: RunLimit; readonly value: number } | null {
  const costs = layers.map(layerCost)
  const values: Readonly<Record<RunLimit, number>> = {
    macs: costs.reduce((sum, { macs }) => sum + macs, 0),
    parameters: costs.reduce((sum, { parameters }) => sum + parameters, 0),
    map: layers.reduce((most, { output }) => Math.max(most, elements(output)), 0),
    layers: layers.length,
  }
  const limit = (Object.keys(runLimits) as RunLimit[]).find((name) => values[name] > runLimits[name])
  return limit ? { limit, value: values[limit] } : null
}
