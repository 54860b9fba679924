import assert from 'node:assert/strict'
import { afterEach, beforeEach, describe, test, vi } from 'vitest'
import { createRunner } from '../createRunner'
import type { FromWorker, ToWorker } from '../contract/messages'
import { syntheticPicture } from '../plan/pixels'
import { RunError, type RunFault } from '../contract/fault'
import type { RunJob } from '../contract/job'
import type { Runner } from '../contract/runner'

/** A worker whose answers the test gives. */
class FakeWorker extends EventTarget {
  static made: FakeWorker[] = []
  static answer: (worker: FakeWorker, message: ToWorker) => void
  terminated = false

  constructor() {
    super()
    FakeWorker.made.push(this)
  }

  postMessage(message: ToWorker): void {
    queueMicrotask(() => FakeWorker.answer(this, message))
  }

  say(data: FromWorker): void {
    this.dispatchEvent(new MessageEvent('message', { data }))
  }

  fail(message: string): void {
    this.dispatchEvent(Object.assign(new Event('error'), { message }))
  }

  terminate(): void {
    this.terminated = true
  }
}

const job: RunJob = {
  network: 'shufflenet',
  values: { scale: 0.25, resolution: 32 },
  backend: 'wasm',
  grouped: 'masked',
  seed: 1,
  runs: 1,
  picture: syntheticPicture(32, 1),
}
const none = { tensors: 7, bytes: 28 }
const never = new AbortController().signal
const fault = (name: RunFault) => (error: unknown) => error instanceof RunError && error.fault === name
const run = (runner: Runner, signal = never) => runner.run(job, () => undefined, signal)
const settled = () => new Promise((resolve) => setImmediate(resolve))

/** Starts well, answers memory, and leaves runs to the test. */
const willing = (worker: FakeWorker, { call }: ToWorker) => {
  if (call === 'start') worker.say({ kind: 'done', answer: { webgl: true } })
  if (call === 'memory') worker.say({ kind: 'done', answer: none })
}

const page = Object.assign(new EventTarget(), { hidden: false })

beforeEach(() => {
  FakeWorker.made = []
  FakeWorker.answer = willing
  Object.assign(page, { hidden: false })
  Object.assign(globalThis, {
    Worker: FakeWorker,
    document: page,
    navigator: {},
    location: { href: 'http://localhost/en/run/', origin: 'http://localhost' },
  })
})

afterEach(() => vi.useRealTimers())

describe('the worker', () => {
  test('is started once, on first use, and told where the files are', async () => {
    const messages: ToWorker[] = []
    FakeWorker.answer = (worker, message) => {
      messages.push(message)
      willing(worker, message)
    }
    const runner = createRunner('/base')
    assert.equal(FakeWorker.made.length, 0)
    const first = run(runner)
    await settled()
    FakeWorker.made[0]!.say({ kind: 'failed', fault: 'memory', message: 'full' })
    await assert.rejects(first, fault('memory'))
    assert.deepEqual(await runner.memory(), none)
    assert.equal(FakeWorker.made.length, 1)
    assert.deepEqual(messages[0], { call: 'start', wasmPath: 'http://localhost/base/tfjs/', lock: null })
  })

  test('that dies fails its run, and the next run has a new one', async () => {
    const runner = createRunner('')
    const first = run(runner)
    await settled()
    FakeWorker.made[0]!.fail('killed')
    await assert.rejects(first, fault('worker'))
    assert.ok(FakeWorker.made[0]!.terminated)
    const second = run(runner)
    await settled()
    assert.equal(FakeWorker.made.length, 2)
    FakeWorker.made[1]!.say({ kind: 'failed', fault: 'unknown', message: 'enough' })
    await assert.rejects(second, fault('unknown'))
  })

  test('that dies without a word is noticed by its lock', async () => {
    const locks: { name: string; take: () => void }[] = []
    const request = (name: string, take: () => void) => locks.push({ name, take })
    Object.assign(globalThis, { navigator: { locks: { request } } })
    const runner = createRunner('')
    const first = run(runner)
    await settled()
    assert.equal(locks.length, 1)
    locks[0]!.take()
    await assert.rejects(first, fault('worker'))
  })

  test('takes one call at a time, in order', async () => {
    const calls: string[] = []
    FakeWorker.answer = (worker, message) => {
      calls.push(message.call)
      willing(worker, message)
    }
    const runner = createRunner('')
    const [first, second, memory] = [run(runner), run(runner), runner.memory()]
    await settled()
    assert.deepEqual(calls, ['start', 'attend', 'run'])
    FakeWorker.made[0]!.say({ kind: 'failed', fault: 'unknown', message: 'one' })
    await assert.rejects(first, /one/)
    await settled()
    assert.deepEqual(calls, ['start', 'attend', 'run', 'attend', 'run'])
    FakeWorker.made[0]!.say({ kind: 'failed', fault: 'unknown', message: 'two' })
    await assert.rejects(second, /two/)
    assert.deepEqual(await memory, none)
  })

  test('gets trained weights with the first job that names them, and loses them when they are withdrawn', async () => {
    const calls: string[] = []
    FakeWorker.answer = (worker, message) => {
      willing(worker, message)
      if (message.call === 'cancel' || message.call === 'attend' || message.call === 'start') return
      calls.push(message.call)
      if (message.call === 'run') worker.say({ kind: 'failed', fault: 'unknown', message: 'over' })
      else if (message.call !== 'memory') worker.say({ kind: 'done', answer: null })
    }
    const runner = createRunner('')
    const trained = () =>
      assert.rejects(
        runner.run({ ...job, weights: 'mine' }, () => undefined, never),
        /over/,
      )
    runner.provide('mine', new Map())
    await trained()
    await trained()
    runner.withdraw('mine')
    runner.withdraw('mine')
    await runner.memory()
    runner.provide('mine', new Map())
    await trained()
    assert.deepEqual(calls, ['provide', 'run', 'run', 'withdraw', 'memory', 'provide', 'run'])
  })
})

