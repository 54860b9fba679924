import assert from 'node:assert/strict'
import { test } from 'vitest'
import { baselines, findNetwork, fourNetworks, networks, pocketNetworks, releasedNetworks } from './catalog'
import { cost } from './cost'
import { SpecError, type Rule } from './error'
import { offeredValues, type AnyKnobValues, type Knobs } from './knob'
import { instantiate } from './network'

/** Every combination of what the knobs offer. */
const combinations = (knobs: Knobs): AnyKnobValues[] =>
  Object.entries(knobs).reduce<AnyKnobValues[]>(
    (found, [name, knob]) =>
      found.flatMap((values) => offeredValues(knob).map((value) => ({ ...values, [name]: value }))),
    [{}],
  )

for (const network of [...networks, ...pocketNetworks, ...releasedNetworks]) {
  const pocket = pocketNetworks.includes(network)
  const [classes, channels] = pocket ? [10, 1] : [1000, 3]
  const all = combinations(network.knobs)
  test(`${network.id}: all ${all.length} offered settings resolve to a classifier of ${classes}`, () => {
    for (const values of all) {
      const { layers, input } = instantiate(network, values)
      const say = JSON.stringify(values)
      assert.equal(new Set(layers.map((layer) => layer.id)).size, layers.length, say)
      assert.deepEqual(layers.at(-1)?.output, [1, 1, classes], say)
      assert.deepEqual(input, [values.resolution, values.resolution, channels], say)
      const { macs, parameters } = cost(layers)
      assert.ok(Number.isSafeInteger(macs) && macs > 0 && Number.isSafeInteger(parameters) && parameters > 0, say)
      const odd = layers.find((layer) => !layer.output.every((side) => Number.isInteger(side) && side > 0))
      assert.equal(odd, undefined, say)
    }
  })

  test(`${network.id}: resolves at both ends of every range and one step inside`, () => {
    for (const [name, knob] of Object.entries(network.knobs)) {
      if (knob.kind !== 'range') continue
      const step = knob.whole ? 1 : 0.01
      // conv1 of ShuffleNet has limits that depend on the groups; they are tested apart.
      const ends = name === 'conv1' ? [knob.min] : [knob.min, knob.min + step, knob.max - step, knob.max]
      for (const value of ends) assert.doesNotThrow(() => instantiate(network, { [name]: value }), `${name} ${value}`)
    }
  })
}

test('ShuffleNet resolves at every scale, with any number of groups', () => {
  const shufflenet = findNetwork('shufflenet')
  for (const groups of [1, 2, 3, 4, 8]) {
    for (let scale = 5; scale <= 400; scale += 5) instantiate(shufflenet, { groups, scale: scale / 100 })
  }
})

test('the smallest inputs are the smallest: one pixel less leaves a pool without a window', () => {
  const smaller = { squeezenet: 28, alexnet: 54, googlenet: 46, vgg16: 31, inceptionv3: 74 }
  for (const [id, resolution] of Object.entries(smaller)) {
    const { network, values } = instantiate(findNetwork(id))
    const { knobs } = network
    assert.ok(knobs.resolution?.kind === 'range' && knobs.resolution.min === resolution + 1, id)
    const loose = { ...network, knobs: { ...knobs, resolution: { ...knobs.resolution, min: 1 } } }
    assert.throws(
      () => instantiate(loose, { ...values, resolution }),
      (error: unknown) => error instanceof SpecError && error.rule === 'window',
      id,
    )
  }
})

test('the four networks come first', () => {
  assert.deepEqual(
    networks.slice(0, 4).map((network) => network.title),
    ['SqueezeNet', 'MobileNet', 'ShuffleNet', 'Xception'],
  )
  assert.equal(new Set(networks.map((network) => network.id)).size, networks.length)
})

test('names are found in any spelling', () => {
  const spellings = { resnet50: 'ResNet-50', inceptionv3: 'inception-v3', vgg16: 'VGG_16', densenet121: 'DenseNet 121' }
  for (const [id, spelling] of Object.entries(spellings)) assert.equal(findNetwork(spelling).id, id)
  for (const network of networks) assert.equal(findNetwork(network.title), network)
})

const refuses = (run: () => unknown, rule: Rule, message: string) =>
  assert.throws(run, (error: unknown) => error instanceof SpecError && error.rule === rule && error.message === message)

test('an unknown network is refused with a list of the right ones', () => {
  const ids = [...networks, ...pocketNetworks, ...releasedNetworks].map(({ id }) => id)
  assert.ok(ids.includes('squeezenet') && ids.includes('vgg16') && ids.includes('pocketxception'))
  refuses(() => findNetwork('LeNet'), 'unknown-network', `LeNet: no such network; there are ${ids.join(', ')}`)
})

test('the four come first and in the order of the chapters, each with its pocket form; every baseline after them', () => {
  assert.deepEqual(
    fourNetworks.map(({ id }) => id),
    ['squeezenet', 'mobilenet', 'shufflenet', 'xception'],
  )
  assert.deepEqual(
    pocketNetworks.map(({ id }) => id),
    fourNetworks.map(({ id }) => `pocket${id}`),
  )
  assert.deepEqual(networks, [...fourNetworks, ...baselines])
  for (const { source } of networks) assert.match(source.form.zh ?? '', /\p{Script=Han}/u)
})

test("ShuffleNet: a conv1 that stage 2's first unit cannot be completed to is refused", () => {
  const shufflenet = findNetwork('shufflenet')
  refuses(
    () => instantiate(shufflenet, { conv1: 25 }),
    'groups',
    'conv1: stage 2 has 240 channels, of which its first unit takes 25 from conv1: ' +
      'the other 215 cannot be split into 3 equal groups',
  )
  refuses(
    () => instantiate(shufflenet, { groups: 1, scale: 0.25, conv1: 36 }),
    'no-channels',
    'conv1: stage 2 has 36 channels, of which its first unit takes 36 from conv1: none are left for its convolutions',
  )
})
