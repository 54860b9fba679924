import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { CacheLike } from '../store'

/** For tests: answers one request in its own way; true where it did. */
export type Whim = (request: IncomingMessage, response: ServerResponse, bytes: Uint8Array) => boolean

export interface TestServer {
  /** Address of a path. */
  readonly address: (path: string) => string
  /** Files by path, `/a/model.json`; others are not there. */
  readonly files: Map<string, Uint8Array>
  /** Ranges asked for, in order: `/a/model.json bytes=100-`, or the path alone. */
  readonly asked: string[]
  /** Tried in order before the usual answer; removed once it answers. */
  readonly whims: Whim[]
  readonly close: () => Promise<void>
}

const ETAG = '"one"'

/** For tests: a file server on this machine that knows ranges, and can be told to misbehave. */
export async function testServer(): Promise<TestServer> {
  const files = new Map<string, Uint8Array>()
  const asked: string[] = []
  const whims: Whim[] = []
  const server = createServer((request, response) => {
    const path = request.url!
    asked.push([path, request.headers.range].filter(Boolean).join(' '))
    const bytes = files.get(path)
    if (!bytes) return void response.writeHead(404, { 'content-type': 'text/html' }).end('<html>Not found</html>')
    const whim = whims.findIndex((one) => one(request, response, bytes))
    if (whim >= 0) return void whims.splice(whim, 1)
    const from = Number(/^bytes=(\d+)-$/.exec(request.headers.range ?? '')?.[1] ?? 0)
    if (from >= bytes.length && from > 0)
      return void response.writeHead(416, { 'content-range': `bytes */${bytes.length}` }).end()
    const rest = bytes.subarray(from)
    const range = from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
    response.writeHead(from > 0 ? 206 : 200, { etag: ETAG, 'content-length': rest.length, ...range }).end(rest)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const close = () => {
    server.closeAllConnections()
    return new Promise<void>((resolve) => server.close(() => resolve()))
  }
  return { address: (path) => `http://127.0.0.1:${port}${path}`, files, asked, whims, close }
}

/** Sends part of a file and breaks the connection. */
export const breakAt =
  (from: number, until: number, headers = {}): Whim =>
  (request, response, bytes) => {
    const range = from > 0 && { 'content-range': `bytes ${from}-${bytes.length - 1}/${bytes.length}` }
    response.writeHead(from > 0 ? 206 : 200, {
      etag: ETAG,
      'content-length': bytes.length - from,
      ...range,
      ...headers,
    })
    response.write(bytes.subarray(from, until), () => setTimeout(() => response.destroy(), 20))
    return true
  }

/** Sends part of a file and then nothing; `sent` is called when it is on its way. */
export const stall =
  (until: number, sent: () => void): Whim =>
  (request, response, bytes) => {
    response.writeHead(200, { etag: ETAG, 'content-length': bytes.length })
    response.write(bytes.subarray(0, until), () => setTimeout(sent, 50))
    return true
  }

export const status =
  (code: number): Whim =>
  (request, response) => {
    response.writeHead(code).end()
    return true
  }

/** For tests: a cache in memory. Node has none. */
export function testCache(full = false): CacheLike {
  const entries = new Map<string, Response>()
  return {
    match: async (key) => entries.get(String(key))?.clone(),
    put: async (key, response) => {
      if (full) throw new DOMException('no room', 'QuotaExceededError')
      entries.set(String(key), response)
    },
    delete: async (key) => entries.delete(String(key)),
    keys: async () => [...entries.keys()].map((url) => new Request(url)),
  }
}
