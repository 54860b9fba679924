import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { afterAll, describe, test, vi } from 'vitest'
import { SpecError } from '@/lib/nn/error'
import { instantiate } from '@/lib/nn/network'
import { shufflenet } from '@/lib/nn/networks/shufflenet'
import { Engine } from './engine'
import { asRunError, RunError, type RunFault } from '../contract/fault'
import { syntheticPicture } from '../plan/pixels'
import { seededWeights } from '@/lib/weights/seeded'
import type { BackendName } from '../contract/backend'
import type { RunJob } from '../contract/job'
import type { Phase, Progress } from '../contract/result'

const engine = new Engine({ wasmPath: null, place: 'worker', reason: null })
const never = new AbortController().signal
const ignore = () => undefined

const job = (change: Partial<RunJob> = {}): RunJob => ({
  network: 'shufflenet',
  values: { scale: 0.25, resolution: 64 },
  backend: 'wasm',
  grouped: 'direct',
  seed: 1,
  runs: 3,
  picture: syntheticPicture(64, 5),
  ...change,
})

const fault =
  (name: RunFault, message = /./) =>
  (error: unknown) =>
    error instanceof RunError && error.fault === name && message.test(error.message)

describe('the engine', () => {
  afterAll(() => engine.release())

  test('runs in phases and reports all of them in order', async () => {
    const seen: Progress[] = []
    const result = await engine.run(job(), (progress) => seen.push(progress), never)
    const order: Phase[] = ['start', 'weights', 'first', 'runs', 'layers', 'maps']
    assert.deepEqual([...new Set(seen.map(({ phase }) => phase))], order)
    for (const phase of order) {
      const { done, total } = seen.findLast((progress) => progress.phase === phase)!
      assert.equal(done, total, phase)
    }
    assert.deepEqual(result.backend, { asked: 'wasm', used: 'wasm', place: 'worker', reason: null, device: null })
    assert.equal(result.times.length, 3)
    assert.ok(result.times.every((time) => time > 0) && result.firstMs! > 0 && result.weightsMs > 0)
    assert.equal(result.top.length, 5)
    for (const [at, { probability }] of result.top.entries()) {
      assert.ok(probability > 0 && probability <= (result.top[at - 1]?.probability ?? 1))
    }
  })

  test('shows every layer, and which kernel computed it', async () => {
    const { layers } = await engine.run(job({ runs: 1 }), ignore, never)
    const ids = layers.map(({ id }) => id)
    for (const { id, ms, within, low, high, thumbnail } of layers) {
      assert.ok(low <= high, id)
      assert.equal(thumbnail.data.length, thumbnail.width * thumbnail.height, id)
      assert.equal(ms === null, within !== null, id)
      assert.ok(within === null || ids.indexOf(within) < ids.indexOf(id), id)
    }
    const shuffle = layers.find(({ id }) => id === 'stage2/unit2/shuffle')!
    assert.deepEqual([shuffle.ms, shuffle.within], [null, 'stage2/unit2/gconv1'])
    assert.ok(layers.some(({ thumbnail: { data } }) => new Set(data).size > 20))
  })

  test('makes the same network once, and frees it for another', async () => {
    const phases = new Set<Phase>()
    await engine.run(job({ runs: 1 }), ({ phase }) => phases.add(phase), never)
    assert.ok(!phases.has('weights'))
    const one = await engine.memory()
    await engine.run(job({ runs: 1 }), ignore, never)
    assert.deepEqual(await engine.memory(), one)
    const other = job({ network: 'squeezenet', values: { resolution: 64 }, runs: 1 })
    await engine.run(other, ignore, never)
    await engine.run(job({ runs: 1 }), ignore, never)
    assert.deepEqual(await engine.memory(), one)
    await engine.release()
    assert.deepEqual(await engine.memory(), { tensors: 0, bytes: 0 })
  })

  test('every grouped kernel finds the same classes', async () => {
    const direct = await engine.run(job(), ignore, never)
    for (const grouped of ['masked', 'split'] as const) {
      const { top, layers } = await engine.run(job({ grouped }), ignore, never)
      assert.deepEqual(
        top.map(({ index }) => index),
        direct.top.map(({ index }) => index),
      )
      const alone = layers.find(({ id }) => id === 'stage2/unit2/shuffle')!.ms !== null
      assert.equal(alone, grouped === 'split', 'only split needs a step of its own for the shuffle')
    }
  })

  test('computes the feature maps of one layer again', async () => {
    const { layers } = await engine.run(job({ runs: 1 }), ignore, never)
    const id = 'stage3/unit1/gconv1'
    const { shape, data, low, high } = await engine.featureMaps(job(), id, never)
    assert.equal(data.length, shape[0] * shape[1] * shape[2])
    const shown = layers.find((layer) => layer.id === id)!
    assert.deepEqual([low, high], [shown.low, shown.high])
    await assert.rejects(engine.featureMaps(job(), 'nowhere', never), fault('spec', /nowhere/))
  })

  test('two engines whose jobs take turns each compute on their own backend', async () => {
    const id = 'stage3/unit1/gconv1'
    const mapsOn = async (backend: BackendName) => {
      const one = new Engine({ wasmPath: null, place: 'worker', reason: null })
      const { data } = await one.featureMaps(job({ backend }), id, never)
      await one.release()
      return data
    }
    const alone = [await mapsOn('cpu'), await mapsOn('wasm')]
    assert.notDeepEqual(alone[0], alone[1], 'the backends round differently')
    assert.deepEqual(await Promise.all([mapsOn('cpu'), mapsOn('wasm')]), alone)
  })

  test('falls back where a backend is missing, and says why', async () => {
    // There is no WebGL in Node.
    const { backend } = await engine.run(job({ backend: 'webgl', runs: 1 }), ignore, never)
    assert.deepEqual([backend.asked, backend.used], ['webgl', 'wasm'])
    assert.match(backend.reason!, /^webgl: ./)
  })

  test('runs on cpu with the same answer', async () => {
    const [cpu, wasm] = [
      await engine.run(job({ backend: 'cpu', runs: 1 }), ignore, never),
      await engine.run(job(), ignore, never),
    ]
    assert.equal(cpu.backend.used, 'cpu')
    assert.deepEqual(
      cpu.top.map(({ index }) => index),
      wasm.top.map(({ index }) => index),
    )
  })
})

