import { load, type Loaded } from '../tfjs/loaded'
import type { Session } from './session'
import type { BackendName, GroupedKernel } from '../contract/backend'
import { makeSource, sourceKey, type Source, type SourceJob } from './source'
import type { Weights } from '@/lib/weights/weights'

/** What an engine holds between jobs: trained weights given to it, one network's weights, and its filters on one backend. */
export class Held {
  private readonly wasmPath: string | null
  private readonly provided = new Map<string, Weights>()
  private current: Source | null = null
  private loaded: { readonly key: string; readonly network: Loaded } | null = null

  constructor(wasmPath: string | null) {
    this.wasmPath = wasmPath
  }

  provide(key: string, weights: Weights): void {
    this.provided.set(key, weights)
  }

  /** Frees provided weights, and with them the network at hand, which may hold them. */
  withdraw(key: string): void {
    if (this.provided.delete(key)) this.forget()
  }

  /** The job's weights: those of the last job if they are the same, else made anew. */
  async source(job: SourceJob, session: Session): Promise<Source> {
    if (this.current?.key !== sourceKey(job)) {
      this.forget()
      this.current = await makeSource(job, this.provided, this.wasmPath, session)
    }
    return this.current
  }

  /** The network with its filters on the backend. */
  network(grouped: GroupedKernel, used: BackendName, { key: source, resolved, weights }: Source): Loaded {
    const key = [source, used, grouped].join()
    if (this.loaded?.key !== key) {
      this.unload()
      this.loaded = { key, network: load(used, resolved.layers, weights, grouped) }
    }
    return this.loaded.network
  }

  /** Frees the filters; the weights stay. */
  unload(): void {
    const { loaded } = this
    this.loaded = null
    loaded?.network.dispose()
  }

  /** Frees the filters and the network's weights; those that were provided stay. */
  forget(): void {
    this.unload()
    this.current = null
  }
}
