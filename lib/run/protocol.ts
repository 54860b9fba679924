import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Shape } from '@/lib/nn/shape'
import type { Weights } from './weights'

/** Where arithmetic happens: the first is the default, the others are fallbacks and choices. */
export const backendNames = ['webgl', 'wasm', 'cpu'] as const

export type BackendName = (typeof backendNames)[number]

/**
 * How a grouped 1×1 convolution is computed: each group where it lies (on cpu as `masked`), by one dense matrix product
 * with zeros outside the groups, or by split–conv–concat.
 */
export type GroupedKernel = (typeof groupedKernels)[number]
export const groupedKernels = ['direct', 'masked', 'split'] as const

/** The kernel that a backend uses where one is asked for. */
export function kernelOn(backend: BackendName, grouped: GroupedKernel): GroupedKernel {
  return grouped === 'direct' && backend === 'cpu' ? 'masked' : grouped
}

/** An RGB picture already cropped and resized to the network's input, row by row, 0 … 255. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** RGBA bytes, length width·height·4; alpha is ignored. */
  readonly data: Uint8ClampedArray
}

/** Everything one run of one network depends on. */
export interface RunJob {
  readonly network: string
  readonly values: AnyKnobValues
  /** A reader's own network as the text of its design; `network` and `values` then only name it. */
  readonly design?: string
  readonly backend: BackendName
  readonly grouped: GroupedKernel
  /** Seed of the untrained weights. */
  readonly seed: number
  /** Key of trained weights given before ({@link Runner.provide}), instead of seeded ones. */
  readonly weights?: string
  /** Timed runs after the first. */
  readonly runs: number
  readonly picture: Picture
}

/** `start` backend, `weights` made and uploaded, `first` run layer by layer (shaders compile), `runs` timed, `layers` timed one by one, `maps` read back. */
export type Phase = 'start' | 'weights' | 'first' | 'runs' | 'layers' | 'maps'

export interface Progress {
  readonly phase: Phase
  readonly done: number
  readonly total: number
}

/** Which backend a result came from, and why it was not the one asked for. */
export interface BackendReport {
  readonly asked: BackendName
  readonly used: BackendName
  /** Where tfjs ran: in the worker, or on the page where workers or their WebGL are missing. */
  readonly place: 'worker' | 'page'
  /** Set where `used` is not `asked`, or `place` is the page: the backend's or the worker's own message. */
  readonly reason: string | null
  /** GPU as the browser names it, where it tells. */
  readonly device: string | null
}

/**
 * A small grey picture of a layer's activations, at most 32 × 32: mean over channels, scaled from its lowest
 * to its highest value. A flat map `[1, 1, c]` is laid out row by row in a square instead.
 */
export interface Thumbnail {
  readonly width: number
  readonly height: number
  readonly data: Uint8Array
}

export interface LayerResult {
  readonly id: string
  /** Milliseconds by itself, median; null where the layer is computed inside another (`within`). */
  readonly ms: number | null
  /** Id of the layer whose kernel also computes this one. */
  readonly within: string | null
  readonly low: number
  readonly high: number
  readonly thumbnail: Thumbnail
}

export interface RunResult {
  readonly backend: BackendReport
  readonly weightsMs: number
  /** First run, shader compilation included; null where the page was hidden or the machine asleep meanwhile. */
  readonly firstMs: number | null
  /** The timed runs in order, milliseconds. */
  readonly times: readonly number[]
  readonly layers: readonly LayerResult[]
  /** Largest outputs of the softmax, best first. */
  readonly top: readonly { readonly index: number; readonly probability: number }[]
  readonly memory: { readonly tensors: number; readonly bytes: number }
}

/** Many grey pictures for one network: everything a {@link RunJob} has but the picture, the timed runs and the seed. */
export interface BatchJob extends Pick<RunJob, 'network' | 'values' | 'backend' | 'grouped'> {
  readonly weights: string
  /** `[count, h, w]`, 0 … 255, picture after picture. */
  readonly pictures: Uint8Array
}

export interface BatchResult {
  readonly backend: BackendReport
  /** Softmax outputs `[count, classes]`, picture after picture. */
  readonly data: Float32Array
  /** Milliseconds for all, weights and shader compilation apart. */
  readonly ms: number
}

/** All channels of one layer's output, NHWC without the batch. */
export interface FeatureMaps {
  readonly id: string
  readonly shape: Shape
  readonly data: Float32Array
  readonly low: number
  readonly high: number
}

/** What can go wrong while running; each has a message in every language. */
export type RunFault =
  | 'cancelled'
  | 'backend'
  | 'memory'
  | 'context-lost'
  | 'worker'
  | 'unreachable'
  | 'spec'
  | 'size'
  | 'weights'
  | 'not-finite'
  | 'unknown'

/** Carries a {@link RunFault} and the underlying message. */
export class RunError extends Error {
  readonly fault: RunFault

  constructor(fault: RunFault, message: string) {
    super(message)
    this.name = 'RunError'
    this.fault = fault
  }
}

/**
 * Runs networks one at a time. The worker client and the page fallback both implement it.
 * Every promise rejects with a {@link RunError}; aborting `signal` rejects with fault `cancelled`.
 */
export interface Runner {
  run(job: RunJob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<RunResult>
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
