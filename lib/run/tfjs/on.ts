import * as tf from '@tensorflow/tfjs-core'
import type { BackendName } from '../contract/backend'

/** Whose work is being done, innermost first; null between pieces of work. */
let inside: BackendName | null = null

/**
 * Does a piece of work on a backend that has been started. tfjs computes on whichever backend is current: only what runs
 * in here computes, so that two jobs that take turns never compute on each other's. `work` must not wait. Throws where
 * the backend has not been started.
 */
export function on<T>(backend: BackendName, work: () => T): T {
  const outer = inside
  inside = backend
  try {
    makeCurrent(backend)
    return work()
  } finally {
    inside = outer
    if (outer !== null) makeCurrent(outer)
  }
}

/** tfjs answers with a promise, but a backend that runs is current at once. */
function makeCurrent(backend: BackendName): void {
  if (tf.getBackend() === backend) return
  if (!tf.engine().registry[backend]) throw new Error(`${backend} has not been started`)
  void tf.setBackend(backend)
}
