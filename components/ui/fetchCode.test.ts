import assert from 'node:assert/strict'
import { afterEach, beforeEach, mock, test } from 'node:test'
import { fetchCode } from './fetchCode'

beforeEach(() => {
  Object.assign(globalThis, { window: new EventTarget() })
  mock.timers.enable({ apis: ['setTimeout'] })
})
afterEach(() => mock.timers.reset())

const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Comes at the n-th try. */
function failing(times: number) {
  let tries = 0
  return mock.fn(async () => {
    tries += 1
    if (tries <= times) throw new Error('Failed to load chunk')
    return 'code'
  })
}

test('code that comes is asked for once', async () => {
  const load = failing(0)
  assert.equal(await fetchCode(load), 'code')
  assert.equal(load.mock.callCount(), 1)
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
    mock.timers.tick(wait)
    await settled()
    assert.equal(load.mock.callCount(), tries)
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
