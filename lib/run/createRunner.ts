import type { Runner } from './contract/runner'
import { Client } from './page/client'

/**
 * The runner a page uses: the engine in a worker, or in the page itself where workers, or their WebGL, do not work.
 * Nothing of tfjs is loaded before the first run. `basePath` is the site's, such as `/featherweight` or empty; tfjs'
 * .wasm files lie in its `/tfjs/`.
 */
export function createRunner(basePath: string): Runner {
  const wasmPath = new URL(`${basePath}/tfjs/`, location.href).href
  return new Client({
    wasmPath,
    makeWorker: () => new Worker(new URL('./engine/engine.worker.ts', import.meta.url), { type: 'module' }),
    onPage: async (reason) => {
      const { Engine } = await import('./engine/engine')
      return new Engine({ wasmPath, place: 'page', reason })
    },
  })
}
