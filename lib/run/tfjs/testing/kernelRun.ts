import * as tf from '@tensorflow/tfjs-core'
import { INPUT, resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import { tensor } from '@/lib/tensor/tensor'
import { executeLayers } from '../execute'
import { on } from '../on'
import type { KernelCase } from './kernelCases'
import type { BackendName, GroupedKernel } from '@/lib/run/contract/backend'
import { referenceLayer } from './reference'
import { seededWeights, uniform } from '@/lib/weights/seeded'

/**
 * Largest difference between a case on a backend and the reference, relative to the range of the reference's
 * values. `fresh`: the input comes from this side, as a network's does; otherwise the backend computed it.
 */
export function caseError(
  backend: BackendName,
  { input, nodes }: KernelCase,
  grouped: GroupedKernel,
  fresh = true,
): number {
  const layers = resolve(nodes, input)
  const weights = seededWeights(layers, 1)
  const values = uniform('input', elements(input), -1, 1)
  const maps = new Map([[INPUT, tensor(input, values)]])
  for (const layer of layers) {
    maps.set(
      layer.id,
      referenceLayer(
        layer,
        layer.inputs.map((id) => maps.get(id)!),
        weights.get(layer.id) ?? {},
      ),
    )
  }
  const expected = maps.get(layers.at(-1)!.id)!
  const compute = () => {
    const given = tf.tensor4d(values, [1, ...input])
    const x = fresh ? given : tf.add<tf.Tensor4D>(given, tf.zeros([1, 1, 1, input[2]]))
    return executeLayers(backend, layers, weights, x, grouped).dataSync<'float32'>()
  }
  const actual = on(backend, () => tf.tidy(compute))
  const wanted = Array.from(expected.data)
  if (actual.length !== wanted.length) return Infinity
  const range = Math.max(...wanted) - Math.min(...wanted)
  return wanted.reduce((worst, value, at) => Math.max(worst, Math.abs(value - actual[at]!)), 0) / range
}
