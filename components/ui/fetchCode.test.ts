import assert from 'node:assert/strict'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { fetchCode } from './fetchCode'

beforeEach(() => {
  vi.stubGlobal('window', new EventTarget())
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Comes at the n-th try. */
function failing(times: number) {
  let tries = 0
  return vi.fn(async () => {
    tries += 1
    if (tries <= times) throw new Error('Failed to load chunk')
    return 'code'
  })
}

test('code that comes is asked for once', async () => {
  const load = failing(0)
  assert.equal(await fetchCode(load), 'code')
  assert.equal(load.mock.calls.length, 1)
})

test('code that does not come is asked for again, ever more rarely', async () => {
  const load = failing(5)
  const code = fetchCode(load)
  for (const [wait, tries] of [
    [999, 1],
    [1, 2],
    [3000, 3],
    [10_000, 4],
    [30_000, 5],
    [30_000, 6],
  ] as const) {
    await settled()
    vi.advanceTimersByTime(wait)
    await settled()
    assert.equal(load.mock.calls.length, tries)
  }
  assert.equal(await code, 'code')
})

test('as soon as there is a connection', async () => {
  const load = failing(1)
  const code = fetchCode(load)
  await settled()
  window.dispatchEvent(new Event('online'))
  assert.equal(await code, 'code')
})
