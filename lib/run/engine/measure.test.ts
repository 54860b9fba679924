import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, test, vi } from 'vitest'
import { resolve } from '@/lib/nn/resolve'
import { Attention } from './attention'
import { load } from '../tfjs/loaded'
import { firstRun, layerTimes, timedRuns } from './measure'
import type { Session } from './session'
import { seededWeights } from '@/lib/weights/seeded'

const layers = resolve(
  [
    { op: 'conv', name: 'conv', filters: 2, kernel: 1, bias: true },
    { op: 'pool', name: 'pool', kind: 'max', kernel: 2, stride: 2, padding: 'valid', rounding: 'floor' },
  ],
  [4, 4, 1],
)
const HOUR = 3_600_000

beforeAll(() => tf.setBackend('cpu'))

/** Laps as they are scripted, the last one for ever: how long each took, and whether that counts. */
function scripted(...laps: readonly (readonly [ms: number, counts: boolean])[]) {
  const left = [...laps]
  const reports: number[] = []
  const session: Session = {
    report: (_, done) => reports.push(done),
    pace: async () => undefined,
    lap: async () => {
      const [ms, counts] = left.length > 1 ? left.shift()! : left[0]!
      return { elapsed: () => ms, counts: async () => counts }
    },
    read: async (tensor) => tensor.dataSync<'float32'>(),
  }
  return { session, reports }
}

const network = () => load('cpu', layers, seededWeights(layers, 1), 'masked')
const input = () => tf.ones<tf.Rank.R4>([1, 4, 4, 1])

test('whole runs that do not count are run again, and only then reported', async () => {
  const { session, reports } = scripted([5, true], [HOUR, false], [HOUR, false], [6, true], [7, true])
  assert.deepEqual((await timedRuns(network(), input(), 3, session)).times, [5, 6, 7])
  assert.deepEqual(reports, [1, 2, 3])
})

test('a layer whose time does not count is timed again', async () => {
  const { session } = scripted([HOUR, false], [HOUR, false], [70, true], [80, true])
  const times = await layerTimes(network(), input(), session)
  assert.equal(times.size, 2)
  const [first, second] = [...times.values()]
  assert.ok(first! < 1000, 'by itself, once its inputs are there')
  assert.equal(second, 80)
})

test('a first run that does not count has no time', async () => {
  assert.equal(await firstRun(network(), input(), scripted([12, true]).session), 12)
  assert.equal(await firstRun(network(), input(), scripted([HOUR, false]).session), null)
})

test('a time counts while the page is seen and the clocks agree', async () => {
  const attention = new Attention()
  const plain = attention.lap()
  assert.ok(await plain.counts())
  attention.attend(false)
  const hidden = attention.lap()
  attention.attend(true)
  assert.deepEqual([await plain.counts(), await hidden.counts(), await attention.lap().counts()], [false, false, true])
})

test('a time across a sleep does not count', async () => {
  const attention = new Attention()
  const lap = attention.lap()
  const now = Date.now()
  const clock = vi.spyOn(Date, 'now').mockImplementation(() => now + HOUR)
  assert.ok(!(await lap.counts()))
  assert.ok(await attention.lap().counts())
  clock.mockRestore()
})
