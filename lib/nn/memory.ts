import { cost } from './cost'
import type { Layer } from './layer'
import { INPUT } from './resolve'
import { elements, type Shape } from './shape'

/** How numbers are stored. */
export type NumberFormat = 'fp32' | 'fp16' | 'int8'

export const numberFormats: readonly NumberFormat[] = ['fp32', 'fp16', 'int8']

/** Bytes of one number. */
export const bytesPerNumber: Readonly<Record<NumberFormat, number>> = { fp32: 4, fp16: 2, int8: 1 }

/** Bytes of feature maps around one layer. */
export interface LayerMemory {
  readonly layer: Layer
  /** While it runs: its output, its inputs, and maps that later layers still read. */
  readonly during: number
  /** After it: what later layers still read, and the network's output. */
  readonly after: number
}

export interface ActivationMemory {
  readonly layers: readonly LayerMemory[]
  /** Bytes of the input, which is held until its last reader is done. */
  readonly input: number
  /** Largest `during`, and the first layer that reaches it. */
  readonly peak: { readonly bytes: number; readonly layer: Layer }
}

/**
 * Bytes of feature maps that are alive through one run on one image, layer by layer in the order of `layers`.
 * A map is freed when its last reader is done. Flattening and dropout (idle at prediction) pass their input's
 * map on; every other layer makes a new one. Throws where there are no layers.
 */
export function activationMemory(layers: readonly Layer[], input: Shape, format: NumberFormat): ActivationMemory {
  const bytes = (shape: Shape) => elements(shape) * bytesPerNumber[format]
  const lastReader = new Map(layers.flatMap((layer, index) => layer.inputs.map((id) => [id, index])))
  const mapOf = new Map([[INPUT, INPUT]])
  const freedAfter = new Map<string, number>([[INPUT, lastReader.get(INPUT) ?? -1]])
  for (const [index, layer] of layers.entries()) {
    const map = sharesInput(layer) ? mapOf.get(layer.inputs[0]!)! : layer.id
    mapOf.set(layer.id, map)
    // The network's output has no reader and stays.
    const read = index === layers.length - 1 ? Infinity : (lastReader.get(layer.id) ?? index)
    freedAfter.set(map, Math.max(freedAfter.get(map) ?? -1, read))
  }

  const live = new Map([[INPUT, bytes(input)]])
  const steps = layers.map((layer, index): LayerMemory => {
    if (mapOf.get(layer.id) === layer.id) live.set(layer.id, bytes(layer.output))
    const during = total(live)
    for (const map of live.keys()) if (freedAfter.get(map)! <= index) live.delete(map)
    return { layer, during, after: total(live) }
  })
  const peak = steps.reduce((most, step) => (step.during > most.during ? step : most))
  return { layers: steps, input: bytes(input), peak: { bytes: peak.during, layer: peak.layer } }
}

/**
 * Bytes of a network's trainable parameters, with `statistics` also those of the moving means and variances.
 * Every number takes the format's bytes, biases and normalization included.
 */
export function parameterBytes(layers: readonly Layer[], format: NumberFormat, statistics = false): number {
  const { parameters, statistics: moving } = cost(layers)
  return (parameters + (statistics ? moving : 0)) * bytesPerNumber[format]
}

const total = (live: ReadonlyMap<string, number>) => [...live.values()].reduce((sum, bytes) => sum + bytes, 0)

function sharesInput(layer: Layer): boolean {
  switch (layer.op) {
    case 'flatten':
    case 'dropout':
      return true
    case 'conv':
    case 'depthwise':
    case 'dense':
    case 'pool':
    case 'globalPool':
    case 'norm':
    case 'activation':
    case 'lrn':
    case 'shuffle':
    case 'concat':
    case 'add':
      return false
  }
}
