import { PretrainedError } from './error'

/** A tensor as a file names and lays it out, row-major float32 whatever the file stores. `data` may be a view into the file. */
export interface NamedTensor {
  readonly name: string
  readonly shape: readonly number[]
  readonly data: Float32Array
}

/** Elements of a shape; 1 for a scalar. */
export const sizeOf = (shape: readonly number[]) => shape.reduce((product, side) => product * side, 1)

/** Whether something read from a file is a list of whole numbers, 0 or more. */
export const areCounts = (value: unknown): value is number[] =>
  Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && one >= 0)

/** Whether something read from a file is a list of sides, with so many elements that they can be counted. */
export const isShape = (value: unknown): value is number[] => areCounts(value) && Number.isSafeInteger(sizeOf(value))

/** Whether bytes begin as a web page does: servers send those, with status 200, for files they do not have. */
export function looksLikeHtml(bytes: Uint8Array): boolean {
  const start = new TextDecoder().decode(bytes.subarray(0, 256)).trimStart().toLowerCase()
  return /^<(!doctype|html|head|body|\?xml|!--)/.test(start)
}

/** Throws `format` with reason `html` or `empty` where bytes that should be binary are a web page or nothing. */
export function assertBinary(bytes: Uint8Array, file: string): void {
  if (bytes.length === 0) throw new PretrainedError('format', { file, reason: 'empty' })
  if (looksLikeHtml(bytes)) throw new PretrainedError('format', { file, reason: 'html' })
}
