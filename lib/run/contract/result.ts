import type { Shape } from '@/lib/nn/shape'
import type { BackendReport } from './backend'

/** `start` backend, `weights` made and uploaded, `first` run layer by layer (shaders compile), `runs` timed, `layers` timed one by one, `maps` read back. */
export type Phase = 'start' | 'weights' | 'first' | 'runs' | 'layers' | 'maps'

export interface Progress {
  readonly phase: Phase
  readonly done: number
  readonly total: number
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

export interface BatchResult {
  readonly backend: BackendReport
  /** Softmax outputs `[count, classes]`, picture after picture. */
  readonly data: Float32Array
  /** Milliseconds for all, weights and shader compilation apart. */
  readonly ms: number
}

/** What a network says about one picture, from one forward pass. */
export interface Prediction {
  readonly backend: BackendReport
  /** Softmax outputs `[classes]`. */
  readonly shares: Float32Array
  /** The maps that were asked for. */
  readonly maps: FeatureMaps | null
}

/** All channels of one layer's output, NHWC without the batch. */
export interface FeatureMaps {
  readonly id: string
  readonly shape: Shape
  readonly data: Float32Array
  readonly low: number
  readonly high: number
}
