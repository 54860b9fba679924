import { findNetwork } from '@/lib/nn/catalog'
import { instantiate, type Resolved } from '@/lib/nn/network'
import { chooseBackend } from './backend'
import { calibrate } from './calibrate'
import type { Session } from './measure'
import type { RunJob } from './protocol'
import { seededWeights } from './seeded'
import type { Weights } from './weights'

/** A network and its weights on the CPU's side, from which a backend can be filled at any time. */
export interface Source {
  readonly key: string
  readonly resolved: Resolved
  readonly weights: Weights
}

/** The same for jobs that share a network, its settings and the seed. */
export function sourceKey({ network, values, seed }: RunJob): string {
  return JSON.stringify([network, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)), seed])
}

/**
 * A job's network with seeded weights, calibrated on wasm whatever will run it, so that they are the same
 * everywhere (on cpu without wasm). Leaves that backend current. Throws `SpecError` for impossible settings.
 */
export async function makeSource(job: RunJob, wasmPath: string | null, session: Session): Promise<Source> {
  const resolved = instantiate(findNetwork(job.network), job.values)
  const total = resolved.layers.length
  session.report('weights', 0, total)
  await session.pace()
  await chooseBackend('wasm', wasmPath)
  const seeded = seededWeights(resolved.layers, job.seed)
  const steps = calibrate(resolved, seeded)
  try {
    for (let done = 1; ; done++) {
      const next = steps.next()
      if (next.done) return { key: sourceKey(job), resolved, weights: next.value }
      session.report('weights', done, total)
      await session.pace()
    }
  } finally {
    steps.return(seeded)
  }
}
