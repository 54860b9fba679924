import * as tf from '@tensorflow/tfjs-core'
import type { Layer } from '@/lib/nn/layer'
import { compute } from './compute'
import { planFor, type Program } from './execute'
import { on } from './on'
import { ownKernels } from './own'
import { stepFilters } from '../plan/filters'
import { upload, type FilterTensors } from './upload'
import type { BackendName, GroupedKernel } from '../contract/backend'
import type { Weights } from '@/lib/weights/weights'

/** A fused network whose filters lie on its backend, ready to run any number of times. */
export interface Loaded extends Program {
  /** Frees the filters. */
  dispose(): void
}

/** Uploads a network's filters to a backend. Throws `WeightsError` where one is missing. */
export function load(backend: BackendName, layers: readonly Layer[], weights: Weights, grouped: GroupedKernel): Loaded {
  const plan = planFor(backend, layers, { fuse: true, grouped })
  const own = ownKernels(backend)
  const filters = new Map<string, readonly FilterTensors[]>()
  const dispose = () => {
    for (const { filter, bias } of [...filters.values()].flat()) tf.dispose([filter, bias ?? []])
    filters.clear()
  }
  try {
    for (const step of plan.steps) {
      filters.set(
        step.id,
        on(backend, () => upload(stepFilters(step, weights))),
      )
    }
  } catch (error) {
    dispose()
    throw error
  }
  return { backend, plan, run: (step, inputs) => compute(own, step, inputs, filters.get(step.id) ?? []), dispose }
}
