import type { Weights } from '@/lib/weights/weights'
import type { BatchJob, PredictJob, RunJob } from './job'
import type { BatchResult, FeatureMaps, Prediction, Progress, RunResult } from './result'

/** A page that is seen says so this often, milliseconds, so that it notices a machine that slept. */
export const BEAT = 1_000

/**
 * Runs networks one at a time. The worker client and the page fallback both implement it.
 * Every promise rejects with a {@link RunError}; aborting `signal` rejects with fault `cancelled`.
 */
export interface Runner {
  run(job: RunJob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<RunResult>
  /** One forward pass, not timed: the network's answer and, where the job asks for them, a layer's feature maps. */
  predict(job: PredictJob, signal: AbortSignal): Promise<Prediction>
  /** Feature maps of one layer of a job (computed again, so that none need be kept). */
  featureMaps(job: RunJob, layer: string, signal: AbortSignal): Promise<FeatureMaps>
  /** Classifies many grey pictures; reports phase `runs` in pictures done. */
  classify(job: BatchJob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<BatchResult>
  /** Keeps trained weights for jobs that name this key, until they are withdrawn. */
  provide(key: string, weights: Weights): void
  /** Frees weights that were provided under this key. */
  withdraw(key: string): void
  /** Told when the page is hidden and when it is shown again: times are taken only while it is to be seen. */
  attend(seen: boolean): void
  /** tfjs' live tensors and bytes. */
  memory(): Promise<{ tensors: number; bytes: number }>
  /** Frees weights and tensors; the runner can be used again. */
  release(): Promise<void>
  /** Ends the worker. */
  close(): void
}
