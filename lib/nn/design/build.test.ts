import '@tensorflow/tfjs-backend-cpu'
import * as tf from '@tensorflow/tfjs-core'
import assert from 'node:assert/strict'
import { beforeAll, test } from 'vitest'
import { findNetwork } from '../catalog'
import { cost } from '../cost'
import { toKeras } from '../export/keras'
import { toSpec } from '../export/spec'
import { toTfjs } from '../export/tfjs'
import { toTorch } from '../export/torch'
import type { ChoiceKnob } from '../knob'
import { instantiate } from '../network'
import { designNetwork, resolveDesign } from './build'
import { passedLimit } from './limit'
import { planDesign, sumOf } from './plan'
import { presets } from './presets'
import { palette, stage, stageKinds, type Design, type Stage } from './stage'

const resolved = (design: Design) => resolveDesign(planDesign(design))
const of = (...stages: Stage[]): Design => ({ resolution: 64, classes: 10, head: 'dense', stages })

for (const { id, design, equals } of presets) {
  test(`${id} can be built whole${equals ? `: parameters and MACs are those of ${equals.network} in the catalogue` : ''}`, () => {
    assert.equal(planDesign(design).buildable, design.stages.length)
    const own = cost(resolved(design).layers)
    if (!equals) return
    const theirs = cost(instantiate(findNetwork(equals.network), equals.values).layers)
    assert.deepEqual([own.parameters, own.statistics, own.macs], [theirs.parameters, theirs.statistics, theirs.macs])
  })
}

test('MobileNet without pointwise, by hand: the stem, nine weights a channel, the classifier', () => {
  const { layers } = resolved(presets.find(({ id }) => id === 'withoutPointwise')!.design)
  // Outputs of the 13 depthwise steps: 64, 128 ×2, 256 ×2, 512 ×6, 1024 ×2; each has nine weights, β and γ.
  const channels = 64 + 2 * 128 + 2 * 256 + 6 * 512 + 2 * 1024
  assert.equal(cost(layers).parameters, 27 * 32 + 2 * 32 + 11 * channels + 1024 * 1000 + 1000)
})

test('stages cost together what the network costs without its classifier', () => {
  const { design } = presets.find(({ id }) => id === 'mobilenet')!
  const plan = planDesign(design)
  const stages = sumOf(plan.stages.map(({ built }) => built!.cost))
  assert.equal(stages.macs + 1024 * 1000, cost(resolveDesign(plan).layers).macs)
  assert.equal(stages.parameters + 1024 * 1000 + 1000, cost(resolveDesign(plan).layers).parameters)
})

test('what stands behind an impossible stage is planned, and left out of the network', () => {
  const plan = planDesign(
    of(stage('conv', { width: 32 }), stage('conv', { width: 64, groups: 5 }), stage('separable', { width: 48 })),
  )
  assert.equal(plan.buildable, 1)
  assert.deepEqual(plan.stages[2]!.output, [64, 64, 48])
  const { layers } = resolveDesign(plan)
  assert.deepEqual(
    layers.map(({ id }) => id),
    ['stage1/conv1', 'pool', 'fc', 'softmax'],
  )
})

test('no stages at all: the classifier reads the picture’s three channels', () => {
  assert.equal(cost(resolved(of()).layers).parameters, 3 * 10 + 10)
})

test('a bypass over a change of width or size gets a 1 × 1 convolution, else the input itself', () => {
  const { layers } = resolved(
    of(stage('conv', { width: 16 }), stage('separable', { width: 16, bypass: true, stride: 2, repeats: 2 })),
  )
  const adds = layers.filter(({ op }) => op === 'add')
  assert.deepEqual(
    adds.map(({ inputs }) => inputs[1]),
    ['stage2/unit1/bypass', 'stage2/unit1/add'],
  )
})

