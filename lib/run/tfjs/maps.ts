import * as tf from '@tensorflow/tfjs-core'
import type { BackendName } from '../contract/backend'
import { on } from './on'

/** A batch of maps on a backend, NHWC; who made it disposes it. */
export type Maps = tf.Tensor4D

/** Maps on a backend from values, row by row. */
export function toMaps(backend: BackendName, values: Float32Array, shape: readonly number[]): Maps {
  return on(backend, () => tf.tensor4d(values, shape as [number, number, number, number]))
}

/** The values of maps on a backend, by waiting here. webgl unpacks them, which is work too. */
export function readNow(backend: BackendName, maps: Maps): Float32Array {
  return on(backend, () => maps.dataSync<'float32'>())
}

/** The values of maps on a backend, while others work. */
export function readLater(backend: BackendName, maps: Maps): Promise<Float32Array> {
  return on(backend, () => maps.data<'float32'>())
}

/** Live tensors and bytes on all backends, from the engine's own count: asking a backend would start one. */
export function memory(): { tensors: number; bytes: number } {
  const { numTensors, numBytes } = tf.engine().state
  return { tensors: numTensors, bytes: numBytes }
}
