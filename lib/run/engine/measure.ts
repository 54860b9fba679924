import type { Layer } from '@/lib/nn/layer'
import { settle } from '../tfjs/webgl/context'
import { compileAhead } from '../tfjs/compileAhead'
import { execute, layerByLayer, runStep, walk } from '../tfjs/execute'
import { stopIfNotFinite } from '../contract/fault'
import type { Loaded } from '../tfjs/loaded'
import type { Maps } from '../tfjs/maps'
import type { Session } from './session'
import { stepOf } from '../plan/plan'
import type { GroupedKernel } from '../contract/backend'
import type { LayerResult, RunResult } from '../contract/result'
import { extent, thumbnail } from './thumbnail'
import type { Weights } from '@/lib/weights/weights'

/** Timed repeats of one layer, and the milliseconds beyond which one must do. */
const REPEATS = 4
const SLOW = 50

/**
 * The first run: step by step, so that it can be followed and stopped. Milliseconds, upload and shaders included; null
 * where that time does not count, since there is no second first run. `ahead`: all shaders are compiled before.
 */
export async function firstRun(
  loaded: Loaded,
  input: Maps,
  session: Session,
  ahead = loaded.backend === 'webgl',
): Promise<number | null> {
  const { backend, plan } = loaded
  const lap = await session.lap()
  if (ahead) {
    await compileAhead(loaded, input)
    await session.pace()
  }
  let done = 0
  for (const { output } of walk(loaded, input)) {
    if (++done === plan.steps.length) await session.read(output)
    else settle(backend)
    session.report('first', done, plan.steps.length)
    await session.pace()
  }
  const ms = lap.elapsed()
  return (await lap.counts()) ? ms : null
}

/** Whole runs from input to output values: milliseconds each, and the last one's output `[c]`. Times that do not count are taken again. */
export async function timedRuns(loaded: Loaded, input: Maps, runs: number, session: Session) {
  const times: number[] = []
  let values = new Float32Array()
  while (times.length < runs) {
    const lap = await session.lap('seen')
    const output = execute(loaded, input)
    try {
      values = new Float32Array(await session.read(output))
    } finally {
      output.dispose()
    }
    const ms = lap.elapsed()
    stopIfNotFinite('output', values)
    await session.pace()
    if (!(await lap.counts())) continue
    times.push(ms)
    session.report('runs', times.length, runs)
  }
  return { times, values }
}

/** Milliseconds of each step by itself: its inputs are there, the backend idle; median of four, slow ones once. By step id. */
export async function layerTimes(loaded: Loaded, input: Maps, session: Session): Promise<Map<string, number>> {
  const { backend, plan } = loaded
  const times = new Map<string, number>()
  let lap = await session.lap('seen')
  for (const { step, inputs } of walk(loaded, input)) {
    settle(backend)
    let samples = [lap.elapsed()]
    for (;;) {
      while (samples.length < REPEATS && (samples[0] ?? 0) < SLOW) {
        const start = performance.now()
        const output = runStep(loaded, step, inputs)
        settle(backend)
        samples.push(performance.now() - start)
        output.dispose()
      }
      await session.pace()
      if (await lap.counts()) break
      samples = []
      lap = await session.lap('seen')
    }
    times.set(step.id, median(samples))
    session.report('layers', times.size, plan.steps.length)
    lap = await session.lap('seen')
  }
  return times
}

/** Every layer's range and thumbnail, from a run with one step per layer, and its time from {@link layerTimes}. */
export async function layerResults(
  layers: readonly Layer[],
  weights: Weights,
  grouped: GroupedKernel,
  { backend, plan: fused }: Loaded,
  times: ReadonlyMap<string, number>,
  input: Maps,
  session: Session,
): Promise<LayerResult[]> {
  const steps = stepOf(fused)
  const results: LayerResult[] = []
  for (const { step, output } of walk(layerByLayer(backend, layers, weights, grouped), input)) {
    const { id } = step
    const values = await session.read(output)
    const range = extent(values)
    stopIfNotFinite(id, [range.low, range.high])
    const computedBy = steps.get(id)!
    const own = computedBy.layer.id === id
    results.push({
      id,
      ms: own ? times.get(computedBy.id)! : null,
      within: own ? null : computedBy.layer.id,
      ...range,
      thumbnail: thumbnail(values, step.layer.output),
    })
    session.report('maps', results.length, layers.length)
    await session.pace()
  }
  return results
}

/** The `count` largest of a network's outputs, best first. */
export function topClasses(values: Float32Array, count: number): RunResult['top'] {
  const order = Array.from(values.keys()).sort((a, b) => values[b]! - values[a]!)
  return order.slice(0, count).map((index) => ({ index, probability: values[index]! }))
}

function median(samples: readonly number[]): number {
  const sorted = samples.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)]!
}
