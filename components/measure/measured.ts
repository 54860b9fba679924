import type { AnyKnobValues } from '@/lib/nn/knob'
import type { Network } from '@/lib/nn/network'
import { kernelOn, type BackendName, type GroupedKernel } from '@/lib/run/contract/backend'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult, Thumbnail } from '@/lib/run/contract/result'

export interface MeasuredLayer {
  /** Milliseconds by itself, median; null where it is computed inside another layer's kernel (`within`). */
  readonly ms: number | null
  readonly within: string | null
  /** Only while the page that ran it stays open. */
  readonly thumbnail?: Thumbnail
}

/** One run of one setting on this device. */
export interface Measured {
  readonly backend: BackendName
  readonly grouped: GroupedKernel
  /** GPU as the browser names it, where it tells. */
  readonly device: string | null
  /** First run, shader compilation included, milliseconds; null where it was disturbed. */
  readonly firstMs: number | null
  /** Later runs in order, milliseconds; at least one. */
  readonly times: readonly number[]
  /** By layer id, in the order of the network. */
  readonly layers: ReadonlyMap<string, MeasuredLayer>
  readonly at: Date
}

/** A measurement with the setting that it is of. */
export interface Remembered {
  readonly network: string
  /** Every knob's value. */
  readonly values: AnyKnobValues
  readonly measured: Measured
}

/** Names a setting; `values` must be complete. */
export function settingKey({ id, knobs }: Pick<Network, 'id' | 'knobs'>, values: AnyKnobValues): string {
  return JSON.stringify([id, ...Object.keys(knobs).map((name) => values[name])])
}

/** What is kept of a finished run. */
export function toRemembered(job: RunJob, result: RunResult, at: Date): Remembered {
  const { backend, firstMs, times } = result
  const layers = new Map(result.layers.map(({ id, ms, within, thumbnail }) => [id, { ms, within, thumbnail }]))
  return {
    network: job.network,
    values: job.values,
    measured: {
      backend: backend.used,
      grouped: kernelOn(backend.used, job.grouped),
      device: backend.device,
      firstMs,
      times,
      layers,
      at,
    },
  }
}
