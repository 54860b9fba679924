import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, test } from 'vitest'
import { findNetwork, networks } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import { offeredValues } from '@/lib/nn/knob'
import { defineNetwork, instantiate, STANDARDIZED, type Resolved } from '@/lib/nn/network'
import { resolve } from '@/lib/nn/resolve'
import { elements } from '@/lib/nn/shape'
import { executeLayers } from '@/lib/run/tfjs/execute'
import { seededWeights, uniform } from '@/lib/weights/seeded'
import { tinyNetworks, type TinyNetwork } from '@/lib/run/tfjs/testing/tinyNetworks'
import { tensorShapes } from '@/lib/weights/weights'
import { toKeras } from './keras'
import { toTorch } from './torch'

/** Python with PyTorch may be the system's, with Keras any; FEATHERWEIGHT_PYTHON names one to try first. */
const PYTHONS = [process.env.FEATHERWEIGHT_PYTHON, '/usr/bin/python3', 'python3'].flatMap((name) =>
  name ? [name] : [],
)

/** Keras needs one of its backends; JAX is the smallest. */
const env = { KERAS_BACKEND: 'jax', ...process.env }

const succeeds = (python: string, code: string) =>
  spawnSync(python, ['-c', code], { stdio: 'ignore', timeout: 60_000, env }).status === 0
const pythonWith = (code: string) => PYTHONS.find((python) => succeeds(python, code))

/** What no library has a word for: pads wider than half a window, on some sides only; maps after fully connected layers. */
const odd: TinyNetwork = {
  name: 'odd',
  input: [12, 15, 3],
  nodes: [
    {
      op: 'conv',
      name: 'conv',
      filters: 6,
      kernel: [3, 2],
      padding: { top: 0, bottom: 2, left: 1, right: 3 },
      bias: true,
    },
    {
      op: 'parallel',
      name: 'pools',
      merge: 'add',
      branches: (['max', 'average'] as const).map((kind) => [
        { op: 'pool', name: kind, kind, kernel: 3, stride: 2, padding: { top: 0, bottom: 1, left: 2, right: 0 } },
      ]),
    },
    { op: 'pool', name: 'smooth', kind: 'average', kernel: [2, 3], stride: 1, padding: 'same' },
    { op: 'globalPool', name: 'mean' },
    { op: 'dense', name: 'fc', units: 8, bias: true, activation: 'elu' },
    { op: 'conv', name: 'again', filters: 12, kernel: 1, bias: true, activation: 'softmax' },
    { op: 'dense', name: 'logits', units: 12, bias: true },
    { op: 'activation', name: 'softmax', activation: 'softmax' },
  ],
}

/** Networks whose numbers are compared, without the softmax, which would hide differences. */
function compared(): Resolved[] {
  const tiny = [...tinyNetworks, odd].map(({ name, input, nodes }): Resolved => {
    const source = { authors: 'None', title: name, date: '2018', form: { en: 'made for tests' } }
    const network = defineNetwork({
      id: name,
      title: name,
      role: 'release',
      source,
      preprocessing: STANDARDIZED,
      knobs: {},
      build: () => ({ input, nodes }),
    })
    return { network, values: {}, input, layers: resolve(nodes, input) }
  })
  const small = (
    [
      ['squeezenet', { version: '1.0', bypass: 'complex', resolution: 66 }],
      ['mobilenet', { alpha: 0.25, resolution: 64 }],
      ['mobilenet', { alpha: 0.25, resolution: 75, form: 'shallow' }],
      ['shufflenet', { groups: 4, scale: 0.5, resolution: 64 }],
      ['shufflenet', { groups: 3, scale: 0.25, shuffle: false, resolution: 75 }],
      ['xception', { activation: 'elu', resolution: 72 }],
    ] as const
  ).map(([id, values]) => instantiate(findNetwork(id), values))
  return [...tiny, ...small].map((one) => ({ ...one, layers: one.layers.slice(0, -1) }))
}

/** Every network, and at every offered value of each knob. */
function counted(): Resolved[] {
  return networks.flatMap((network) => [
    instantiate(network),
    ...Object.entries(network.knobs).flatMap(([name, knob]) =>
      name === 'resolution' ? [] : offeredValues(knob).map((value) => instantiate(network, { [name]: value })),
    ),
  ])
}

const titleOf = ({ network, values }: Resolved) => `${network.id} ${JSON.stringify(values)}`

const SEED = 7

const pictureOf = ({ input }: Resolved) => uniform('picture', elements(input))

