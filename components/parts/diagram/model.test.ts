import assert from 'node:assert/strict'
import { test } from 'vitest'
import { findNetwork } from '@/lib/nn/catalog'
import { cost } from '@/lib/nn/cost'
import type { AnyKnobValues } from '@/lib/nn/knob'
import { instantiate } from '@/lib/nn/network'
import { sumsOf } from './facts'
import { shortName, tag } from './names'
import { opens, placeAt, placesOf, trail, viewOf } from './places'
import { mapHeight, slabOf } from './slab'
import { neighbour } from './siblings'
import { tilesOf } from './tiles'
import { walk } from './walk'

const layersOf = (id: string, values: AnyKnobValues = {}) => instantiate(findNetwork(id), values).layers
const placesIn = (id: string, values: AnyKnobValues = {}) => placesOf(layersOf(id, values))
const wholeTiles = (id: string, values: AnyKnobValues = {}) =>
  tilesOf(viewOf(placesIn(id, values).get('')!), [224, 224, 3])

test('fire2 of SqueezeNet v1.0 at 227: 11,920 parameters and 35,622,400 MACs', () => {
  const layers = layersOf('squeezenet', { resolution: 227 })
  const sums = sumsOf(placesOf(layers).get('fire2')!, cost(layers))
  assert.equal(sums.parameters, 11_920)
  assert.equal(sums.macs, 4_646_400 + 3_097_600 + 27_878_400)
  assert.ok(Math.abs(sums.macShare - sums.macs / 832_667_936) < 1e-12)
  assert.deepEqual(
    [sums.input, sums.output],
    [
      [55, 55, 96],
      [55, 55, 128],
    ],
  )
})

test('Xception stands in three flows: blocks 1 to 4, 5 to 12, 13 and 14 with the head', () => {
  const flows = new Map<string | null, string[]>()
  for (const { id, band } of wholeTiles('xception')) flows.set(band, [...(flows.get(band) ?? []), id])
  assert.deepEqual([...flows.keys()], [null, 'entry flow', 'middle flow', 'exit flow'])
  assert.deepEqual(flows.get('entry flow'), ['block1', 'block2', 'block3', 'block4'])
  assert.deepEqual(
    flows.get('middle flow'),
    [5, 6, 7, 8, 9, 10, 11, 12].map((number) => `block${number}`),
  )
  assert.deepEqual(flows.get('exit flow')!.slice(0, 2), ['block13', 'block14'])
})

test('the forms of SqueezeNet differ: pools elsewhere, identities, convolutions on the bypass', () => {
  const pools = (version: string) =>
    wholeTiles('squeezenet', { version })
      .map(({ id }) => id)
      .filter((id) => id.startsWith('pool'))
  assert.deepEqual(pools('1.0'), ['pool1', 'pool4', 'pool8', 'pool10'])
  assert.deepEqual(pools('1.1'), ['pool1', 'pool3', 'pool5', 'pool10'])
  const bypassed = (bypass: string) => {
    const tiles = wholeTiles('squeezenet', { bypass })
    return {
      identities: tiles.filter(({ drawn }) => drawn?.wires.some(({ identity }) => identity)).map(({ id }) => id),
      convolutions: tiles.filter(({ layers }) => layers.some(({ id }) => id.endsWith('bypass1x1'))).map(({ id }) => id),
    }
  }
  const [odd, even] = [
    ['fire3', 'fire5', 'fire7', 'fire9'],
    ['fire2', 'fire4', 'fire6', 'fire8'],
  ]
  assert.deepEqual(bypassed('none'), { identities: [], convolutions: [] })
  assert.deepEqual(bypassed('simple'), { identities: odd, convolutions: [] })
  assert.deepEqual(bypassed('complex'), { identities: odd, convolutions: even })
})

test('MobileNet narrows in five places by stride 2, and once by the average over the map', () => {
  const funnels = layersOf('mobilenet').filter((layer) => slabOf(layer).from > slabOf(layer).to)
  assert.deepEqual(
    funnels.map(({ id }) => id),
    ['conv1', 'conv_dw_2', 'conv_dw_4', 'conv_dw_6', 'conv_dw_12', 'pool'],
  )
  assert.equal(slabOf(funnels[0]!).from, mapHeight([224, 224, 3]))
})

