import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { instantiate } from '@/lib/nn/network'
import type { Runner } from '@/lib/run/contract/runner'
import { SIDE } from '@/lib/weights/pocket/fashion'
import { ask, type Answer, type Times } from './ask'
import { pocket } from './model'

const networks = new Map(
  pocket.map(({ id }) => [id, { resolved: instantiate(findNetwork(id)), weights: new Map() }] as const),
)
const grey = new Uint8Array(SIDE * SIDE)
const backend = { asked: 'cpu', used: 'cpu', place: 'worker', reason: null, device: null } as const

/** A runner that only counts: a prediction is one forward pass, a classification one to warm up and one that is timed. */
function counting() {
  const passes = { answers: 0, times: 0 }
  const runner = {
    predict: async ({ maps }) => {
      passes.answers += 1
      const found = { id: maps!, shape: [1, 1, 1] as const, data: new Float32Array(1), low: 0, high: 0 }
      return { backend, shares: new Float32Array(10), maps: found }
    },
    classify: async () => {
      passes.times += 2
      return { backend, data: new Float32Array(10), ms: passes.times }
    },
  } satisfies Partial<Runner> as unknown as Runner
  return { passes, runner }
}

test('a picture costs one forward pass a network; times are taken once, and every later answer has them', async () => {
  const { passes, runner } = counting()
  const times: Times = new Map()
  const asked = { runner, networks, grey, backend: 'cpu', signal: new AbortController().signal, times } as const
  const first: Answer[] = []
  await ask(asked, (_, answer) => first.push(answer))
  assert.deepEqual(passes, { answers: 4, times: 40 })
  // The answers come first, without a time; the median of 2, 4, 6, 8 and 10 is 6.
  assert.deepEqual(
    first.map(({ ms }) => ms),
    [null, null, null, null, 6, 16, 26, 36],
  )
  const second: Answer[] = []
  await ask(asked, (_, answer) => second.push(answer))
  assert.deepEqual(passes, { answers: 8, times: 40 })
  assert.deepEqual(
    second.map(({ ms }) => ms),
    [6, 16, 26, 36],
  )
  await ask({ ...asked, backend: 'wasm' }, () => undefined)
  assert.deepEqual(passes, { answers: 12, times: 80 })
})

test('asks no more once it is told to stop', async () => {
  const { passes, runner } = counting()
  const controller = new AbortController()
  const asked = { runner, networks, grey, backend: 'cpu', signal: controller.signal, times: new Map() } as const
  await ask(asked, () => controller.abort())
  assert.deepEqual(passes, { answers: 2, times: 0 })
})
