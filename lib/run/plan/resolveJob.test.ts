import assert from 'node:assert/strict'
import { afterAll, test } from 'vitest'
import { cost } from '@/lib/nn/cost'
import { Engine } from '../engine/engine'
import { syntheticPicture } from './pixels'
import { RunError, type RunFault } from '../contract/fault'
import type { RunJob } from '../contract/job'
import { resolveJob } from './resolveJob'

const own = (design: string) => ({ network: 'design', values: {}, design })
const fault = (name: RunFault) => (error: unknown) => error instanceof RunError && error.fault === name

test('a design is built from its text: by hand 3·3·3·8 + 2·8, 9·8 + 2·8 + 8·16 + 2·16, 16·4 + 4', () => {
  const { layers, input } = resolveJob(own('1;32;4;conv:8,s2;separable:16,s2'))
  assert.deepEqual(input, [32, 32, 3])
  assert.equal(cost(layers).parameters, 216 + 16 + 72 + 16 + 128 + 32 + 68)
})

test('text that is no design, an impossible stage, and a design too large are refused, each for its reason', () => {
  assert.throws(() => resolveJob(own('banana')), fault('spec'))
  assert.throws(() => resolveJob(own('1;32;4;banana')), fault('spec'))
  assert.throws(() => resolveJob(own('1;32;4;conv:8;conv:9,g2')), fault('spec'))
  assert.throws(() => resolveJob(own('1;512;4;conv:4096,k1')), fault('size'))
})

const engine = new Engine({ wasmPath: null, place: 'worker', reason: null })
const never = new AbortController().signal
afterAll(() => engine.release())

const job = (design: string, side: number): RunJob => ({
  ...own(design),
  backend: 'wasm',
  grouped: 'masked',
  seed: 1,
  runs: 2,
  picture: syntheticPicture(side, 1),
})

test('a design runs and is timed; another design takes its place', async () => {
  const first = await engine.run(job('1;32;4;conv:8,s2;unit:24,g2,x2', 32), () => undefined, never)
  assert.equal(first.times.length, 2)
  assert.ok(first.layers.some(({ id }) => id === 'stage2/unit1/gconv1'))
  const second = await engine.run(job('1;32;4;conv:8,s2', 32), () => undefined, never)
  assert.ok(!second.layers.some(({ id }) => id.startsWith('stage2')))
})

test('maps that vanish at the size of the calibration pictures do not matter', async () => {
  const deep = `1;288;4;conv:4,s2,valid${';pool:valid'.repeat(4)};conv:4,k7,valid`
  const { times } = await engine.run(job(deep, 288), () => undefined, never)
  assert.equal(times.length, 2)
})
