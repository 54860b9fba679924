import type { Goal } from './goal'
import type { Host } from './host'

/** What one part of the bench found. */
export interface Found {
  /** Tables and sentences, as they are printed. */
  readonly text: string
  /** The same for programs. */
  readonly data: unknown
  readonly goals: readonly Goal[]
}

/** A part of the bench, by its word on the command line. */
export interface Part {
  readonly word: string
  readonly title: string
  /** `tell` says what is being measured. */
  readonly measure: (host: Host, tell: (what: string) => void) => Promise<Found>
}
