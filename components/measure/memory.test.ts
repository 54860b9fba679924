import assert from 'node:assert/strict'
import { afterEach, test, vi } from 'vitest'
import { mobilenet } from '@/lib/nn/networks/mobilenet'
import type { RunJob } from '@/lib/run/contract/job'
import type { RunResult } from '@/lib/run/contract/result'
import { settingKey } from './measured'
import { memoryVersion, recall, rememberRun } from './memory'

const values = { alpha: 0.5, resolution: 160, form: 'separable' }
const job: RunJob = {
  network: 'mobilenet',
  values,
  backend: 'webgl',
  grouped: 'masked',
  seed: 1,
  runs: 3,
  picture: { width: 1, height: 1, data: new Uint8ClampedArray(4) },
}
const result = (times: readonly number[]): RunResult => ({
  backend: { asked: 'webgl', used: 'wasm', place: 'worker', reason: 'no WebGL', device: null },
  weightsMs: 1,
  firstMs: 50,
  times,
  layers: [
    { id: 'conv1', ms: 2, within: null, low: 0, high: 6, thumbnail: { width: 1, height: 1, data: new Uint8Array(1) } },
  ],
  top: [],
  memory: { tensors: 0, bytes: 0 },
})
const key = settingKey(mobilenet, values)

afterEach(() => vi.unstubAllGlobals())

test('the last run of a setting is known by its setting, with the backend that really computed it', () => {
  assert.equal(recall(key), null)
  const before = memoryVersion()
  rememberRun(job, result([5, 6, 7]))
  rememberRun(job, result([3]))
  assert.deepEqual(recall(key)?.times, [3])
  assert.equal(recall(key)?.backend, 'wasm')
  assert.ok(recall(key)?.layers.get('conv1')?.thumbnail)
  assert.equal(recall(settingKey(mobilenet, { ...values, alpha: 1 })), null)
  assert.equal(memoryVersion(), before + 2)
})

test('a run without timed runs is not kept', () => {
  rememberRun(job, result([]))
  assert.deepEqual(recall(key)?.times, [3])
})

test('storage that is full does not matter to the page', () => {
  let tried = 0
  const setItem = () => {
    tried += 1
    throw new DOMException('full', 'QuotaExceededError')
  }
  vi.stubGlobal('localStorage', { getItem: () => null, setItem })
  rememberRun(job, result([4]))
  assert.equal(tried, 1)
  assert.deepEqual(recall(key)?.times, [4])
})
