import * as tf from '@tensorflow/tfjs-core'
import type { Filter } from '../plan/filters'

/** A filter on the backend. */
export interface FilterTensors {
  readonly filter: tf.Tensor4D
  readonly bias: tf.Tensor1D | undefined
}

/** Filters as tensors of the backend that is current: call it within `on`. */
export function upload(filters: readonly Filter[]): FilterTensors[] {
  return filters.map(({ shape, values, bias }) => ({
    filter: tf.tensor4d(values, [...shape]),
    bias: bias ? tf.tensor1d(bias) : undefined,
  }))
}
