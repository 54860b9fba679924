import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult } from '@/lib/run/contract/result'
import { reduceRuns, type RunAction, type Runs } from './runs'

const result = { firstMs: 10, times: [1] } as unknown as RunResult
const job = { network: 'mobilenet' } as RunJob
const after = (...actions: readonly RunAction[]) => actions.reduce(reduceRuns, {} as Runs)

test('a network waits, runs and is done', () => {
  const queued = after({ type: 'queued', ids: ['mobilenet', 'xception'] })
  assert.equal(queued.mobilenet?.status, 'waiting')
  const running = reduceRuns(queued, {
    type: 'progress',
    id: 'mobilenet',
    progress: { phase: 'first', done: 3, total: 28 },
  })
  assert.equal(running.mobilenet?.status, 'running')
  assert.equal(running.xception?.status, 'waiting')
  const done = reduceRuns(running, { type: 'done', id: 'mobilenet', result, job, key: 'k' })
  assert.equal(done.mobilenet?.status, 'done')
  assert.equal(done.mobilenet?.progress, null)
})

test('a failure keeps the result that was there before', () => {
  const failed = after(
    { type: 'done', id: 'mobilenet', result, job, key: 'k' },
    { type: 'queued', ids: ['mobilenet'] },
    { type: 'failed', id: 'mobilenet', fault: 'memory', message: 'no texture' },
  )
  assert.equal(failed.mobilenet?.status, 'failed')
  assert.equal(failed.mobilenet?.result, result)
  assert.deepEqual(failed.mobilenet?.fault, { fault: 'memory', message: 'no texture' })
})

test('stopping frees those that waited; what has failed stays failed', () => {
  const stopped = after(
    { type: 'queued', ids: ['mobilenet', 'xception'] },
    { type: 'failed', id: 'mobilenet', fault: 'cancelled', message: '' },
    { type: 'stopped' },
  )
  assert.equal(stopped.xception?.status, 'idle')
  assert.equal(stopped.mobilenet?.status, 'failed')
})
