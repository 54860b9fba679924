import '@tensorflow/tfjs-backend-cpu'
import '@tensorflow/tfjs-backend-wasm'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { readFile, readdir } from 'node:fs/promises'
import { afterAll, describe, test } from 'vitest'
import { differences, summarize, type Golden } from './testing/golden'
import { goldenCases, type GoldenCase } from './testing/goldenCases'
import { caseWeights, observe } from './testing/goldenRun'
import type { BackendName, GroupedKernel } from '../contract/backend'

/** Relative to the spread of the values compared; see `differences`. */
const TOLERANCE = 1e-3

const goldens = new URL('../../../training/goldens/', import.meta.url)

const read = async (name: string): Promise<Golden> =>
  JSON.parse(await readFile(new URL(`${name}.json`, goldens), 'utf8'))

async function compare(one: GoldenCase, backend: BackendName, grouped: GroupedKernel): Promise<void> {
  await tf.setBackend(backend)
  const found = differences(await read(one.name), observe(backend, one, caseWeights(backend, one), grouped))
  const far = found.filter(({ error }) => error > TOLERANCE)
  assert.deepEqual(
    far,
    [],
    `${one.name} on ${backend}; if \`weights\` or \`picture\` is among these, see training/README.md`,
  )
}

/** What goes through the slow, plain JavaScript backend as well. */
const onCpu = goldenCases.filter(
  ({ name, size }) => size === 'tiny' || (size === 'small' && !name.startsWith('xception')),
)

/** What has groups between 1 and all, which can be split or masked. */
const withGroups = goldenCases.filter(
  ({ size, layers }) => size !== 'full' && layers.some((layer) => layer.op === 'conv' && layer.groups > 1),
)

describe('tfjs agrees with PyTorch', () => {
  for (const one of goldenCases) {
    test(`${one.name} on wasm`, () => compare(one, 'wasm', 'direct'))
  }
  for (const one of withGroups) {
    test(`${one.name} on wasm, groups masked`, () => compare(one, 'wasm', 'masked'))
    test(`${one.name} on wasm, groups split`, () => compare(one, 'wasm', 'split'))
  }
  for (const one of onCpu) {
    test(`${one.name} on cpu`, () => compare(one, 'cpu', 'direct'))
  }
  afterAll(() => assert.equal(tf.memory().numTensors, 0, 'every tensor is freed'))
})

test('each golden belongs to a case and each case has one', async () => {
  const files = (await readdir(goldens)).map((file) => file.replace('.json', ''))
  assert.deepEqual(files.sort(), goldenCases.map(({ name }) => name).sort())
})

test('goldens cover what is easy to get wrong', () => {
  const layers = goldenCases.flatMap((one) => one.layers)
  const windowed = layers.flatMap((layer) => ('pads' in layer ? [layer] : []))
  const strided = windowed.filter(({ stride, pads }) => stride[0] === 2 && pads.top !== pads.bottom)
  const even = windowed.filter(({ stride, pads }) => stride[0] === 2 && pads.top === 1 && pads.bottom === 1)
  const grouped = layers.filter((layer) => layer.op === 'conv' && layer.groups > 1 && layer.kernel[0] > 1)
  const border = windowed.filter((layer) => layer.op === 'pool' && layer.kind === 'average' && layer.pads.top > 0)
  const cut = windowed.filter((layer) => layer.op === 'pool' && layer.pads.top === 0 && layer.pads.bottom > 0)
  for (const found of [strided, even, grouped, border, cut]) assert.ok(found.length > 0)
  const ops = new Set(layers.map((layer) => layer.op))
  const wanted = ['shuffle', 'concat', 'add', 'lrn', 'flatten', 'dense', 'norm', 'depthwise', 'globalPool'] as const
  assert.deepEqual(
    wanted.filter((op) => !ops.has(op)),
    [],
  )
})

test('a summary by hand, and its probe notices a swap that mean and deviation do not', () => {
  const [mean, deviation, probe] = summarize([2, 4, 6, 8])
  assert.deepEqual([mean, deviation], [5, Math.sqrt(5)])
  // Weights: 0 → −1; 2654435761/2³¹ − 1; 2·2654435761 mod 2³² = 1013904226; 3·2654435761 mod 2³² = 3668339987.
  const weights = [-1, 2654435761 / 2147483648 - 1, 1013904226 / 2147483648 - 1, 3668339987 / 2147483648 - 1]
  assert.ok(Math.abs(probe - weights.reduce((sum, weight, i) => sum + weight * (2 + 2 * i), 0) / 2) < 1e-12)
  const swapped = summarize([4, 2, 6, 8])
  assert.deepEqual(swapped.slice(0, 2), [mean, deviation])
  assert.ok(Math.abs(swapped[2] - probe) > 0.5)
})

test('differences: relative to the spread, largest first; what is missing or not a number is infinitely far', async () => {
  const golden: Golden = {
    case: 'made up',
    made: {},
    seed: 1,
    input: [1, 1, 1],
    weights: [0, 1, 0],
    picture: [100, 50, 0],
    layers: { a: [10, 2, 0], b: [0, 1, 0] },
    logits: [0, 2],
    probabilities: [0.25, 0.75],
  }
  const layers = new Map([
    ['a', [10.5, 2, 0] as const],
    ['b', [0, 1, NaN] as const],
  ])
  const observed = { weights: [0, 1, 0], picture: [100, 50, 5], layers, logits: [0, 2.5], probabilities: [1] } as const
  const found = differences(golden, observed)
  assert.deepEqual(found, [
    { where: 'b', error: Infinity },
    { where: 'probabilities', error: Infinity },
    { where: 'logits', error: 0.5 },
    { where: 'a', error: 0.25 },
    { where: 'picture', error: 0.1 },
    { where: 'weights', error: 0 },
  ])
})
