import * as tf from '@tensorflow/tfjs-core'
import { calibrate } from '../calibrate'
import { executeLayerByLayer, executeLayers } from '../execute'
import { toMaps } from '../maps'
import { summarize, type Observed, type Summary } from './golden'
import type { GoldenCase } from './goldenCases'
import { preprocess, syntheticPicture } from '@/lib/run/plan/pixels'
import type { BackendName, GroupedKernel } from '@/lib/run/contract/backend'
import type { Picture } from '@/lib/run/contract/job'
import { seededWeights } from '@/lib/weights/seeded'
import { tensorSizes, type Weights } from '@/lib/weights/weights'

/** The weights of a case: seeded, and calibrated on a backend. */
export function caseWeights(backend: BackendName, { layers, seed, resolved }: GoldenCase): Weights {
  const seeded = seededWeights(layers, seed)
  if (!resolved) return seeded
  const steps = calibrate(backend, resolved, seeded)
  for (;;) {
    const next = steps.next()
    if (next.done) return next.value
  }
}

/** The picture of a case: the top left of a made-up one, whose two sides differ. */
export function casePicture({ input: [height, width] }: GoldenCase): Picture {
  const side = Math.max(height, width)
  const { data } = syntheticPicture(side, 7)
  const rows = Array.from({ length: height }, (_, row) => data.subarray(row * side * 4, (row * side + width) * 4))
  const cut = new Uint8ClampedArray(width * height * 4)
  for (const [row, values] of rows.entries()) cut.set(values, row * width * 4)
  return { width, height, data: cut }
}

/** The picture's RGB bytes, row by row. */
export function caseBytes(one: GoldenCase): Uint8ClampedArray {
  return casePicture(one).data.filter((_, index) => index % 4 !== 3)
}

/** All weights of a network in a row: layer by layer, tensors in the order of `LayerWeights`, each row-major. */
export function allWeights({ layers }: GoldenCase, weights: Weights): Float32Array {
  const parts = layers.flatMap((layer) => tensorSizes(layer).map(([name]) => weights.get(layer.id)![name]!))
  const all = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0))
  let offset = 0
  for (const part of parts) {
    all.set(part, offset)
    offset += part.length
  }
  return all
}

/**
 * Runs a case on a backend, layer by layer, and summarizes every layer. Its outputs are those of the
 * fused run, the one that readers time.
 */
export function observe(backend: BackendName, one: GoldenCase, weights: Weights, grouped: GroupedKernel): Observed {
  const { layers, input, preprocessing } = one
  const pixels = toMaps(backend, preprocess(casePicture(one), preprocessing), [1, ...input])
  const summaries = new Map<string, Summary>()
  const before = layers.at(-1)!.inputs[0]
  let logits: ArrayLike<number> = []
  executeLayerByLayer(
    backend,
    layers,
    weights,
    pixels,
    (layer, output) => {
      const values = output.dataSync()
      summaries.set(layer.id, summarize(values))
      if (layer.id === before) logits = values.slice()
    },
    grouped,
  )
  const output = executeLayers(backend, layers, weights, pixels, grouped)
  const probabilities = output.dataSync().slice()
  tf.dispose([pixels, output])
  return {
    weights: summarize(allWeights(one, weights)),
    picture: summarize(caseBytes(one)),
    layers: summaries,
    logits,
    probabilities,
  }
}
