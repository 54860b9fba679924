import * as tf from '@tensorflow/tfjs-core'
import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'
import type { MathBackendWebGL } from '@tensorflow/tfjs-backend-webgl'
import { backendFactory } from './backendCode'
import { messageOf, RunError, type RunFault } from '../contract/fault'
import type { BackendName } from '../contract/backend'
import { on } from './on'
import { refuseNull } from './refuseNull'
import { watchContext } from './webgl/context'

/** Backends to try, in order, when one is asked for. */
const FALLBACKS: Record<BackendName, readonly BackendName[]> = {
  webgl: ['webgl', 'wasm', 'cpu'],
  wasm: ['wasm', 'cpu'],
  cpu: ['cpu'],
}

/** A backend that does not come up in this time is taken to be broken, milliseconds. */
const PATIENCE = 20_000

export interface Chosen {
  readonly used: BackendName
  /** Why an earlier choice did not work, in its own words. */
  readonly reason: string | null
}

const running = new Map<BackendName, tf.KernelBackend>()

/**
 * Has a backend ready for work `on` it, loading and starting it on first use; webgl falls back to wasm, wasm to cpu.
 * `wasmPath` is the folder of the .wasm files, null where tfjs finds them itself (Node).
 * Throws `RunError` where none works: `unreachable` where not even the last one's code could be had, else `backend`.
 */
export async function chooseBackend(asked: BackendName, wasmPath: string | null): Promise<Chosen> {
  const reasons: string[] = []
  let fault: RunFault = 'backend'
  for (const name of FALLBACKS[asked]) {
    try {
      await start(name, wasmPath)
      return { used: name, reason: reasons.length > 0 ? reasons.join('; ') : null }
    } catch (error) {
      stopBackend(name)
      reasons.push(`${name}: ${messageOf(error)}`)
      fault = error instanceof RunError ? error.fault : 'backend'
    }
  }
  throw new RunError(fault, reasons.join('; '))
}

async function start(name: BackendName, wasmPath: string | null): Promise<void> {
  if (running.has(name)) return
  const factory = await backendFactory(name, wasmPath)
  const backend = await inTime(name, factory())
  if (name === 'wasm') refuseNull(backend as BackendWasm)
  // Started here and not by tfjs, which would only log the reason of a failure.
  if (tf.findBackendFactory(name)) tf.removeBackend(name)
  tf.registerBackend(name, () => backend)
  running.set(name, backend)
  await tf.setBackend(name)
  on(name, probe)
  if (name === 'webgl') watchContext(backend as MathBackendWebGL)
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
    return tf.fused
      .conv2d({ x, filter: tf.ones([2, 2, 1, 1]), strides: 1, pad: 'valid', activation: 'relu' })
      .dataSync()
  })
  if (value === undefined || Math.abs(value - 10) > 0.01) throw new Error(`computed ${value} where 10 is right`)
}

/**
 * Drops every backend and, with `dispose`, the tensors on them: one has failed, and what is in its memory may be damaged.
 * The next {@link chooseBackend} starts the one that it wants anew.
 */
export function stopBackends(dispose: () => void): void {
  // wasm's memory goes as a whole: tensors there are forgotten, not freed one by one in what may be damaged.
  const wasm = running.get('wasm')
  if (wasm) Object.assign(wasm, { disposeData: () => true })
  try {
    dispose()
  } catch {
    // What cannot be freed goes with its backend.
  }
  for (const name of running.keys()) stopBackend(name)
}

/** Drops a backend and everything on it; the next {@link chooseBackend} starts it anew. */
function stopBackend(name: BackendName): void {
  running.delete(name)
  try {
    if (tf.findBackendFactory(name)) tf.removeBackend(name)
  } catch {
    // A broken backend may fail to clean up after itself. Without it in the registry, removing cannot fail.
    delete tf.engine().registry[name]
    tf.removeBackend(name)
  }
}