/** Writes a network's seeded weights and picture where `check.py` finds them. */
function written(resolved: Resolved, folder: string, index: number): object {
  const seeded = seededWeights(resolved.layers, SEED)
  const parts: Float32Array[] = []
  let offset = 0
  const tensors = resolved.layers.flatMap((layer) =>
    Object.entries(tensorShapes(layer)).map(([name, shape]) => {
      const values = seeded.get(layer.id)![name as keyof ReturnType<typeof tensorShapes>]!
      parts.push(values)
      offset += values.length
      return { layer: layer.id, name, shape, offset: offset - values.length }
    }),
  )
  const [weights, picture] = [`${index}.weights`, `${index}.picture`]
  writeFileSync(
    join(folder, weights),
    Buffer.concat(parts.map((part) => new Uint8Array(part.buffer, part.byteOffset, part.byteLength))),
  )
  writeFileSync(join(folder, picture), pictureOf(resolved))
  return { input: resolved.input, tensors, weights, picture }
}

interface Answer {
  readonly trainable: number
  readonly total: number
  readonly output?: readonly number[]
}

/** What `check.py` says of every case; one process for all. */
function answers(python: string, framework: 'torch' | 'keras', cases: (folder: string) => readonly object[]): Answer[] {
  const folder = mkdtempSync(join(tmpdir(), 'featherweight-'))
  try {
    writeFileSync(join(folder, 'cases.json'), JSON.stringify(cases(folder)))
    const script = join(import.meta.dirname, 'check.py')
    const { status, stdout, stderr } = spawnSync(python, [script, framework, folder], {
      encoding: 'utf8',
      maxBuffer: 1e8,
      env,
    })
    assert.equal(status, 0, stderr)
    return stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Answer)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Largest difference from the executor's output, relative to the largest value. */
function difference(resolved: Resolved, output: readonly number[]): number {
  return tf.tidy(() => {
    const image = tf.tensor4d(pictureOf(resolved), [1, ...resolved.input])
    const mine = executeLayers(
      'wasm',
      resolved.layers,
      seededWeights(resolved.layers, SEED),
      image,
    ).dataSync<'float32'>()
    assert.equal(output.length, mine.length)
    const largest = mine.reduce((most, value) => Math.max(most, Math.abs(value)), 0)
    assert.ok(Number.isFinite(largest) && new Set(mine).size > mine.length / 4, 'the output says something')
    return output.reduce((most, value, at) => Math.max(most, Math.abs(value - mine[at]!)), 0) / largest
  })
}

const frameworks = [
  { name: 'torch', write: toTorch, found: pythonWith('import torch, numpy') },
  { name: 'keras', write: toKeras, found: pythonWith('import keras, numpy') },
] as const

for (const { name, write, found } of frameworks) {
  describe.skipIf(found === undefined)(`${name} runs what is written for it`, () => {
    const build = (source: string) =>
      name === 'keras' ? 'build' : /^class (\w+)\(nn\.Module\):\n {4}"""\[batch/m.exec(source)![1]!
    const caseOf = (resolved: Resolved) => {
      const source = write(resolved)
      return { source, build: build(source) }
    }
    // Keras takes seconds to make a network: the published forms will do.
    const [values, counts] = [
      compared(),
      name === 'torch' ? counted() : networks.map((network) => instantiate(network)),
    ]
    let all: Answer[] = []
    beforeAll(async () => {
      await tf.setBackend('wasm')
      all = answers(found!, name, (folder) => [
        ...values.map((one, index) => ({ ...caseOf(one), ...written(one, folder, index) })),
        ...counts.map((one) => ({ ...caseOf(one), input: one.input })),
      ])
    })

    test('parameters of every network are the specification’s', () => {
      assert.equal(all.length, values.length + counts.length)
      for (const [index, one] of [...values, ...counts].entries()) {
        const { parameters, statistics } = cost(one.layers)
        assert.deepEqual(
          [all[index]!.trainable, all[index]!.total],
          [parameters, parameters + statistics],
          titleOf(one),
        )
      }
    })

    for (const [index, one] of values.entries()) {
      test(`${titleOf(one)} computes what the executor computes`, () => {
        const apart = difference(one, all[index]!.output!)
        assert.ok(apart < 1e-4, `apart by ${apart}`)
      })
    }
  })
}

test.skipIf(pythonWith('') === undefined)('Python compiles the Keras and PyTorch source of every network', () => {
  const sources = counted().flatMap((one) => [toKeras(one), toTorch(one)])
  const script = 'import json, sys\nfor source in json.load(sys.stdin): compile(source, "exported", "exec")'
  const { status, stderr } = spawnSync(pythonWith('')!, ['-W', 'error', '-c', script], {
    input: JSON.stringify(sources),
    encoding: 'utf8',
  })
  assert.equal(status, 0, stderr)
})
