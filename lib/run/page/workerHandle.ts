import { buffersOf } from '@/lib/weights/copyWeights'
import type { Calls, CallName, FromWorker, ToWorker } from '../contract/messages'
import { RunError } from '../contract/fault'
import type { Progress } from '../contract/result'

/** How long a worker may take to load, and to answer a cancel, milliseconds. */
const START = 30_000
const CANCEL = 2_000

/** Says that a worker was given up, in which nothing happened at all. */
export const NO_ANSWER = `no answer in ${START / 1000} s`

type OnProgress = (progress: Progress) => void

/** One worker: takes one call at a time. Once it has died or been ended it is of no more use. */
export interface WorkerHandle {
  readonly alive: boolean
  /** False where WebGL does not work in the worker. */
  readonly webgl: boolean
  /**
   * Asks and waits for the answer. Rejects with the worker's {@link RunError}, with `worker` if it dies, with
   * `cancelled` if `signal` is aborted; a worker that does not stop within 2 s is then ended.
   */
  call<N extends CallName>(
    name: N,
    request: Calls[N]['request'],
    signal?: AbortSignal,
    onProgress?: OnProgress,
  ): Promise<Calls[N]['answer']>
  /** Says whether the page is to be seen, at any moment. */
  attend(seen: boolean): void
  end(): void
}

/** How a worker is made, and what it is told first. */
export interface StartsWorker {
  /** Folder of tfjs' .wasm files, as an address. */
  readonly wasmPath: string
  makeWorker(): Worker
}

/** Starts the engine's worker. Rejects with fault `worker` if it cannot be loaded or does not answer in time. */
export async function startWorker({ makeWorker, wasmPath }: StartsWorker): Promise<WorkerHandle> {
  const handle = new Handle(makeWorker())
  const late = setTimeout(() => handle.die(NO_ANSWER), START)
  try {
    const locks = 'locks' in navigator
    const lock = locks ? `engine-${crypto.randomUUID()}` : null
    handle.webgl = (await handle.call('start', { wasmPath, lock })).webgl
    if (lock !== null) handle.watch(lock)
    return handle
  } catch (error) {
    handle.end()
    throw error
  } finally {
    clearTimeout(late)
  }
}

interface Pending {
  readonly resolve: (answer: never) => void
  readonly reject: (error: RunError) => void
  readonly onProgress: OnProgress | undefined
}

class Handle implements WorkerHandle {
  alive = true
  webgl = false
  private readonly worker: Worker
  private pending: Pending | null = null

  constructor(worker: Worker) {
    this.worker = worker
    worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => this.receive(data))
    worker.addEventListener('error', (event) => this.die(event.message || 'the worker could not be loaded'))
    worker.addEventListener('messageerror', () => this.die('a message could not be read'))
  }

  async call<N extends CallName>(name: N, request: Calls[N]['request'], signal?: AbortSignal, onProgress?: OnProgress) {
    if (!this.alive) throw new RunError('worker', 'the worker has ended')
    if (signal?.aborted) throw new RunError('cancelled', 'cancelled')
    let deadline: ReturnType<typeof setTimeout> | undefined
    const cancel = () => {
      this.post({ call: 'cancel' })
      deadline = setTimeout(() => this.fail(new RunError('cancelled', 'cancelled')), CANCEL)
    }
    signal?.addEventListener('abort', cancel)
    try {
      return await new Promise<Calls[N]['answer']>((resolve, reject) => {
        this.pending = { resolve, reject, onProgress }
        this.post({ call: name, ...request } as ToWorker)
      })
    } finally {
      signal?.removeEventListener('abort', cancel)
      clearTimeout(deadline)
    }
  }

  attend(seen: boolean): void {
    if (this.alive) this.post({ call: 'attend', seen })
  }

  /** The worker holds the lock while it lives, so having it means that the worker is gone. */
  watch(lock: string): void {
    void navigator.locks.request(lock, () => this.die('the worker has died'))
  }

  die(message: string): void {
    this.fail(new RunError('worker', message))
  }

  end(): void {
    this.die('ended')
  }

  private fail(error: RunError): void {
    this.alive = false
    this.worker.terminate()
    this.pending?.reject(error)
    this.pending = null
  }

  private receive(message: FromWorker): void {
    if (message.kind === 'progress') return this.pending?.onProgress?.(message.progress)
    const { pending } = this
    this.pending = null
    if (message.kind === 'done') pending?.resolve(message.answer as never)
    else pending?.reject(new RunError(message.fault, message.message))
  }

  private post(message: ToWorker): void {
    this.worker.postMessage(message, message.call === 'provide' ? buffersOf(message.weights) : [])
  }
}
