import assert from 'node:assert/strict'
import { afterAll, afterEach, beforeAll, describe, test } from 'vitest'
import { fetchFile } from './fetchFile'
import { Received } from './received'
import { refused } from './testing/faults'
import { breakAt, stall, status, testServer, type TestServer } from './testing/server'

const bytes = Uint8Array.from({ length: 1000 }, (_, index) => index % 251)
const waits = [1, 1]

describe('fetching a file', () => {
  let server: TestServer
  let seen: [number, number | null][] = []

  const fetched = async (received = new Received(), signal = new AbortController().signal) => {
    seen = []
    await fetchFile(server.address('/file'), received, {
      signal,
      waits,
      onBytes: (done, total) => seen.push([done, total]),
    })
    return received.join()
  }

  beforeAll(async () => {
    server = await testServer()
    server.files.set('/file', bytes)
  })
  afterEach(() => {
    server.asked.length = 0
    assert.equal(server.whims.length, 0, 'every misbehaviour was met')
  })
  afterAll(() => server.close())

  test('all of it, with progress up to its size', async () => {
    assert.deepEqual(await fetched(), bytes)
    assert.deepEqual(
      [seen[0], seen.at(-1)],
      [
        [0, 1000],
        [1000, 1000],
      ],
    )
  })

  test('a connection that breaks: only the rest is asked for', async () => {
    server.whims.push(breakAt(0, 300), breakAt(300, 700))
    assert.deepEqual(await fetched(), bytes)
    assert.deepEqual(server.asked, ['/file', '/file bytes=300-', '/file bytes=700-'])
    assert.ok(seen.every(([, total]) => total === 1000))
  })

  test('a beginning from before is gone on from', async () => {
    const received = new Received()
    received.push(bytes.subarray(0, 400))
    assert.deepEqual(await fetched(received), bytes)
    assert.deepEqual(server.asked, ['/file bytes=400-'])
  })

  test('a server without ranges, another version, and one that is shorter by now: from the start', async () => {
    const begun = (length: number, etag: string) => {
      const received = new Received()
      received.push(new Uint8Array(length))
      received.etag = etag
      return received
    }
    server.whims.push((_, response) => {
      response.writeHead(200, { 'content-length': 1000 }).end(bytes)
      return true
    })
    assert.deepEqual(await fetched(begun(400, '"one"')), bytes)
    assert.deepEqual(await fetched(begun(400, '"zero"')), bytes)
    assert.deepEqual(await fetched(begun(2000, '"one"')), bytes)
    assert.deepEqual(server.asked.slice(-2), ['/file bytes=2000-', '/file'])
  })

  test('a server that cannot now is asked again; one that does not want to, not', async () => {
    server.whims.push(status(503), status(429))
    assert.deepEqual(await fetched(), bytes)
    server.whims.push(status(403))
    await refused(() => fetched(), 'network', { file: server.address('/file'), status: 403 })
    assert.equal(server.asked.length, 4)
  })

  test('not there', async () => {
    const missing = server.address('/none')
    const options = { signal: new AbortController().signal, waits, onBytes: () => undefined }
    await refused(() => fetchFile(missing, new Received(), options), 'not-found', { file: missing, status: 404 })
  })

  test('tries end where nothing new comes, and what came is still there', async () => {
    server.whims.push(breakAt(0, 300), breakAt(300, 300), breakAt(300, 300))
    const received = new Received()
    await refused(() => fetched(received), 'network')
    assert.deepEqual(received.join(), bytes.subarray(0, 300))
    assert.equal(received.etag, '"one"')
  })

  test('no answer at all', async () => {
    const address = 'http://127.0.0.1:1/file'
    await refused(
      () =>
        fetchFile(address, new Received(), { signal: new AbortController().signal, waits, onBytes: () => undefined }),
      'network',
      { file: address, status: undefined },
    )
  })

  test('stopped: before, in the middle, and while it waits for another try', async () => {
    await refused(() => fetched(new Received(), AbortSignal.abort()), 'aborted')
    const stop = new AbortController()
    server.whims.push(stall(600, () => stop.abort()))
    const received = new Received()
    await refused(() => fetched(received, stop.signal), 'aborted', { file: server.address('/file') })
    assert.equal(received.length, 600)
    const later = new AbortController()
    server.whims.push(status(500))
    setTimeout(() => later.abort(), 50)
    const options = { signal: later.signal, waits: [60_000], onBytes: () => undefined }
    await refused(() => fetchFile(server.address('/file'), new Received(), options), 'aborted')
  })
})
