import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { execute } from './execute'
import type { Loaded } from './loaded'

/**
 * Hands all of a network's shaders to the driver at once, which compiles them side by side where it can, and waits for
 * them. Computes nothing. `input` is `[1, h, w, c]`; the network must lie on webgl. Rejects with the driver's error.
 */
export async function compileAhead(loaded: Loaded, input: tf.Tensor4D): Promise<void> {
  const backend = tf.engine().registry[loaded.backend] as MathBackendWebGL
  tf.env().set('ENGINE_COMPILE_ONLY', true)
  try {
    execute(loaded, input).dispose()
  } finally {
    tf.env().set('ENGINE_COMPILE_ONLY', false)
  }
  await backend.checkCompileCompletionAsync()
  backend.getUniformLocations()
}
