/** Where arithmetic happens: the first is the default, the others are fallbacks and choices. */
export const backendNames = ['webgl', 'wasm', 'cpu'] as const

export type BackendName = (typeof backendNames)[number]

/**
 * How a grouped 1×1 convolution is computed: each group where it lies (on cpu as `masked`), by one dense matrix product
 * with zeros outside the groups, or by split–conv–concat.
 */
export type GroupedKernel = (typeof groupedKernels)[number]

export const groupedKernels = ['direct', 'masked', 'split'] as const

/** The kernel that a backend uses where one is asked for. */
export function kernelOn(backend: BackendName, grouped: GroupedKernel): GroupedKernel {
  return grouped === 'direct' && backend === 'cpu' ? 'masked' : grouped
}

/** Which backend a result came from, and why it was not the one asked for. */
export interface BackendReport {
  readonly asked: BackendName
  readonly used: BackendName
  /** Where tfjs ran: in the worker, or on the page where workers or their WebGL are missing. */
  readonly place: 'worker' | 'page'
  /** Set where `used` is not `asked`, or `place` is the page: the backend's or the worker's own message. */
  readonly reason: string | null
  /** GPU as the browser names it, where it tells. */
  readonly device: string | null
}