test('a layer of a separable convolution is shown in the block around it, with the way to it', () => {
  const places = placesIn('xception')
  const place = placeAt(places, 'block5_sepconv1/dw')
  assert.deepEqual(
    trail(place).map(({ id, kind }) => [id, kind]),
    [
      ['', 'network'],
      ['middle flow', 'flow'],
      ['block5', 'module'],
      ['block5_sepconv1', 'module'],
      ['block5_sepconv1/dw', 'layer'],
    ],
  )
  const view = viewOf(place)
  assert.deepEqual([view.scope.id, view.form, view.layers.length], ['block5', 'cards', 8])
})

test('stages without modules are shown as cards, networks without blocks as one strip', () => {
  const stage = viewOf(placeAt(placesIn('vgg16'), 'stage2'))
  assert.deepEqual([stage.scope.id, stage.form], ['stage2', 'cards'])
  const layer = viewOf(placeAt(placesIn('alexnet'), 'conv3'))
  assert.deepEqual([layer.scope.id, layer.form], ['', 'strip'])
})

test('what is no longer there leads to its block, nonsense to the whole', () => {
  const places = placesIn('squeezenet')
  assert.equal(placeAt(places, 'fire3/add').id, 'fire3')
  assert.equal(placeAt(places, 'fire33/add').id, '')
  assert.equal(placeAt(places, '').id, '')
})

test('a click opens the module of a layer in the whole, and the layer itself where it stands alone', () => {
  const places = placesIn('resnet50')
  const whole = viewOf(places.get('')!)
  const layer = places.get('conv3_x/unit2')!.layers[0]!.id
  assert.equal(opens(whole, places, layer).id, 'conv3_x/unit2')
  assert.equal(opens(whole, places, 'conv1').id, 'conv1')
  assert.equal(opens(viewOf(places.get('conv3_x/unit2')!), places, layer).id, layer)
  assert.equal(opens(whole, placesIn('vgg16'), 'conv2_1').id, 'stage2')
})

test('neighbours go from module to module, or from stage to stage', () => {
  const places = placesIn('xception')
  const next = (id: string, by: 1 | -1) => neighbour(places, places.get(id)!, by)?.id ?? null
  assert.deepEqual([next('block4', 1), next('block1', -1), next('block14', 1)], ['block5', null, null])
  assert.deepEqual([next('entry flow', 1), next('exit flow', -1)], ['middle flow', 'middle flow'])
})

test('arrows walk in order, and over to the branch beside', () => {
  const rows: Readonly<Record<string, number>> = {
    'fire2/squeeze1x1': 1,
    'fire2/expand1x1': 2,
    'fire2/expand3x3': 2,
    'fire2/bypass1x1': 1,
  }
  const go = (bypass: string, from: string | null, step: Parameters<typeof walk>[2]) => {
    const view = viewOf(placesIn('squeezenet', { bypass }).get('fire2')!)
    return (
      walk(view.layers, from === null ? null : `fire2/${from}`, step, (id) => rows[id] ?? 9)?.replace('fire2/', '') ??
      null
    )
  }
  assert.equal(go('none', null, 'next'), 'squeeze1x1')
  assert.equal(go('none', 'expand1x1', 'next'), 'expand3x3')
  assert.equal(go('none', 'concat', 'next'), 'concat')
  assert.equal(go('none', 'expand1x1', 'over'), 'expand3x3')
  assert.equal(go('none', 'expand3x3', 'back'), 'expand1x1')
  assert.equal(go('none', 'squeeze1x1', 'over'), null)
  assert.equal(go('complex', 'squeeze1x1', 'over'), 'bypass1x1')
  assert.equal(go('complex', 'bypass1x1', 'back'), 'squeeze1x1')
  assert.equal(go('complex', null, 'last'), 'add')
})

test('names leave out what is said around them', () => {
  assert.equal(shortName('fire2/expand3x3', ['fire2']), 'expand3x3')
  assert.equal(shortName('block5_sepconv1/dw', ['middle flow', 'block5', 'block5_sepconv1']), 'dw')
  assert.equal(shortName('block12', ['block1']), 'block12')
  assert.deepEqual(['layer12', 'inception_4b', 'stem'].map(tag), ['12', '4b', 'stem'])
})
