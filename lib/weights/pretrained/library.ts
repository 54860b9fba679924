import type { Weights } from '../weights'
import type { DownloadProgress } from './download'
import type { WeightsTask } from './obtain'
import { obtainAway, type Obtain } from './obtainer'
import { findSource, type PretrainedSource } from './sources'
import { openStore, type WeightStore } from './store'
import { listStored, removeSource, type StoredSource } from './stored'

/** A download on its way, or how it ended without weights; one that succeeded leaves no state. */
export type TaskState =
  | { readonly status: 'loading'; readonly progress: DownloadProgress | null }
  | { readonly status: 'failed'; readonly error: unknown }

/** What a page shows; a new object whenever something has changed. */
export interface LibraryState {
  /** What the browser keeps, begun files too. */
  readonly kept: readonly StoredSource[]
  /** Ids of sources whose weights are in memory, for as long as the page stays open. */
  readonly held: ReadonlySet<string>
  /** Downloads by source; opened files under {@link FILES}. */
  readonly tasks: Readonly<Record<string, TaskState>>
}

/** Name of the task that reads the reader's own files. */
export const FILES = 'files'

interface Running {
  readonly stop: AbortController
  readonly ended: Promise<string | null>
}

interface Held {
  readonly key: string
  readonly weights: Weights
}

/** Trained weights on this device: kept by the browser, and in memory once they have been used. */
export class WeightsLibrary {
  state: LibraryState = { kept: [], held: new Set(), tasks: {} }
  readonly #store: WeightStore | null
  readonly #obtain: Obtain
  readonly #held = new Map<string, Held>()
  readonly #running = new Map<string, Running>()
  readonly #listeners = new Set<() => void>()
  #arrivals = 0

  constructor(store: WeightStore | null, obtain: Obtain) {
    this.#store = store
    this.#obtain = obtain
  }

  /** Calls back when {@link state} is another; returns a function that stops it. */
  subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener)
    return () => void this.#listeners.delete(listener)
  }

  /** Whether weights can be used without any request. */
  has({ id }: PretrainedSource): boolean {
    return this.state.held.has(id) || this.state.kept.some(({ source, complete }) => source.id === id && complete)
  }

  /** Names the weights of a source that there are now; another name once others have come. */
  keyOf({ id }: PretrainedSource): string {
    return this.#held.get(id)?.key ?? `${id}#0`
  }

  /** Fetches a source. Never rejects: {@link state} says how it went. */
  async fetch({ id }: PretrainedSource): Promise<void> {
    await this.#run(id, { kind: 'fetch', source: id })
  }

  /** Takes files of the reader's. The source that they are of, or null where {@link state} says why not. */
  async open(files: readonly File[]): Promise<PretrainedSource | null> {
    const id = await this.#run(FILES, { kind: 'files', files })
    return (id !== null && findSource(id)) || null
  }

  /** Stops a task; what has arrived is kept. */
  stop(task: string): void {
    this.#running.get(task)?.stop.abort()
  }

  /** Forgets how a task ended. */
  dismiss(task: string): void {
    if (this.state.tasks[task]?.status === 'failed') this.#setTask(task, null)
  }

  /** The weights of a source that is on this device. Throws `PretrainedError` where they cannot be read any more. */
  async weights({ id }: PretrainedSource): Promise<Weights> {
    const held = this.#held.get(id)
    if (held) return held.weights
    try {
      const { weights } = await this.#obtain(
        { kind: 'stored', source: id },
        () => undefined,
        new AbortController().signal,
      )
      this.#held.set(id, { key: `${id}#0`, weights })
      return weights
    } finally {
      await this.refresh()
    }
  }

  /** Deletes what is kept and held of a source. */
  async remove(source: PretrainedSource): Promise<void> {
    this.stop(source.id)
    // A download that is stopped puts away what has arrived.
    await this.#running.get(source.id)?.ended
    this.#held.delete(source.id)
    if (this.#store) await removeSource(this.#store, source)
    this.dismiss(source.id)
    await this.refresh()
  }

  /** Looks again at what the browser keeps. */
  async refresh(): Promise<void> {
    const kept = this.#store ? await listStored(this.#store).catch(() => []) : []
    this.#set({ kept, held: new Set(this.#held.keys()) })
  }

  #run(task: string, work: WeightsTask): Promise<string | null> {
    if (this.#running.has(task)) return Promise.resolve(null)
    const stop = new AbortController()
    const ended = this.#perform(task, work, stop.signal)
    this.#running.set(task, { stop, ended })
    return ended
  }

  async #perform(task: string, work: WeightsTask, signal: AbortSignal): Promise<string | null> {
    this.#setTask(task, { status: 'loading', progress: null })
    let end: TaskState | null = null
    try {
      const { source, weights } = await this.#obtain(
        work,
        (progress) => this.#setTask(task, { status: 'loading', progress }),
        signal,
      )
      this.#arrivals += 1
      this.#held.set(source, { key: `${source}#${this.#arrivals}`, weights })
      return source
    } catch (error) {
      end = { status: 'failed', error }
      return null
    } finally {
      this.#running.delete(task)
      // First what is there, then that it is over: in between a row would offer what has just come.
      await this.refresh()
      this.#setTask(task, end)
    }
  }

  #setTask(task: string, state: TaskState | null): void {
    const { [task]: _, ...others } = this.state.tasks
    this.#set({ tasks: state ? { ...others, [task]: state } : others })
  }

  #set(changes: Partial<LibraryState>): void {
    this.state = { ...this.state, ...changes }
    for (const listener of this.#listeners) listener()
  }
}

/** The weights on this device, as the browser's storage has them now. */
export async function openLibrary(): Promise<WeightsLibrary> {
  const library = new WeightsLibrary(await openStore(), obtainAway)
  await library.refresh()
  return library
}
