import assert from 'node:assert/strict'
import { afterEach, beforeEach, test, vi } from 'vitest'
import { watchPage } from './watchPage'

const page = Object.assign(new EventTarget(), { hidden: false })
let said: boolean[] = []
let now = 0

beforeEach(() => {
  said = []
  page.hidden = false
  Object.assign(globalThis, { document: page })
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] })
  vi.spyOn(Date, 'now').mockImplementation(() => now)
})
afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

/** One second by the timers, and by the clock as many milliseconds. */
function second(ms: number): void {
  now += ms
  vi.advanceTimersByTime(1000)
}

function turn(hidden: boolean): void {
  page.hidden = hidden
  page.dispatchEvent(new Event('visibilitychange'))
}

test('says how the page is at first and whenever that changes, until it is ended', () => {
  turn(true)
  const stop = watchPage((seen) => said.push(seen), true)
  turn(false)
  turn(true)
  stop()
  turn(false)
  second(3_600_000)
  assert.deepEqual(said, [false, true, false])
})

test('a beat that comes late is a sleep; one that comes a little late is not', () => {
  const stop = watchPage((seen) => said.push(seen), true)
  for (const ms of [1000, 1000, 3000, 1000]) second(ms)
  assert.deepEqual(said, [true])
  second(3_600_000)
  second(1000)
  assert.deepEqual(said, [true, false, true])
  stop()
})

test('without beats only what is hidden', () => {
  const stop = watchPage((seen) => said.push(seen), false)
  second(3_600_000)
  turn(true)
  assert.deepEqual(said, [true, false])
  stop()
})
