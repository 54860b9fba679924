import type { DownloadProgress } from './download'
import type { PretrainedDetails, PretrainedKind } from './error'
import type { Obtained, WeightsTask } from './obtain'

/** To the worker: its one task, and a wish to stop. */
export type ToObtainer = { readonly call: 'obtain'; readonly task: WeightsTask } | { readonly call: 'abort' }

/** From the worker: progress, then one end. Errors cross as data, since their classes do not. */
export type FromObtainer =
  | { readonly kind: 'progress'; readonly progress: DownloadProgress }
  | { readonly kind: 'done'; readonly obtained: Obtained }
  | { readonly kind: 'refused'; readonly fault: PretrainedKind; readonly details: PretrainedDetails }
  | { readonly kind: 'failed'; readonly message: string }
