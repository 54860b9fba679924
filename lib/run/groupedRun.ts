import * as tf from '@tensorflow/tfjs-core'
import { resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import { tensor } from '@/lib/tensor/tensor'
import { executeLayers } from './execute'
import type { GroupedCase } from './groupedCases'
import type { GroupedKernel } from './protocol'
import { referenceLayer } from './reference'
import { seededWeights, uniform } from './seeded'

/** Largest difference between a case on the current backend and the reference, relative to the range of the reference's values. */
export function caseError({ input, nodes }: GroupedCase, grouped: GroupedKernel): number {
  const layers = resolve(nodes, input)
  const weights = seededWeights(layers, 1)
  const values = uniform('input', elements(input), -1, 1)
  const expected = layers.reduce(
    (x, layer) => referenceLayer(layer, [x], weights.get(layer.id) ?? {}),
    tensor(input, values),
  )
  const actual = tf.tidy(() => {
    // A sum, so that the map is where the backend puts its results.
    const x = tf.add(tf.tensor4d(values, [1, ...input]), tf.zeros([1, 1, 1, input[2]]))
    return executeLayers(layers, weights, x as tf.Tensor4D, grouped).dataSync<'float32'>()
  })
  const wanted = Array.from(expected.data)
  if (actual.length !== wanted.length) return Infinity
  const range = Math.max(...wanted) - Math.min(...wanted)
  return wanted.reduce((worst, value, at) => Math.max(worst, Math.abs(value - actual[at]!)), 0) / range
}
