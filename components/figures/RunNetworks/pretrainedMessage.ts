import { formatBytes } from '@/lib/i18n/numbers'
import type { Locale } from '@/lib/i18n/locale'
import { PretrainedError, type PretrainedDetails } from '@/lib/weights/pretrained/error'
import { pretrainedWords, type Facts } from './pretrainedWords'

const nameOf = (file: string) => file.slice(file.lastIndexOf('/') + 1)
const hostOf = (file: string) => (URL.canParse(file) ? new URL(file).host : null)
const shapeOf = (shape: readonly number[] | undefined) => (shape ? `[${shape.join(', ')}]` : '')
const bytesOf = (bytes: number | undefined) => (bytes === undefined ? null : formatBytes(bytes))

function factsOf({
  file,
  tensor,
  layer,
  expected,
  found,
  bytesExpected,
  bytesFound,
  status,
  reason,
  count,
}: PretrainedDetails): Facts {
  return {
    file: file === undefined ? null : nameOf(file),
    host: file === undefined ? null : hostOf(file),
    tensor: tensor ?? null,
    layer: layer ?? null,
    expected: shapeOf(expected),
    found: shapeOf(found),
    bytesExpected: bytesOf(bytesExpected),
    bytesFound: bytesOf(bytesFound),
    status: status ?? null,
    reason: reason ?? null,
    others: Math.max(0, (count ?? 1) - 1),
    count: count ?? 0,
  }
}

/** What is wrong with weights and what to do, in the reader's language. */
export function pretrainedMessage(error: unknown, locale: Locale): string {
  const words = pretrainedWords[locale]
  return error instanceof PretrainedError ? words[error.kind](factsOf(error.details)) : words.unknown
}

/** Whether the reader ended it, so that it is no fault. */
export const wasStopped = (error: unknown) => error instanceof PretrainedError && error.kind === 'aborted'
