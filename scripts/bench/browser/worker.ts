import { Attention } from '@/lib/run/engine/attention'
import { chooseBackend } from '@/lib/run/tfjs/backend'
import { deviceName } from '@/lib/run/tfjs/webgl/context'
import { load } from '@/lib/run/tfjs/loaded'
import { firstRun } from '@/lib/run/engine/measure'
import type { Session } from '@/lib/run/engine/session'
import { preprocess, syntheticPicture } from '@/lib/run/plan/pixels'
import type { BackendName, GroupedKernel } from '@/lib/run/contract/backend'
import { makeSource } from '@/lib/run/engine/source'
import * as tf from '@tensorflow/tfjs-core'
import type { Subject } from '../subjects'
import { onnxRuntime, site, tfjsLayers, type Task } from './contenders'
import { groupedPair, type Pair } from './groupedPair'
import { race, type Contender, type Finish, type Length } from './race'

/** Where tfjs' .wasm files are served. */
const WASM = new URL('/tfjs/', self.location.origin).href

const attention = new Attention()

const session: Session = {
  report: () => undefined,
  pace: async () => undefined,
  lap: async () => attention.lap(),
  read: async (tensor) => tensor.dataSync<'float32'>(),
}

/** The network with the site's own untrained weights, and a made-up picture. */
async function prepare({ network, values }: Subject): Promise<Task> {
  const { resolved, weights } = await makeSource({ network, values, seed: 1 }, new Map(), WASM, session)
  const picture = preprocess(syntheticPicture(resolved.input[0], 0), resolved.network.preprocessing)
  return { layers: resolved.layers, input: resolved.input, weights, picture }
}

/** Starts a backend and makes it current, for what else runs there. Throws where another one would take its place. */
async function choose(backend: BackendName): Promise<void> {
  const { used, reason } = await chooseBackend(backend, WASM)
  if (used !== backend) throw new Error(reason ?? backend)
  await tf.setBackend(used)
}

async function raced(contenders: readonly Contender[], length: Length): Promise<Finish[]> {
  try {
    return await race(contenders, length)
  } finally {
    for (const contender of contenders) await contender.dispose()
  }
}

const bench = {
  /** Whole networks: the site's executor in several forms, the first of which is the standard, and whatever else can run them there. */
  async networks(
    subject: Subject,
    backend: BackendName,
    forms: readonly GroupedKernel[],
    length: Length,
  ): Promise<Finish[]> {
    const task = await prepare(subject)
    await choose(backend)
    const ours = forms.map((form) => site(backend, task, form))
    const theirs = [
      ...(subject.grouped ? [] : [tfjsLayers(task)]),
      ...(backend === 'wasm' ? [await onnxRuntime(task)] : []),
    ]
    return raced([...ours, ...theirs], length)
  },

  /** Two grouped 1×1 convolutions with a shuffle between them. */
  async pair(pair: Pair, backend: BackendName, forms: readonly GroupedKernel[], length: Length): Promise<Finish[]> {
    await choose(backend)
    return raced(groupedPair(backend, pair, forms), length)
  },

  /** The first run on webgl as the site does it; `parallel` compiles all shaders before. Milliseconds. */
  async first(subject: Subject, form: GroupedKernel, parallel: boolean): Promise<number> {
    const { layers, input, weights, picture } = await prepare(subject)
    await choose('webgl')
    const start = performance.now()
    const network = load('webgl', layers, weights, form)
    const x = tf.tensor4d(picture, [1, ...input])
    await firstRun(network, x, session, parallel)
    return performance.now() - start
  },

  /** The GPU as the browser names it. */
  async device(): Promise<string | null> {
    await choose('webgl')
    return deviceName('webgl')
  },
}

export type Bench = typeof bench

Object.assign(globalThis, { bench })
const scope = self as unknown as DedicatedWorkerGlobalScope
scope.postMessage('ready', [])