describe('what goes wrong', () => {
  afterAll(() => engine.release())

  test('a run stops in any phase when it is cancelled, leaves nothing, and another can follow', async () => {
    await engine.release()
    for (const phase of ['start', 'weights', 'first', 'runs', 'layers', 'maps'] as const) {
      const controller = new AbortController()
      const stop = ({ phase: now, done }: Progress) => {
        if (now === phase && done > 0) controller.abort()
      }
      const cancelled = engine.run(job({ seed: 2 }), stop, controller.signal)
      await assert.rejects(cancelled, fault('cancelled'), phase)
      await engine.release()
      assert.deepEqual(await engine.memory(), { tensors: 0, bytes: 0 }, phase)
    }
    assert.equal((await engine.run(job(), ignore, never)).times.length, 3)
  })

  test('settings and pictures that do not fit are refused', async () => {
    await assert.rejects(engine.run(job({ network: 'lenet' }), ignore, never), fault('spec'))
    await assert.rejects(engine.run(job({ values: { groups: 5 } }), ignore, never), fault('spec'))
    await assert.rejects(engine.run(job({ picture: syntheticPicture(32, 1) }), ignore, never), fault('spec', /64 × 64/))
  })

  test('errors are told apart', () => {
    const faults = [
      asRunError(new SpecError('groups', 'conv1', 'no'), false),
      asRunError(new RangeError('Array buffer allocation failed'), false),
      asRunError(new WebAssembly.RuntimeError('Aborted(OOM). Build with -sASSERTIONS for more info.'), false),
      asRunError(new Error('Requested texture size [20000x1] greater than WebGL maximum'), false),
      asRunError(new Error('null is not an object'), true),
      asRunError(new Error('something else'), false),
      asRunError('a string', false),
    ]
    assert.deepEqual(
      faults.map((error) => error.fault),
      ['spec', 'memory', 'memory', 'memory', 'context-lost', 'unknown', 'unknown'],
    )
    assert.equal(asRunError(new RunError('cancelled', 'stopped'), true).fault, 'cancelled')
  })

  test('weights whose results are no numbers are refused by name, not shown', async () => {
    const { layers } = instantiate(shufflenet, { scale: 0.25, resolution: 64 })
    for (const [layer, fill] of [
      ['conv1', 3e38],
      ['fc', NaN],
    ] as const) {
      const weights = new Map(seededWeights(layers, 1))
      const { kernel } = weights.get(layer)!
      weights.set(layer, { ...weights.get(layer), kernel: kernel!.map(() => fill) })
      engine.provide(layer, weights)
      await assert.rejects(
        engine.run(job({ weights: layer }), ignore, never),
        fault('not-finite', /: (NaN|Infinity)/),
        layer,
      )
    }
    assert.equal((await engine.run(job(), ignore, never)).times.length, 3)
  })

  test('where wasm cannot get more memory, that is said, and the next run has it again', async () => {
    const large = job({
      network: 'squeezenet',
      values: { resolution: 224 },
      picture: syntheticPicture(224, 5),
      runs: 1,
    })
    await engine.run(job({ runs: 1 }), ignore, never)
    const grow = vi.spyOn(WebAssembly.Memory.prototype, 'grow').mockImplementation(() => {
      throw new RangeError('WebAssembly.Memory.grow(): Maximum memory size exceeded')
    })
    // Without a word, tfjs would write it to where other tensors are.
    assert.throws(() => tf.zeros([40_000_000]), /out of memory/)
    await assert.rejects(engine.run(large, ignore, never), fault('memory', /memory/))
    assert.ok(grow.mock.calls.length > 0)
    grow.mockRestore()
    const after = await engine.run(large, ignore, never)
    await engine.release()
    assert.deepEqual(await engine.memory(), { tensors: 0, bytes: 0 })
    const other = new Engine({ wasmPath: null, place: 'worker', reason: null })
    assert.deepEqual(after.top, (await other.run(large, ignore, never)).top)
    await other.release()
  })

  test('whatever else a backend breaks of, it is started anew for the next run', async () => {
    const breaking = engine.run(
      job(),
      ({ phase, done }) => {
        if (phase === 'runs' && done === 1)
          Object.assign(tf.engine().registry['wasm']!, {
            makeOutput: () => assert.fail('unreachable'),
            disposeData: () => assert.fail('unreachable'),
          })
      },
      never,
    )
    await assert.rejects(breaking, fault('unknown', /unreachable/))
    assert.equal((await engine.run(job(), ignore, never)).times.length, 3)
  })

  test('a backend that breaks during a run is started anew for the next', async () => {
    const breaking = engine.run(
      job(),
      ({ phase, done }) => {
        if (phase === 'runs' && done === 1)
          Object.assign(tf.engine().registry['wasm']!, { makeOutput: () => assert.fail('out of memory') })
      },
      never,
    )
    await assert.rejects(breaking, fault('memory'))
    assert.equal((await engine.run(job(), ignore, never)).times.length, 3)
  })
})

