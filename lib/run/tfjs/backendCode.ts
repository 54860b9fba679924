import * as tf from '@tensorflow/tfjs-core'
import { messageOf, RunError } from '../contract/fault'
import type { BackendName } from '../contract/backend'

/**
 * Textures in bytes beyond which freed ones are deleted, not kept for reuse; tfjs keeps all by default. By itself
 * SqueezeNet comes to 46 MiB, MobileNet to 82, ShuffleNet to 38; Xception would to 301, of which 112 are in use at most.
 */
const TEXTURE_BYTES = 2 ** 28

type Factory = () => tf.KernelBackend | Promise<tf.KernelBackend>

const factories = new Map<BackendName, Factory>()

/**
 * What starts a backend; its code is fetched the first time. `wasmPath` is the folder of the .wasm files, null where tfjs
 * finds them itself (Node). Throws `RunError` `unreachable` where the code cannot be had, `Error` where it is not for here.
 */
export async function backendFactory(name: BackendName, wasmPath: string | null): Promise<Factory> {
  const factory = factories.get(name) ?? (await load(name, wasmPath))
  factories.set(name, factory)
  return factory
}

/** Code that could not be fetched is another matter than a backend that does not work. */
async function fetched<T>(loaded: Promise<T>): Promise<T> {
  try {
    return await loaded
  } catch (error) {
    throw new RunError('unreachable', messageOf(error))
  }
}

/** Loads a backend's package, which registers it, and sets its flags. */
async function load(name: BackendName, wasmPath: string | null): Promise<Factory> {
  switch (name) {
    case 'webgl':
      await loadWebgl()
      break
    case 'wasm': {
      const { setWasmPaths } = await fetched(import('@tensorflow/tfjs-backend-wasm'))
      if (wasmPath !== null) setWasmPaths(wasmPath)
      break
    }
    case 'cpu':
      await fetched(import('@tensorflow/tfjs-backend-cpu'))
  }
  const factory = tf.findBackendFactory(name)
  if (!factory) throw new Error('not available here')
  return factory
}

async function loadWebgl(): Promise<void> {
  await fetched(import('@tensorflow/tfjs-backend-webgl'))
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  tf.env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', TEXTURE_BYTES)
}

/** True where tfjs can compute with WebGL here (it refuses workers in Safari). */
export async function supportsWebgl(): Promise<boolean> {
  await loadWebgl()
  return tf.env().getNumber('WEBGL_VERSION') > 0
}