test('designs too large for a device are refused with what is too much', () => {
  assert.equal(passedLimit(resolved(presets[0]!.design).layers), null)
  assert.equal(passedLimit(instantiate(findNetwork('xception')).layers), null)
  const wide = { ...of(stage('conv', { width: 4096, kernel: 1 })), resolution: 512 }
  assert.deepEqual(passedLimit(resolved(wide).layers), { limit: 'map', value: 512 * 512 * 4096 })
  const heavy = of(stage('conv', { width: 4096, kernel: 7, repeats: 20 }))
  assert.equal(passedLimit(resolved(heavy).layers)?.limit, 'macs')
})

/** Every block, with every setting that changes what it is made of. */
const everything = of(
  stage('conv', { width: 24, stride: 2, norm: false, padding: 'valid' }),
  stage('conv', { width: 24, groups: 3, shuffle: true, bypass: true, repeats: 2 }),
  stage('unit', { width: 48, groups: 3, groupFirst: false, repeats: 2 }),
  stage('separable', { width: 32, between: false, kernel: 5 }),
  stage('separable', { width: 32, bypass: true }),
  stage('depthwise', { multiplier: 2, repeats: 2 }),
  stage('fire', { width: 64, bypass: true, repeats: 2 }),
  stage('inception', { width: 32, segments: 4, stride: 2 }),
  stage('xception', { width: 48, first: 40, depth: 3 }),
  stage('xception', { width: 48, stride: 1, repeats: 2 }),
  stage('pool', { kind: 'average', kernel: 2, padding: 'valid' }),
)

test('exported code of a design with every block: Keras and PyTorch are written, TensorFlow.js runs', async () => {
  await tf.setBackend('cpu')
  const network = resolved(everything)
  const { parameters } = cost(network.layers)
  for (const source of [toKeras(network), toTorch(network)]) {
    assert.ok(source.includes(`${parameters.toLocaleString('en-US')} trainable parameters`))
    assert.ok(source.includes('stage10'))
  }
  const { build } = await import(`data:text/javascript,${encodeURIComponent(toTfjs(network))}`)
  const { weights, predict } = build(tf) as {
    weights: Record<string, number[]>
    predict: (image: tf.Tensor, given: object) => tf.Tensor
  }
  const trainable = Object.entries(weights).filter(([name]) => !/\/(mean|variance)$/.test(name))
  assert.equal(
    trainable.reduce((sum, [, shape]) => sum + shape.reduce((product, side) => product * side, 1), 0),
    parameters,
  )
  const given = Object.fromEntries(Object.entries(weights).map(([name, shape]) => [name, tf.zeros(shape)]))
  assert.deepEqual(predict(tf.zeros([2, 64, 64, 3]), given).shape, [2, 10])
})

test('on the smallest pictures code is written for whatever can be built', () => {
  let built = 0
  for (const block of stageKinds) {
    const knobs: Readonly<Record<string, unknown>> = palette[block]
    const choices = (['stride', 'padding', 'kernel'] as const).filter((name) => name in knobs)
    const variants = choices.reduce<object[]>(
      (list, name) =>
        list.flatMap((one) => (knobs[name] as ChoiceKnob).options.map((value) => ({ ...one, [name]: value }))),
      [{}],
    )
    for (const resolution of [1, 2, 3, 4, 5]) {
      for (const given of variants) {
        const plan = planDesign({
          ...of(
            stage('conv', { width: 12 }),
            stage(block, { ...given, ...('width' in knobs && { width: 24 }) } as never),
          ),
          resolution,
        })
        if (plan.buildable < 2) continue
        const network = resolveDesign(plan)
        for (const write of [toKeras, toTorch, toTfjs, toSpec])
          assert.ok(write(network).includes('stage2'), JSON.stringify(given))
        built += 1
      }
    }
  }
  assert.ok(built > 150, `${built}`)
})

beforeAll(() => assert.equal(planDesign(everything).buildable, everything.stages.length))

test('a design is a network like the others: it has an id, knobs and a form', () => {
  const network = designNetwork(everything)
  assert.deepEqual(Object.keys(network.knobs), [])
  assert.equal(instantiate(network).layers.length, resolved(everything).layers.length)
})
