import * as tf from '@tensorflow/tfjs-core'
import type { Layer } from '@/lib/nn/layer'
import { INPUT } from '@/lib/nn/resolve'
import { compute } from './compute'
import { stepFilters } from '../plan/filters'
import { upload } from './upload'
import { on } from './on'
import { ownKernels } from './own'
import { makePlan, type Plan, type PlanOptions, type Step } from '../plan/plan'
import type { BackendName, GroupedKernel } from '../contract/backend'
import type { Weights } from '@/lib/weights/weights'

/**
 * Runs any `Layer[]` with tfjs, on the backend that is named.
 *
 *   executeLayers(backend, layers, weights, input)                               fused, all at once
 *   executeLayerByLayer(backend, layers, weights, input, (layer, output) => …)   every layer's output, then freed
 *   walk(program, input)                                                         step by step, at the caller's pace
 *
 * `input` is NHWC `[batch, h, w, c]`, already preprocessed. Outputs have the layers' shapes, batch in front.
 */

/** Makes a step's output from its inputs; called inside `tf.tidy`, with its backend current. */
export type StepRunner = (step: Step, inputs: readonly tf.Tensor4D[]) => tf.Tensor4D

/** A plan, and what computes its steps on which backend. */
export interface Program {
  readonly backend: BackendName
  readonly plan: Plan
  readonly run: StepRunner
}

/** One step done. `inputs` and `output` live until the generator is resumed. */
export interface Done {
  readonly step: Step
  readonly inputs: readonly tf.Tensor4D[]
  readonly output: tf.Tensor4D
}

/**
 * Runs a plan and yields after each step; each activation is freed when its last reader is done, all of them
 * when the generator ends, early or not. Clone what should outlive it. `input` stays the caller's.
 */
export function* walk(program: Program, input: tf.Tensor4D): Generator<Done, void, void> {
  const { backend, plan } = program
  const live = new Map<string, tf.Tensor4D>([[INPUT, on(backend, () => tf.clone(input))]])
  const left = new Map(plan.readers)
  const release = (id: string) => {
    live.get(id)?.dispose()
    live.delete(id)
  }
  try {
    for (const step of plan.steps) {
      const inputs = step.inputs.map((id) => live.get(id)!)
      const output = runStep(program, step, inputs)
      live.set(step.id, output)
      yield { step, inputs, output }
      for (const id of step.inputs) {
        const readers = left.get(id)! - 1
        left.set(id, readers)
        if (readers === 0) release(id)
      }
    }
  } finally {
    for (const id of live.keys()) release(id)
  }
}

/** One step's output `[batch, h, w, c]` from its inputs, which stay; the caller disposes it. */
export function runStep({ backend, run }: Program, step: Step, inputs: readonly tf.Tensor4D[]): tf.Tensor4D {
  return on(backend, () => tf.tidy(() => run(step, inputs)))
}

/** A plan for a backend, with the kernels of our own that it has. */
export function planFor(backend: BackendName, layers: readonly Layer[], options: Omit<PlanOptions, 'own'>): Plan {
  return makePlan(layers, { ...options, own: ownKernels(backend) })
}

/** Runs a program at once and returns its output `[batch, h, w, c]`, which the caller must dispose. */
export function execute(program: Program, input: tf.Tensor4D): tf.Tensor4D {
  for (const { step, output } of walk(program, input)) {
    if (step === program.plan.steps.at(-1)) return on(program.backend, () => tf.clone(output))
  }
  throw new Error('a plan without steps has no output')
}

/** Runs layers fused, with filters uploaded for this call only. The caller disposes the output `[batch, h, w, c]`. */
export function executeLayers(
  backend: BackendName,
  layers: readonly Layer[],
  weights: Weights,
  input: tf.Tensor4D,
  grouped: GroupedKernel = 'direct',
): tf.Tensor4D {
  const plan = planFor(backend, layers, { fuse: true, grouped })
  return execute({ backend, plan, run: withWeights(backend, weights) }, input)
}

/**
 * Runs every layer as a step of its own and shows each output `[batch, h, w, c]`, in the order of `layers`.
 * It is freed when `onLayer` returns and nothing else reads it.
 */
export function executeLayerByLayer(
  backend: BackendName,
  layers: readonly Layer[],
  weights: Weights,
  input: tf.Tensor4D,
  onLayer: (layer: Layer, output: tf.Tensor4D) => void,
  grouped: GroupedKernel = 'split',
): void {
  for (const { step, output } of walk(layerByLayer(backend, layers, weights, grouped), input))
    onLayer(step.layer, output)
}

/** A program in which every layer is a step of its own. */
export function layerByLayer(
  backend: BackendName,
  layers: readonly Layer[],
  weights: Weights,
  grouped: GroupedKernel,
): Program {
  return { backend, plan: planFor(backend, layers, { fuse: false, grouped }), run: withWeights(backend, weights) }
}

/** A runner that uploads each step's filters when they are needed and drops them after the step. */
export function withWeights(backend: BackendName, weights: Weights): StepRunner {
  const own = ownKernels(backend)
  return (step, inputs) => compute(own, step, inputs, upload(stepFilters(step, weights)))
}
