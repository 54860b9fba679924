import { causeOf, PretrainedError } from './error'
import type { Received } from './received'

export interface FetchOptions {
  readonly signal: AbortSignal
  /** Bytes of the file so far, and all of it where the server says how many. */
  readonly onBytes: (done: number, total: number | null) => void
  /** Milliseconds before each further try that brought nothing new; as many tries as there are numbers. */
  readonly waits?: readonly number[]
}

const WAITS: readonly number[] = [500, 2000, 5000]

/**
 * Fetches a file into `received`, from where that ends: after a broken connection only the rest is asked for (HTTP
 * Range), and all of it where the server does not do that or has another version by now. What came stays in
 * `received`, also when this throws. Throws {@link PretrainedError}: `aborted`, `not-found`, `network` (with the
 * status, if there was an answer), or `truncated` where the server keeps ending early.
 */
export async function fetchFile(address: string, received: Received, options: FetchOptions): Promise<void> {
  const waits = options.waits ?? WAITS
  let most = received.length
  for (let failures = 0; ;) {
    try {
      await request(address, received, options)
      return
    } catch (error) {
      const fault = faultOf(error, address, options.signal)
      if (received.length > most) failures = 0
      most = Math.max(most, received.length)
      if (!worthAnotherTry(fault) || failures >= waits.length) throw fault
      await pause(waits[failures++]!, address, options.signal)
    }
  }
}

async function request(address: string, received: Received, { signal, onBytes }: FetchOptions): Promise<void> {
  const from = received.length
  // A range of this simple form needs no preflight; If-Range would, so versions are compared here.
  const headers: HeadersInit = from > 0 ? { Range: `bytes=${from}-` } : {}
  const response = await fetch(address, { headers, signal, credentials: 'omit', cache: 'no-store' })
  if (response.status === 416 && startOver(received)) return request(address, received, { signal, onBytes })
  if (!response.ok)
    throw new PretrainedError(isGone(response.status) ? 'not-found' : 'network', {
      file: address,
      status: response.status,
    })
  if (response.status === 206 && !continues(response, received)) {
    await response.body?.cancel()
    received.clear()
    return request(address, received, { signal, onBytes })
  }
  if (response.status !== 206) received.clear()
  received.etag = response.headers.get('etag') ?? received.etag
  const total = totalOf(response, received.length)
  await read(response, received, (done) => onBytes(done, total))
  if (total !== null && received.length < total) {
    throw new PretrainedError('truncated', { file: address, bytesExpected: total, bytesFound: received.length })
  }
}

async function read(response: Response, received: Received, onBytes: (done: number) => void): Promise<void> {
  const reader = response.body!.getReader()
  onBytes(received.length)
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return
    received.push(value)
    onBytes(received.length)
  }
}

/** The server has less than is here: forget it. False where there is nothing to forget. */
function startOver(received: Received): boolean {
  const had = received.length > 0
  received.clear()
  return had
}

/** Whether a partial answer is the rest of this version, as far as the server lets a page see that. */
function continues(response: Response, received: Received): boolean {
  const etag = response.headers.get('etag')
  if (etag !== null && received.etag !== null && etag !== received.etag) return false
  const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1]
  return start === undefined || Number(start) === received.length
}

/** Content-Length counts compressed bytes where the answer is compressed, which is no total then. */
function totalOf(response: Response, from: number): number | null {
  const length = response.headers.get('content-length')
  return length === null || response.headers.has('content-encoding') ? null : from + Number(length)
}

const isGone = (status: number) => status === 404 || status === 410

/** Not what the server decided on: that will be the same next time. */
function worthAnotherTry({ kind, details: { status } }: PretrainedError): boolean {
  if (kind === 'truncated') return true
  return kind === 'network' && (status === undefined || status >= 500 || status === 408 || status === 429)
}

function faultOf(error: unknown, file: string, signal: AbortSignal): PretrainedError {
  if (signal.aborted) return new PretrainedError('aborted', { file })
  return error instanceof PretrainedError ? error : new PretrainedError('network', { file, cause: causeOf(error) })
}

function pause(ms: number, file: string, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer)
      reject(new PretrainedError('aborted', { file }))
    }
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop)
      resolve()
    }, ms)
    signal.addEventListener('abort', stop, { once: true })
  })
}
