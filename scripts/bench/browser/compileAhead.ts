import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { execute } from '@/lib/run/execute'
import type { Loaded } from '@/lib/run/loaded'

/** Hands all of a network's shaders to the driver at once, which compiles them side by side where it can, and waits. */
export async function compileAhead({ plan, run }: Loaded, input: tf.Tensor4D): Promise<void> {
  const backend = tf.backend() as MathBackendWebGL
  tf.env().set('ENGINE_COMPILE_ONLY', true)
  try {
    execute(plan, run, input).dispose()
  } finally {
    tf.env().set('ENGINE_COMPILE_ONLY', false)
  }
  await backend.checkCompileCompletionAsync()
  backend.getUniformLocations()
}
