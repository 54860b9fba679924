import { copyWeights } from '@/lib/weights/copyWeights'
import { RunError } from '../contract/fault'
import type { Job } from '../contract/job'
import type { Runner } from '../contract/runner'
import { createQueue } from '@/lib/async/queue'
import type { Weights } from '@/lib/weights/weights'
import { watchPage } from './watchPage'
import { NO_ANSWER, startWorker, type StartsWorker, type WorkerHandle } from './workerHandle'

/** Where a page's runs can happen. What computes is handed in, so that the page's side knows nothing of it. */
export interface Places extends StartsWorker {
  /** Loads what runs networks in the page's own thread; `reason` says why it must. Rejects where its code does not come. */
  onPage(reason: string): Promise<Runner>
}

/**
 * A worker, started on first use and again after it has died; the page itself where workers, or their WebGL, do not
 * work.
 */
export class Client implements Runner {
  private readonly to: Places
  private readonly queue = createQueue()
  private worker: WorkerHandle | null = null
  private page: Promise<Runner> | null = null
  /** Trained weights, and which places have them: a worker that takes a dead one's place needs them again. */
  private readonly provided = new Map<string, Weights>()
  private readonly places = new WeakMap<WorkerHandle | Runner, Set<string>>()
  /** Why there is no worker, after a try. */
  private workerless = ''

  constructor(to: Places) {
    this.to = to
  }

  run: Runner['run'] = (job, onProgress, signal) =>
    this.queued(signal, async () => {
      const place = await this.placeFor(job)
      const run = () =>
        'call' in place ? place.call('run', { job }, signal, onProgress) : place.run(job, onProgress, signal)
      return this.watched(place, run)
    })

  featureMaps: Runner['featureMaps'] = (job, layer, signal) =>
    this.queued(signal, async () => {
      const place = await this.placeFor(job)
      return 'call' in place ? place.call('featureMaps', { job, layer }, signal) : place.featureMaps(job, layer, signal)
    })

  predict: Runner['predict'] = (job, signal) =>
    this.queued(signal, async () => {
      const place = await this.placeFor(job)
      return 'call' in place ? place.call('predict', { job }, signal) : place.predict(job, signal)
    })

  classify: Runner['classify'] = (job, onProgress, signal) =>
    this.queued(signal, async () => {
      const place = await this.placeFor(job)
      const run = () =>
        'call' in place ? place.call('classify', { job }, signal, onProgress) : place.classify(job, onProgress, signal)
      return this.watched(place, run)
    })

  /** The page is watched here: nobody has to say it. */
  attend: Runner['attend'] = () => undefined

  provide: Runner['provide'] = (key, weights) => void this.provided.set(key, weights)

  withdraw: Runner['withdraw'] = (key) => {
    if (!this.provided.delete(key)) return
    const done = this.queue(async () => {
      const { worker } = this
      if (worker?.alive && this.places.get(worker)?.delete(key)) await worker.call('withdraw', { key })
      const page = await this.page
      if (page && this.places.get(page)?.delete(key)) page.withdraw(key)
    })
    // A worker that has died keeps nothing.
    done.catch(() => undefined)
  }

  memory: Runner['memory'] = () =>
    this.queue(async () => {
      const none = { tensors: 0, bytes: 0 }
      const places = [
        this.worker?.alive ? this.worker.call('memory', {}) : none,
        this.page ? (await this.page).memory() : none,
      ]
      const [worker, page] = await Promise.all(places)
      return { tensors: worker!.tensors + page!.tensors, bytes: worker!.bytes + page!.bytes }
    })

  release: Runner['release'] = () =>
    this.queue(async () => {
      if (this.worker?.alive) await this.worker.call('release', {})
      await (await this.page)?.release()
    })

  close: Runner['close'] = () => {
    this.worker?.end()
    this.worker = null
    void this.page?.then((page) => page.close())
  }

  /** Runs a task whose times count only while the page is to be seen. */
  private async watched<T>(place: WorkerHandle | Runner, task: () => Promise<T>): Promise<T> {
    // Without a worker this thread is the one that computes: its beats are late all the time.
    const stop = watchPage((seen) => place.attend(seen), 'call' in place)
    try {
      return await task()
    } finally {
      stop()
    }
  }

  /** Rejects as soon as `signal` is aborted, though the task may keep its turn until it has stopped. */
  private queued<T>(signal: AbortSignal, task: () => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const cancel = () => reject(new RunError('cancelled', 'cancelled'))
      if (signal.aborted) return cancel()
      signal.addEventListener('abort', cancel, { once: true })
      const done = this.queue(async () => {
        if (!signal.aborted) resolve(await task())
      })
      done.catch(reject).finally(() => signal.removeEventListener('abort', cancel))
    })
  }

  /** Where a job runs, with the trained weights that it names. */
  private async placeFor(job: Job): Promise<WorkerHandle | Runner> {
    const place = await this.placeOn(job)
    const weights = job.weights === undefined ? undefined : this.provided.get(job.weights)
    const known = this.places.get(place) ?? new Set()
    if (job.weights === undefined || !weights || known.has(job.weights)) return place
    if ('call' in place) await place.call('provide', { key: job.weights, weights: await copyWeights(weights) })
    else place.provide(job.weights, weights)
    this.places.set(place, known.add(job.weights))
    return place
  }

  private async placeOn({ backend }: Job): Promise<WorkerHandle | Runner> {
    const worker = await this.liveWorker()
    if (!worker) return this.onPage(this.workerless)
    if (backend === 'webgl' && !worker.webgl && pageHasWebgl())
      return this.onPage('WebGL does not work in a worker here')
    return worker
  }

  /** The worker, started if need be; null where it cannot be. One that fails at once may come next time; one that is silent is waited for once. */
  private async liveWorker(): Promise<WorkerHandle | null> {
    if (this.worker?.alive) return this.worker
    if (this.workerless.endsWith(NO_ANSWER)) return null
    try {
      if (typeof Worker === 'undefined') throw new Error('no workers here')
      this.worker = await startWorker(this.to)
      return this.worker
    } catch (error) {
      this.workerless = `worker: ${error instanceof Error ? error.message : String(error)}`
      return null
    }
  }

  private async onPage(reason: string): Promise<Runner> {
    this.page ??= this.to.onPage(reason)
    try {
      return await this.page
    } catch (error) {
      // Nothing has come: the next run begins from the beginning.
      this.page = null
      this.workerless = ''
      throw new RunError('unreachable', String(error))
    }
  }
}

function pageHasWebgl(): boolean {
  const canvas = document.createElement('canvas')
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null
}
