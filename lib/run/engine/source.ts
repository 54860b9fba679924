import type { Resolved } from '@/lib/nn/network'
import { chooseBackend } from '../tfjs/backend'
import { calibrate } from '../tfjs/calibrate'
import type { Session } from './session'
import type { RunJob } from '../contract/job'
import { resolveJob } from '../plan/resolveJob'
import { seededWeights } from '@/lib/weights/seeded'
import { checkWeights, type Weights } from '@/lib/weights/weights'

/** A network and its weights on the CPU's side, from which a backend can be filled at any time. */
export interface Source {
  readonly key: string
  readonly resolved: Resolved
  readonly weights: Weights
}

/** What decides a network's weights. */
export type SourceJob = Pick<RunJob, 'network' | 'values' | 'design' | 'weights'> & { readonly seed?: number }

/** The same for jobs that share a network, its settings and the seed. */
export function sourceKey({ network, values, design, seed, weights }: SourceJob): string {
  return JSON.stringify([
    network,
    Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1)),
    weights ?? seed,
    design,
  ])
}

/**
 * A job's network with the trained weights that were provided for it, else with seeded weights, calibrated on wasm
 * whatever will run it, so that they are the same everywhere (on cpu without wasm). Throws `SpecError` for impossible
 * settings, `RunError` for designs that cannot be run, `WeightsError` where trained weights do not fit them.
 */
export async function makeSource(
  job: SourceJob,
  provided: ReadonlyMap<string, Weights>,
  wasmPath: string | null,
  session: Session,
): Promise<Source> {
  const resolved = resolveJob(job)
  const total = resolved.layers.length
  session.report('weights', 0, total)
  await session.pace()
  if (job.weights !== undefined) {
    const weights = provided.get(job.weights) ?? new Map()
    checkWeights(resolved.layers, weights)
    return { key: sourceKey(job), resolved, weights }
  }
  const { used } = await chooseBackend('wasm', wasmPath)
  const seeded = seededWeights(resolved.layers, job.seed ?? 0)
  const steps = calibrate(used, resolved, seeded)
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