describe('times', () => {
  afterAll(() => engine.release())

  /** A run during whose first run the page is hidden. */
  function hide(onProgress: (progress: Progress) => void, signal: AbortSignal) {
    let over: () => void = ignore
    const firstOver = new Promise<void>((resolve) => {
      over = resolve
    })
    const hidden = engine.run(
      job(),
      (progress) => {
        onProgress(progress)
        const { phase, done, total } = progress
        if (phase === 'first' && done === 1) engine.attend(false)
        if (phase === 'first' && done === total) over()
      },
      signal,
    )
    return { hidden, firstOver }
  }

  test('wait while the page is hidden, and are taken again; the first run has none then', async () => {
    const phases: Phase[] = []
    const { hidden, firstOver } = hide(({ phase }) => phases.push(phase), never)
    await firstOver
    await new Promise((resolve) => setTimeout(resolve, 100))
    assert.equal(phases.at(-1), 'first')
    engine.attend(true)
    const { firstMs, times } = await hidden
    assert.equal(firstMs, null)
    assert.equal(times.length, 3)
  })

  test('a run can be cancelled while it waits', async () => {
    const controller = new AbortController()
    const { hidden, firstOver } = hide(ignore, controller.signal)
    await firstOver
    controller.abort()
    await assert.rejects(hidden, fault('cancelled'))
    engine.attend(true)
  })
})
