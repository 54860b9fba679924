import * as tf from '@tensorflow/tfjs-core'
import type { BackendName } from '../contract/backend'
import type { OwnKernels } from '../plan/grouped'

/** What a backend has beyond tfjs' kernels. */
export function ownKernels(backend: BackendName): OwnKernels | null {
  if (backend === 'wasm') return 'striped'
  return backend === 'webgl' && tf.env().getNumber('WEBGL_VERSION') === 2 ? 'packed' : null
}
