import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { messageOf } from './faults'
import type { BackendName } from './protocol'

/** Backends to try, in order, when one is asked for. */
const FALLBACKS: Record<BackendName, readonly BackendName[]> = {
  webgl: ['webgl', 'wasm', 'cpu'],
  wasm: ['wasm', 'cpu'],
  cpu: ['cpu'],
}

/** A backend that does not come up in this time is taken to be broken, milliseconds. */
const PATIENCE = 20_000

/**
 * Textures in bytes beyond which freed ones are deleted, not kept for reuse; tfjs keeps all by default. By itself
 * SqueezeNet comes to 46 MiB, MobileNet to 82, ShuffleNet to 38; Xception would to 301, of which 112 are in use at most.
 */
const TEXTURE_BYTES = 2 ** 28

export interface Chosen {
  readonly used: BackendName
  /** Why an earlier choice did not work, in its own words. */
  readonly reason: string | null
}

type Factory = () => tf.KernelBackend | Promise<tf.KernelBackend>

const factories = new Map<BackendName, Factory>()
const running = new Map<BackendName, tf.KernelBackend>()
/** webgl backends whose context the GPU has taken away. */
const lost = new WeakSet<tf.KernelBackend>()

/**
 * Makes a backend current, loading and starting it on first use; webgl falls back to wasm, wasm to cpu.
 * `wasmPath` is the folder of the .wasm files, null where tfjs finds them itself (Node).
 * Throws the last backend's error where none works.
 */
export async function chooseBackend(asked: BackendName, wasmPath: string | null): Promise<Chosen> {
  const reasons: string[] = []
  for (const name of FALLBACKS[asked]) {
    try {
      await start(name, wasmPath)
      return { used: name, reason: reasons.length > 0 ? reasons.join('; ') : null }
    } catch (error) {
      stopBackend(name)
      reasons.push(`${name}: ${messageOf(error)}`)
    }
  }
  throw new Error(reasons.join('; '))
}

async function start(name: BackendName, wasmPath: string | null): Promise<void> {
  if (!running.has(name)) {
    if (!factories.has(name)) factories.set(name, await load(name, wasmPath))
    const backend = await inTime(name, factories.get(name)!())
    // Started here and not by tfjs, which would only log the reason of a failure.
    if (tf.findBackendFactory(name)) tf.removeBackend(name)
    tf.registerBackend(name, () => backend)
    running.set(name, backend)
    await tf.setBackend(name)
    probe()
    if (name === 'webgl') watchContext(backend as MathBackendWebGL)
  }
  await tf.setBackend(name)
}

/** Loads a backend's package, which registers it, and sets its flags. */
async function load(name: BackendName, wasmPath: string | null): Promise<Factory> {
  switch (name) {
    case 'webgl':
      await loadWebgl()
      break
    case 'wasm': {
      const { setWasmPaths } = await import('@tensorflow/tfjs-backend-wasm')
      if (wasmPath !== null) setWasmPaths(wasmPath)
      break
    }
    case 'cpu':
      await import('@tensorflow/tfjs-backend-cpu')
  }
  const factory = tf.findBackendFactory(name)
  if (!factory) throw new Error('not available here')
  return factory
}

async function loadWebgl(): Promise<void> {
  await import('@tensorflow/tfjs-backend-webgl')
  tf.env().set('SOFTWARE_WEBGL_ENABLED', true)
  tf.env().set('WEBGL_DELETE_TEXTURE_THRESHOLD', TEXTURE_BYTES)
}

async function inTime<T>(name: string, started: T | Promise<T>): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${name} did not start in ${PATIENCE / 1000} s`)), PATIENCE)
  })
  try {
    return await Promise.race([started, late])
  } finally {
    clearTimeout(timer)
  }
}

/** A small convolution with a known result: a backend may start and yet compute nonsense. */
function probe(): void {
  const [value] = tf.tidy(() => {
    const x = tf.tensor4d([1, 2, 3, 4], [1, 2, 2, 1])
    return tf.fused.conv2d({ x, filter: tf.ones([2, 2, 1, 1]), strides: 1, pad: 'valid', activation: 'relu' }).dataSync()
  })
  if (value === undefined || Math.abs(value - 10) > 0.01) throw new Error(`computed ${value} where 10 is right`)
}

function watchContext(backend: MathBackendWebGL): void {
  backend.gpgpu.gl.canvas.addEventListener('webglcontextlost', () => lost.add(backend))
}

/** True if the GPU took webgl's context away since the backend started; whatever it held or computed is gone. */
export function lostContext(): boolean {
  const backend = running.get('webgl') as MathBackendWebGL | undefined
  return backend !== undefined && (lost.has(backend) || backend.gpgpu.gl.isContextLost())
}

/** Drops a backend and everything on it; the next {@link chooseBackend} starts it anew. Dispose its tensors first. */
export function stopBackend(name: BackendName): void {
  running.delete(name)
  try {
    if (tf.findBackendFactory(name)) tf.removeBackend(name)
  } catch {
    // A broken backend may fail to clean up after itself. Without it in the registry, removing cannot fail.
    delete tf.engine().registry[name]
    tf.removeBackend(name)
  }
}

/**
 * Waits until the current backend has done all it was told. wasm and cpu work at once; webgl answers when a pixel is
 * read of the tensor computed last, which must not be disposed.
 */
export function settle(): void {
  if (tf.getBackend() !== 'webgl') return
  const { gl } = (tf.backend() as MathBackendWebGL).gpgpu
  // Of the texture written last. Half floats on devices that have no others.
  const half = gl.getParameter(gl.IMPLEMENTATION_COLOR_READ_TYPE) !== gl.FLOAT
  gl.readPixels(0, 0, 1, 1, gl.RGBA, half ? HALF_FLOAT : gl.FLOAT, half ? new Uint16Array(4) : new Float32Array(4))
}

/** WebGL 2's constant. */
const HALF_FLOAT = 0x140b

/** The GPU as the browser names it; null for other backends and where the browser does not tell. */
export function deviceName(): string | null {
  if (tf.getBackend() !== 'webgl') return null
  const { gl } = (tf.backend() as MathBackendWebGL).gpgpu
  const extension = gl.getExtension('WEBGL_debug_renderer_info')
  return extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : null
}

/** True where tfjs can compute with WebGL here (it refuses workers in Safari). */
export async function supportsWebgl(): Promise<boolean> {
  await loadWebgl()
  return tf.env().getNumber('WEBGL_VERSION') > 0
}
