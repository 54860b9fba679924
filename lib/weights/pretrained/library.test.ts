import assert from 'node:assert/strict'
import { describe, test } from 'vitest'
import type { Weights } from '../weights'
import { PretrainedError } from './error'
import { FILES, WeightsLibrary } from './library'
import type { Obtain } from './obtainer'
import { findSource } from './sources'
import { WeightStore } from './store'
import { testCache } from './testing/server'

const squeeze = findSource('squeezenet-1.1')!
const none: Weights = new Map()

/** Keeps a file as a download does, and gives weights without numbers. */
const keeping =
  (store: WeightStore): Obtain =>
  async (task, onProgress) => {
    onProgress({ file: 'a', done: 1, total: 2 })
    if (task.kind === 'fetch') await store.write(squeeze.address, { bytes: new Uint8Array(2), etag: null })
    return { source: squeeze.id, weights: new Map() }
  }

describe('weights on this device', () => {
  test('fetched: progress, then kept and held under a name of its own; each arrival has another', async () => {
    const store = new WeightStore(testCache())
    const library = new WeightsLibrary(store, keeping(store))
    const seen: unknown[] = []
    library.subscribe(() => seen.push(library.state.tasks[squeeze.id]?.status))
    assert.equal(library.has(squeeze), false)
    await library.fetch(squeeze)
    assert.ok(seen.includes('loading'))
    assert.equal(library.has(squeeze), true)
    assert.deepEqual(library.state.tasks, {})
    assert.deepEqual(
      library.state.kept.map(({ source, bytes, complete }) => [source.id, bytes, complete]),
      [['squeezenet-1.1', 2, true]],
    )
    const first = library.keyOf(squeeze)
    await library.open([])
    assert.notEqual(library.keyOf(squeeze), first)
  })

  test('kept ones are read when they are wanted, once', async () => {
    const store = new WeightStore(testCache())
    await store.write(squeeze.address, { bytes: new Uint8Array(2), etag: null })
    let reads = 0
    const library = new WeightsLibrary(store, async ({ kind }) => {
      assert.equal(kind, 'stored')
      reads += 1
      return { source: squeeze.id, weights: none }
    })
    await library.refresh()
    assert.equal(reads, 0)
    const before = library.keyOf(squeeze)
    assert.equal(await library.weights(squeeze), none)
    assert.equal(await library.weights(squeeze), none)
    assert.equal(reads, 1)
    assert.equal(library.keyOf(squeeze), before)
  })

  test('a failure stays with its task, is dismissed, and does not disturb what is there', async () => {
    const library = new WeightsLibrary(null, async () => {
      throw new PretrainedError('no-match', { file: 'a' })
    })
    assert.equal(await library.open([]), null)
    const task = library.state.tasks[FILES]
    assert.ok(task?.status === 'failed' && task.error instanceof PretrainedError)
    library.dismiss(FILES)
    assert.deepEqual(library.state.tasks, {})
    assert.equal(library.has(squeeze), false)
  })

  test('without storage weights are held as long as the page is open; deleting forgets them', async () => {
    const library = new WeightsLibrary(null, async () => ({ source: squeeze.id, weights: none }))
    await library.fetch(squeeze)
    assert.deepEqual([...library.state.held], [squeeze.id])
    assert.deepEqual(library.state.kept, [])
    await library.remove(squeeze)
    assert.equal(library.has(squeeze), false)
  })

  test('deleting while it downloads: it is stopped first, and its beginning goes too', async () => {
    const store = new WeightStore(testCache())
    const library = new WeightsLibrary(store, async (_, __, signal) => {
      await new Promise<void>((resolve) => signal.addEventListener('abort', () => resolve()))
      await store.writePartial(squeeze.address, { bytes: new Uint8Array(1), etag: null })
      throw new PretrainedError('aborted')
    })
    const fetched = library.fetch(squeeze)
    await library.remove(squeeze)
    await fetched
    assert.deepEqual(library.state.kept, [])
    assert.deepEqual(library.state.tasks, {})
  })

  test('kept files that cannot be read any more are said, and no longer promised', async () => {
    const store = new WeightStore(testCache())
    await store.write(squeeze.address, { bytes: new Uint8Array(2), etag: null })
    const library = new WeightsLibrary(store, async () => {
      await store.remove(squeeze.address)
      throw new PretrainedError('format')
    })
    await library.refresh()
    await assert.rejects(library.weights(squeeze), PretrainedError)
    assert.equal(library.has(squeeze), false)
  })
})
