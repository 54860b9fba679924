import * as tf from '@tensorflow/tfjs-core'

/** Kernels of our own: webgl programs that work on packed textures, or wasm's view of a map as one column per group. */
export type OwnKernels = 'packed' | 'striped'

/** What the current backend has beyond tfjs' kernels. */
export function ownKernels(): OwnKernels | null {
  if (tf.getBackend() === 'wasm') return 'striped'
  return tf.getBackend() === 'webgl' && tf.env().getNumber('WEBGL_VERSION') === 2 ? 'packed' : null
}
