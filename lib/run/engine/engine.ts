import type { Resolved } from '@/lib/nn/network'
import { Attention } from './attention'
import { chooseBackend, stopBackends, type Chosen } from '../tfjs/backend'
import { layerByLayer, walk } from '../tfjs/execute'
import { deviceName, lostContext } from '../tfjs/webgl/context'
import { memory, toMaps, type Maps } from '../tfjs/maps'
import { asRunError, isHarmless, stopIfAborted, RunError } from '../contract/fault'
import { classify } from './classify'
import { Held } from './held'
import { firstRun, layerResults, layerTimes, timedRuns, topClasses } from './measure'
import { predict } from './predict'
import { createSession, type Session } from './session'
import { preprocess } from '../plan/pixels'
import type { BackendName, BackendReport } from '../contract/backend'
import type { BatchJob, Job, Picture, PredictJob, RunJob } from '../contract/job'
import type { BatchResult, FeatureMaps, Prediction, Progress, RunResult } from '../contract/result'
import type { Runner } from '../contract/runner'
import { createQueue } from '@/lib/async/queue'
import { extent } from './thumbnail'
import type { Weights } from '@/lib/weights/weights'

export interface EngineOptions {
  /** Folder of tfjs' .wasm files, as an address; null where tfjs finds them itself (Node). */
  readonly wasmPath: string | null
  readonly place: BackendReport['place']
  /** Why it runs on the page, where it does. */
  readonly reason: string | null
}

/** Runs networks in this thread. Holds one network at a time; another one takes its place. */
export class Engine implements Runner {
  private readonly options: EngineOptions
  private readonly queue = createQueue()
  private readonly held: Held
  private readonly attention = new Attention()

  constructor(options: EngineOptions) {
    this.options = options
    this.held = new Held(options.wasmPath)
  }

  run(job: RunJob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<RunResult> {
    return this.guarded(job, signal, async (chosen) => {
      const session = this.session(chosen, signal, onProgress)
      session.report('start', 1, 1)
      const start = performance.now()
      const source = await this.held.source(job, session)
      const { resolved, weights } = source
      const network = this.held.network(job.grouped, chosen.used, source)
      const weightsMs = performance.now() - start
      const input = inputMaps(chosen.used, resolved, job.picture)
      try {
        const firstMs = await firstRun(network, input, session)
        const { times, values } = await timedRuns(network, input, job.runs, session)
        const byStep = await layerTimes(network, input, session)
        const layers = await layerResults(resolved.layers, weights, job.grouped, network, byStep, input, session)
        const backend = this.report(job, chosen)
        return { backend, weightsMs, firstMs, times, layers, top: topClasses(values, 5), memory: memory() }
      } finally {
        input.dispose()
      }
    })
  }

  featureMaps(job: RunJob, layer: string, signal: AbortSignal): Promise<FeatureMaps> {
    return this.guarded(job, signal, async (chosen) => {
      const session = this.session(chosen, signal, () => undefined)
      const { resolved, weights } = await this.held.source(job, session)
      const program = layerByLayer(chosen.used, resolved.layers, weights, job.grouped)
      const input = inputMaps(chosen.used, resolved, job.picture)
      try {
        for (const { step, output } of walk(program, input)) {
          const data = step.id === layer ? new Float32Array(await session.read(output)) : null
          await session.pace()
          if (data) return { id: layer, shape: step.layer.output, data, ...extent(data) }
        }
      } finally {
        input.dispose()
      }
      throw new RunError('spec', `${layer}: the network has no such layer`)
    })
  }

  predict(job: PredictJob, signal: AbortSignal): Promise<Prediction> {
    return this.guarded(job, signal, async (chosen) => {
      const session = this.session(chosen, signal, () => undefined)
      const source = await this.held.source(job, session)
      const network = this.held.network(job.grouped, chosen.used, source)
      const input = inputMaps(chosen.used, source.resolved, job.picture)
      try {
        const found = await predict(network, input, job.maps ?? null, session)
        return { backend: this.report(job, chosen), ...found }
      } finally {
        input.dispose()
      }
    })
  }

  classify(job: BatchJob, onProgress: (progress: Progress) => void, signal: AbortSignal): Promise<BatchResult> {
    return this.guarded(job, signal, async (chosen) => {
      const session = this.session(chosen, signal, onProgress)
      const source = await this.held.source(job, session)
      const found = await classify(
        source.resolved,
        this.held.network(job.grouped, chosen.used, source),
        job.pictures,
        session,
      )
      return { backend: this.report(job, chosen), ...found }
    })
  }

  provide(key: string, weights: Weights): void {
    this.held.provide(key, weights)
  }

  withdraw(key: string): void {
    void this.queue(async () => this.held.withdraw(key))
  }

  attend(seen: boolean): void {
    this.attention.attend(seen)
  }

  memory(): Promise<{ tensors: number; bytes: number }> {
    return this.queue(async () => memory())
  }

  release(): Promise<void> {
    return this.queue(async () => this.held.forget())
  }

  close(): void {
    void this.release()
  }

  /** Runs a task when its turn comes, on the job's backend; errors become {@link RunError}s, a broken backend is dropped. */
  private guarded<T>(job: Job, signal: AbortSignal, task: (chosen: Chosen) => Promise<T>): Promise<T> {
    return this.queue(async () => {
      let chosen: Chosen | null = null
      try {
        stopIfAborted(signal)
        if (lostContext()) stopBackends(() => this.held.unload())
        chosen = await chooseBackend(job.backend, this.options.wasmPath)
        return await task(chosen)
      } catch (error) {
        const fault = asRunError(error, chosen?.used === 'webgl' && lostContext())
        if (!isHarmless(fault)) stopBackends(() => this.held.unload())
        if (fault.fault === 'memory') this.held.forget()
        throw fault
      }
    })
  }

  private session({ used }: Chosen, signal: AbortSignal, onProgress: (progress: Progress) => void): Session {
    return createSession({ used, place: this.options.place, attention: this.attention, signal, onProgress })
  }

  private report(job: Job, { used, reason }: Chosen): BackendReport {
    const reasons = [this.options.reason, reason].filter((one) => one !== null)
    return {
      asked: job.backend,
      used,
      place: this.options.place,
      reason: reasons.length > 0 ? reasons.join('; ') : null,
      device: deviceName(used),
    }
  }
}

/** The picture as the network takes it, `[1, h, w, c]`. */
function inputMaps(backend: BackendName, { network, input }: Resolved, picture: Picture): Maps {
  const [h, w] = input
  if (picture.height !== h || picture.width !== w) {
    throw new RunError('spec', `the network takes ${h} × ${w} pixels, not ${picture.height} × ${picture.width}`)
  }
  return toMaps(backend, preprocess(picture, network.preprocessing, input[2]), [1, ...input])
}
