import * as tf from '@tensorflow/tfjs-core'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import type { BackendName } from '../../contract/backend'

/** WebGL 2's constant. */
const HALF_FLOAT = 0x140b

/** webgl backends whose context the GPU has taken away. */
const lost = new WeakSet<tf.KernelBackend>()

/** The backend while it runs. */
const webgl = () => tf.engine().registry['webgl'] as MathBackendWebGL | undefined

/** The context that a backend computes with; null where it has none. */
function contextOf(backend: BackendName): WebGLRenderingContext | null {
  return backend === 'webgl' ? (webgl()?.gpgpu.gl ?? null) : null
}

/** Remembers it when the GPU takes a backend's context away. */
export function watchContext(backend: MathBackendWebGL): void {
  backend.gpgpu.gl.canvas.addEventListener('webglcontextlost', () => lost.add(backend))
}

/** True if the GPU took webgl's context away since the backend started; whatever it held or computed is gone. */
export function lostContext(): boolean {
  const backend = webgl()
  return backend !== undefined && (lost.has(backend) || backend.gpgpu.gl.isContextLost())
}

/** True if the GPU's memory ran out since it was last asked: textures are missing then, and what was computed with them is wrong. */
export function outOfTextures(): boolean {
  const gl = contextOf('webgl')
  if (!gl) return false
  // WebGL keeps one of each kind of error until it is asked for.
  for (let kinds = 0; kinds < 5; kinds++) {
    const error = gl.getError()
    if (error === gl.OUT_OF_MEMORY) return true
    if (error === gl.NO_ERROR) return false
  }
  return false
}

/**
 * Waits until a backend has done all it was told. wasm and cpu work at once; webgl answers when a pixel is read of the
 * tensor computed last, which must not be disposed.
 */
export function settle(backend: BackendName): void {
  const gl = contextOf(backend)
  if (!gl) return
  // Of the texture written last. Half floats on devices that have no others.
  const half = gl.getParameter(gl.IMPLEMENTATION_COLOR_READ_TYPE) !== gl.FLOAT
  gl.readPixels(0, 0, 1, 1, gl.RGBA, half ? HALF_FLOAT : gl.FLOAT, half ? new Uint16Array(4) : new Float32Array(4))
}

/** The GPU as the browser names it; null for other backends and where the browser does not tell. */
export function deviceName(backend: BackendName): string | null {
  const gl = contextOf(backend)
  const extension = gl?.getExtension('WEBGL_debug_renderer_info')
  return gl && extension ? String(gl.getParameter(extension.UNMASKED_RENDERER_WEBGL)) : null
}
