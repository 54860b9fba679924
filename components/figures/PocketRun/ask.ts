import { median } from 'd3-array'
import type { BackendName, BackendReport } from '@/lib/run/contract/backend'
import type { FeatureMaps } from '@/lib/run/contract/result'
import type { Runner } from '@/lib/run/contract/runner'
import { mappedLayer } from '@/lib/weights/pocket/activationMap'
import type { Grey } from '@/lib/weights/pocket/grey'
import type { Shipped } from '@/lib/weights/pocket/load'
import { pocket } from './model'
import { batchJob, predictJob } from './usePocketRunner'

/** What a network said about a picture. */
export interface Answer {
  readonly grey: Grey
  /** Softmax outputs, one for each class. */
  readonly shares: Float32Array
  /** What class activation maps are made of. */
  readonly maps: FeatureMaps
  /** Median of several runs; null until they have been timed. */
  readonly ms: number | null
  readonly backend: BackendReport
}

/** Times that were taken, by backend and network: a picture does not change them. */
export type Times = Map<string, number>

/** Runs that are timed. */
const TIMED = 5

interface Asked {
  readonly runner: Runner
  readonly networks: Shipped['networks']
  readonly grey: Grey
  readonly backend: BackendName
  readonly signal: AbortSignal
  readonly times: Times
}

/**
 * All four networks' answers about a picture, one forward pass each; then the times that are not known yet. One after
 * the other, so that they do not disturb each other. Each answer, and each time, is told to `say` as it comes.
 */
export async function ask(
  { runner, networks, grey, backend, signal, times }: Asked,
  say: (id: string, answer: Answer) => void,
): Promise<void> {
  const answers = new Map<string, Answer>()
  const tell = (id: string, answer: Answer) => {
    answers.set(id, answer)
    say(id, answer)
  }
  for (const { id } of pocket) {
    const layer = mappedLayer(networks.get(id)!.resolved.layers)
    const { shares, maps, backend: report } = await runner.predict(predictJob(id, backend, grey, layer), signal)
    if (signal.aborted) return
    tell(id, { grey, shares, maps: maps!, ms: times.get(`${backend} ${id}`) ?? null, backend: report })
  }
  for (const { id } of pocket) {
    if (times.has(`${backend} ${id}`)) continue
    const taken: number[] = []
    while (taken.length < TIMED)
      taken.push((await runner.classify(batchJob(id, backend, grey), () => undefined, signal)).ms)
    if (signal.aborted) return
    const ms = median(taken)!
    times.set(`${backend} ${id}`, ms)
    tell(id, { ...answers.get(id)!, ms })
  }
}
