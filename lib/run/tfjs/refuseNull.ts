import type { BackendWasm } from '@tensorflow/tfjs-backend-wasm'

/** Emscripten's names for the functions that take memory and give it back. */
const MALLOC = '_malloc'
const FREE = '_free'

/** Makes a wasm backend throw where memory has run out: `malloc` answers 0 then, and tfjs would write there. */
export function refuseNull(backend: BackendWasm): void {
  const wasm = backend.wasm as BackendWasm['wasm'] & { [MALLOC](bytes: number): number; [FREE](at: number): void }
  // Emscripten puts the real one in its place at the first call.
  wasm[FREE](wasm[MALLOC](1))
  const malloc = wasm[MALLOC]
  wasm[MALLOC] = (bytes) => {
    const at = malloc(bytes)
    if (at === 0 && bytes > 0) throw new Error(`out of memory: ${bytes} bytes`)
    return at
  }
}
