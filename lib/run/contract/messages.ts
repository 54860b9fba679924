import type { RunFault } from './fault'
import type { BatchJob, PredictJob, RunJob } from './job'
import type { BatchResult, FeatureMaps, Prediction, Progress, RunResult } from './result'
import type { Weights } from '@/lib/weights/weights'

/** What the worker can be asked, and what it answers. */
export interface Calls {
  /** First of all. `lock` is held until the worker ends, so that the page learns of it (null where there are no locks). */
  start: { readonly request: { wasmPath: string; lock: string | null }; readonly answer: { webgl: boolean } }
  run: { readonly request: { job: RunJob }; readonly answer: RunResult }
  featureMaps: { readonly request: { job: RunJob; layer: string }; readonly answer: FeatureMaps }
  predict: { readonly request: { job: PredictJob }; readonly answer: Prediction }
  classify: { readonly request: { job: BatchJob }; readonly answer: BatchResult }
  /** The weights' memory goes to the worker. */
  provide: { readonly request: { key: string; weights: Weights }; readonly answer: null }
  withdraw: { readonly request: { key: string }; readonly answer: null }
  memory: { readonly request: object; readonly answer: { tensors: number; bytes: number } }
  release: { readonly request: object; readonly answer: null }
}

export type CallName = keyof Calls

/** To the worker: one call at a time; at any moment a wish that it be cancelled, or whether the page is to be seen. */
export type ToWorker = ToCall | { readonly call: 'cancel' } | { readonly call: 'attend'; readonly seen: boolean }

export type ToCall = { [N in CallName]: { readonly call: N } & Calls[N]['request'] }[CallName]

/** From the worker: progress of the current call, then its end. */
export type FromWorker =
  | { readonly kind: 'progress'; readonly progress: Progress }
  | { readonly kind: 'done'; readonly answer: Calls[CallName]['answer'] }
  | { readonly kind: 'failed'; readonly fault: RunFault; readonly message: string }
