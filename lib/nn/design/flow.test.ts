import assert from 'node:assert/strict'
import { test } from 'vitest'
import type { Layer } from '../layer'
import { after, ownChannels, seenOf, type ChannelSets } from './channelSets'
import { flowOf, follow, type Stretch } from './flow'
import { planDesign } from './plan'
import { presets } from './presets'
import { stage, type Design, type Stage } from './stage'

const of = (...stages: Stage[]): Design => ({ resolution: 64, classes: 10, head: 'dense', stages })

const stretchesOf = (design: Design): Stretch[] =>
  planDesign(design).stages.map(({ built, input, stage: { block } }) => ({
    layers: built!.layers,
    channels: input[2],
    mixes: block !== 'pool',
  }))

const preset = (id: string) => presets.find((one) => one.id === id)!.design

/**
 * Brute force, from the definition of each operation: entry [output][input] is true where an input channel reaches
 * an output channel.
 */
type Matrix = readonly (readonly boolean[])[]

function bruteForce(layers: readonly Layer[], channels: number): Matrix {
  const seen = new Map<string, Matrix>([
    [
      'input',
      Array.from({ length: channels }, (_, row) => Array.from({ length: channels }, (_, column) => row === column)),
    ],
  ])
  let last: Matrix = []
  for (const layer of layers) {
    const read = layer.inputs.map((id) => seen.get(id)!)
    const x = read[0]!
    const rows = layer.output[2]
    const either = (parts: readonly (readonly boolean[])[]) =>
      Array.from({ length: channels }, (_, column) => parts.some((part) => part[column]))
    if (layer.op === 'conv' || layer.op === 'depthwise') {
      const [inside, outside] = [x.length / layer.groups, rows / layer.groups]
      last = Array.from({ length: rows }, (_, row) =>
        either(x.filter((_, column) => Math.floor(column / inside) === Math.floor(row / outside))),
      )
    } else if (layer.op === 'shuffle') {
      const table = Array.from({ length: layer.groups }, (_, group) =>
        x.slice((group * rows) / layer.groups, ((group + 1) * rows) / layer.groups),
      )
      last = table[0]!.flatMap((_, place) => table.map((group) => group[place]!))
    } else if (layer.op === 'concat') last = read.flat()
    else if (layer.op === 'add') last = x.map((_, row) => either(read.map((part) => part[row]!)))
    else last = x
    seen.set(layer.id, last)
  }
  return last
}

function shares(matrix: Matrix) {
  const each = matrix.map((row) => row.filter(Boolean).length / row.length)
  return {
    least: Math.min(...each),
    mean: each.reduce((sum, one) => sum + one, 0) / each.length,
    most: Math.max(...each),
  }
}

const close = (a: number, b: number, what: string) => assert.ok(Math.abs(a - b) < 1e-9, `${what}: ${a} is not ${b}`)

const designs: Readonly<Record<string, Design>> = {
  'groups without shuffle': of(
    stage('conv', { width: 24 }),
    stage('conv', { width: 24, groups: 3, repeats: 2 }),
    stage('conv', { width: 36, groups: 4 }),
  ),
  'groups with shuffle': of(
    stage('conv', { width: 18 }),
    stage('conv', { width: 18, groups: 3, shuffle: true, repeats: 3 }),
  ),
  'units without shuffle': of(
    stage('conv', { width: 12 }),
    stage('unit', { width: 48, shuffle: false, repeats: 2 }),
    stage('unit', { width: 96, shuffle: false, repeats: 3 }),
    stage('unit', { width: 192, shuffle: false }),
  ),
  'units with shuffle': of(
    stage('conv', { width: 12 }),
    stage('unit', { width: 48, repeats: 2 }),
    stage('unit', { width: 96 }),
  ),
  'depthwise, a bypass and segments': of(
    stage('conv', { width: 8 }),
    stage('depthwise', { multiplier: 4, repeats: 2 }),
    stage('conv', { width: 32, groups: 4, bypass: true }),
    stage('conv', { width: 40, groups: 2, bypass: true }),
    stage('fire', { width: 48 }),
  ),
}

for (const [name, design] of Object.entries(designs)) {
  test(`${name}: brute force agrees on every stretch from every stage`, () => {
    const stretches = stretchesOf(design)
    for (let start = 0; start < stretches.length; start++) {
      let map = ownChannels(stretches[start]!.channels)
      const layers: Layer[] = []
      let composed: ChannelSets | null = null
      for (let end = start; end < stretches.length; end++) {
        map = follow(stretches[end]!.layers, map)
        // The later stage reads what the earlier one ended with.
        const before = layers.at(-1)?.id
        layers.push(
          ...stretches[end]!.layers.map((layer) => ({
            ...layer,
            inputs: layer.inputs.map((id) => (id === 'input' && before ? before : id)),
          })),
        )
        const [mine, brute] = [seenOf(map), shares(bruteForce(layers, stretches[start]!.channels))]
        for (const key of ['least', 'mean', 'most'] as const) close(mine[key], brute[key], `${start} to ${end}, ${key}`)
        composed = composed
          ? after(composed, follow(stretches[end]!.layers, ownChannels(stretches[end]!.channels)))
          : map
        assert.deepEqual(seenOf(composed), mine)
      }
    }
  })
}

test('the four networks mix completely; the first that does is where a pointwise or a shuffle stands', () => {
  for (const id of ['squeezenet', 'mobilenet', 'shufflenet', 'xception']) {
    const flow = flowOf(stretchesOf(preset(id)))
    assert.deepEqual(flow.starved, [], id)
  }
  assert.equal(flowOf(stretchesOf(preset('mobilenet'))).mixed, 1)
})

test('MobileNet without pointwise: every output sees one channel of the stem, to the end', () => {
  const flow = flowOf(stretchesOf(preset('withoutPointwise')))
  assert.equal(flow.mixed, null)
  assert.deepEqual(flow.starved, [1, 2, 3, 4, 5])
  assert.deepEqual(flow.stages.at(-1)!.stem, { least: 1 / 32, mean: 1 / 32, most: 1 / 32 })
})

test('ShuffleNet without shuffle starves in its last stage', () => {
  const flow = flowOf(stretchesOf(preset('withoutShuffle')))
  assert.ok(flow.stages[3]!.own.least < 1 && flow.stages[4]!.own.least < 1)
  assert.deepEqual(flow.starved, [4])
})

test('repaired by a later stage: groups, then a pointwise convolution', () => {
  const flow = flowOf(
    stretchesOf(
      of(
        stage('conv', { width: 12 }),
        stage('conv', { width: 12, groups: 3 }),
        stage('conv', { width: 12, kernel: 1 }),
      ),
    ),
  )
  assert.deepEqual([flow.stages[1]!.own.least, flow.stages[1]!.complete, flow.starved, flow.mixed], [1 / 3, 2, [], 2])
})

test('the largest designs end: 23 stages of 20 units of 4096 channels that never mix', () => {
  const units = Array.from({ length: 23 }, () =>
    stage('unit', { width: 4096, groups: 4, stride: 1, shuffle: false, repeats: 20 }),
  )
  const stretches = stretchesOf({ ...of(stage('conv', { width: 4096 }), ...units), resolution: 32 })
  assert.equal(flowOf(stretches).starved.length, 23)
})
