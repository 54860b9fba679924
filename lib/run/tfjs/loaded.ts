import * as tf from '@tensorflow/tfjs-core'
import type { Layer } from '@/lib/nn/layer'
import { compute } from './compute'
import { planHere, type StepRunner } from './execute'
import { stepFilters } from '../plan/filters'
import { upload, type FilterTensors } from './upload'
import type { Plan } from '../plan/plan'
import type { GroupedKernel } from '../contract/backend'
import type { Weights } from '@/lib/weights/weights'

/** A fused network whose filters lie on the current backend, ready to run any number of times. */
export interface Loaded {
  readonly plan: Plan
  readonly run: StepRunner
  /** Frees the filters. */
  dispose(): void
}

/** Uploads a network's filters. Throws `WeightsError` where one is missing. */
export function load(layers: readonly Layer[], weights: Weights, grouped: GroupedKernel): Loaded {
  const plan = planHere(layers, { fuse: true, grouped })
  const filters = new Map<string, readonly FilterTensors[]>()
  const dispose = () => {
    for (const { filter, bias } of [...filters.values()].flat()) tf.dispose([filter, bias ?? []])
    filters.clear()
  }
  try {
    for (const step of plan.steps) filters.set(step.id, upload(stepFilters(step, weights)))
  } catch (error) {
    dispose()
    throw error
  }
  return { plan, run: (step, inputs) => compute(step, inputs, filters.get(step.id) ?? []), dispose }
}