describe('the page', () => {
  test('is watched while a network runs: the worker hears whether it is to be seen', async () => {
    const seen: boolean[] = []
    FakeWorker.answer = (worker, message) => {
      willing(worker, message)
      if (message.call === 'attend') seen.push(message.seen)
    }
    const turn = (hidden: boolean) => Object.assign(page, { hidden }).dispatchEvent(new Event('visibilitychange'))
    const running = run(createRunner(''))
    await settled()
    turn(true)
    turn(false)
    await settled()
    FakeWorker.made[0]!.say({ kind: 'failed', fault: 'unknown', message: 'over' })
    await assert.rejects(running, /over/)
    turn(true)
    await settled()
    assert.deepEqual(seen, [true, false, true])
  })
})

describe('cancelling', () => {
  test('rejects at once; a worker that answers lives on', async () => {
    const runner = createRunner('')
    const controller = new AbortController()
    const first = run(runner, controller.signal)
    await settled()
    FakeWorker.answer = (worker, { call }) => {
      if (call === 'cancel') worker.say({ kind: 'failed', fault: 'cancelled', message: 'cancelled' })
      if (call === 'memory') worker.say({ kind: 'done', answer: none })
    }
    controller.abort()
    await assert.rejects(first, fault('cancelled'))
    assert.deepEqual(await runner.memory(), none)
    assert.ok(!FakeWorker.made[0]!.terminated)
  })

  test('a worker that does not answer in two seconds is ended', async () => {
    const runner = createRunner('')
    const controller = new AbortController()
    const first = run(runner, controller.signal)
    await settled()
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    controller.abort()
    await assert.rejects(first, fault('cancelled'))
    vi.advanceTimersByTime(1999)
    assert.ok(!FakeWorker.made[0]!.terminated)
    vi.advanceTimersByTime(1)
    assert.ok(FakeWorker.made[0]!.terminated)
    const second = run(runner)
    await settled()
    assert.equal(FakeWorker.made.length, 2)
    runner.close()
    await assert.rejects(second, fault('worker'))
  })

  test('a run that waits for its turn never begins', async () => {
    const runner = createRunner('')
    const controller = new AbortController()
    const first = run(runner)
    const second = run(runner, controller.signal)
    await settled()
    controller.abort()
    await assert.rejects(second, fault('cancelled'))
    let begun = 0
    FakeWorker.answer = (_, { call }) => {
      if (call === 'run') begun += 1
    }
    FakeWorker.made[0]!.say({ kind: 'failed', fault: 'unknown', message: 'over' })
    await assert.rejects(first, /over/)
    await settled()
    assert.equal(begun, 0)
  })
})

describe('without a worker', () => {
  test('the page runs the network itself, and says why', async () => {
    FakeWorker.answer = (worker) => worker.fail('404')
    const { backend, times } = await run(createRunner(''))
    assert.equal(times.length, 1)
    assert.equal(backend.place, 'page')
    // Node has no site to fetch tfjs' .wasm files from, so that falls back as well.
    assert.equal(backend.used, 'cpu')
    assert.match(backend.reason!, /^worker: 404; wasm: /)
  })

  test('that could not be loaded is asked for again, and used when it comes', async () => {
    FakeWorker.answer = (worker) => worker.fail('404')
    const runner = createRunner('')
    for (const tries of [1, 2]) {
      assert.equal((await run(runner)).backend.place, 'page')
      assert.equal(FakeWorker.made.length, tries)
    }
    FakeWorker.answer = willing
    const third = run(runner)
    await settled()
    assert.equal(FakeWorker.made.length, 3)
    FakeWorker.made[2]!.say({ kind: 'failed', fault: 'unknown', message: 'from the worker' })
    await assert.rejects(third, /from the worker/)
  })

  test('that does not answer is waited for once', async () => {
    FakeWorker.answer = () => undefined
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] })
    const runner = createRunner('')
    const first = run(runner)
    await settled()
    vi.advanceTimersByTime(30_000)
    vi.useRealTimers()
    assert.match((await first).backend.reason!, /^worker: no answer in 30 s/)
    assert.equal((await run(runner)).backend.place, 'page')
    assert.equal(FakeWorker.made.length, 1)
  })
})
