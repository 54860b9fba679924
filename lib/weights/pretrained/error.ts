/**
 * What can be wrong with weights that come from elsewhere; each has a message in every language.
 *
 * - `not-json`: a web page or other text where `model.json` should be
 * - `not-found`: the server has no such file (404, 410), or a dropped set lacks it
 * - `network`: no answer, a broken connection, or another status
 * - `truncated`: a file ends before what it announces
 * - `format`: not a file of its kind, or one that uses what is not supported
 * - `missing`, `shape`, `not-finite`, `left-over`: a tensor is not there, has another shape, holds NaN or ∞,
 *   belongs to nothing
 * - `no-match`: a sound file that fits none of the networks
 * - `aborted`: the reader stopped it
 */
export type PretrainedKind =
  | 'not-json'
  | 'not-found'
  | 'network'
  | 'truncated'
  | 'format'
  | 'missing'
  | 'shape'
  | 'not-finite'
  | 'left-over'
  | 'no-match'
  | 'aborted'

/** Why a file is not of its kind (`format`, `not-json`), as far as it can be told. */
export type FormatReason =
  | 'html'
  | 'syntax'
  | 'structure'
  | 'dtype'
  | 'offsets'
  | 'external-data'
  | 'extra-bytes'
  | 'empty'
  | 'too-large'
  | 'unreadable'

/** Everything a message may want to say; which parts are there depends on the kind. */
export interface PretrainedDetails {
  /** File name or address. */
  readonly file?: string
  /** Tensor as the file names it. */
  readonly tensor?: string
  /** Layer of ours, and which of its tensors, that it belongs to. */
  readonly layer?: string
  /** Shapes as the file's format writes them: wanted and found. */
  readonly expected?: readonly number[]
  readonly found?: readonly number[]
  /** Bytes: wanted (or announced) and there. */
  readonly bytesExpected?: number
  readonly bytesFound?: number
  /** HTTP status. */
  readonly status?: number
  readonly reason?: FormatReason
  /** How many tensors have the same fault, this one included. */
  readonly count?: number
  /** The underlying message, in English. */
  readonly cause?: string
}

/** Weights that could not be had; nothing of them is kept. `details` hold what the message needs in any language. */
export class PretrainedError extends Error {
  readonly kind: PretrainedKind
  readonly details: PretrainedDetails

  constructor(kind: PretrainedKind, details: PretrainedDetails = {}) {
    super([kind, ...Object.entries(details).map(([name, value]) => `${name} ${describe(value)}`)].join(', '))
    this.name = 'PretrainedError'
    this.kind = kind
    this.details = details
  }
}

const describe = (value: unknown) => (Array.isArray(value) ? `[${value.join(', ')}]` : String(value))

/** The message of anything that was thrown. */
export const causeOf = (error: unknown) => (error instanceof Error ? error.message : String(error))
