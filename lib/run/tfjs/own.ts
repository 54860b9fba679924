import * as tf from '@tensorflow/tfjs-core'
import type { OwnKernels } from '../plan/grouped'

/** What the current backend has beyond tfjs' kernels. */
export function ownKernels(): OwnKernels | null {
  if (tf.getBackend() === 'wasm') return 'striped'
  return tf.getBackend() === 'webgl' && tf.env().getNumber('WEBGL_VERSION') === 2 ? 'packed' : null
}
