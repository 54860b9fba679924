import { SpecError } from '@/lib/nn/error'

/** What can go wrong while running; each has a message in every language. */
export type RunFault =
  | 'cancelled'
  | 'backend'
  | 'memory'
  | 'context-lost'
  | 'worker'
  | 'unreachable'
  | 'spec'
  | 'size'
  | 'weights'
  | 'not-finite'
  | 'unknown'

/** Carries a {@link RunFault} and the underlying message. */
export class RunError extends Error {
  readonly fault: RunFault

  constructor(fault: RunFault, message: string) {
    super(message)
    this.name = 'RunError'
    this.fault = fault
  }
}

/** Browsers', tfjs' and emscripten's ways to say that memory has run out. */
const MEMORY =
  /out of memory|allocation failed|invalid (typed )?array length|cannot enlarge memory|\boom\b|failed to allocate|texture size|memory access out of bounds|out of bounds memory access/i

/** Any error as a {@link RunError}. `lost` says that the GL context was lost while it ran, which explains the rest. */
export function asRunError(error: unknown, lost: boolean): RunError {
  const message = messageOf(error)
  if (error instanceof RunError && error.fault === 'cancelled') return error
  if (lost) return new RunError('context-lost', message)
  if (error instanceof RunError) return error
  if (error instanceof SpecError) return new RunError('spec', message)
  return new RunError(MEMORY.test(message) ? 'memory' : 'unknown', message)
}

const HARMLESS: readonly RunFault[] = ['cancelled', 'spec', 'size', 'weights', 'not-finite', 'backend']

/** Whether the backend is as good as before. After anything else it is started anew: what it holds may be damaged. */
export const isHarmless = ({ fault }: RunError): boolean => HARMLESS.includes(fault)

/** Throws `not-finite` where a number is NaN or ∞: nothing that is shown could be made of it. */
export function stopIfNotFinite(where: string, values: Iterable<number>): void {
  for (const value of values) {
    if (!Number.isFinite(value)) throw new RunError('not-finite', `${where}: ${value}`)
  }
}

/** Throws `cancelled` where the signal has been aborted. */
export function stopIfAborted(signal: AbortSignal): void {
  if (signal.aborted) throw new RunError('cancelled', 'cancelled')
}

/** What an error says; emscripten throws plain objects and strings too. */
export function messageOf(error: unknown): string {
  if (error instanceof Error) return error.message
  if (typeof error === 'object' && error !== null && 'message' in error) return String(error.message)
  return String(error)
}
